import type { LocalDate, TouchKind } from '@/utils/records/schema';
import type { FavourWeight } from '@/utils/records/schema-between';
import { type FoundName, findNames, type NamesContext, namesLikeDays } from './find-names';
import {
  DAY_SIGN,
  type FoundDay,
  type Grammar,
  PERSON_SIGN,
  type Rule,
  type Span,
} from './grammar';
import { grammarFor } from './grammar-for';
import { type CaptureKind, dayOf, isFavour, USUAL_WEIGHT } from './kinds';
import { localDay, noonOfDay, wallOf } from './wall-days';

export interface CaptureContext extends NamesContext {
  /** Epoch ms. */
  now: number;
  /** The user's own zone. */
  timeZone: string;
  /** BCP 47. */
  language: string;
  /** Said by hand: it is this, whatever it sounds like. */
  kind?: CaptureKind | undefined;
  /** What it is when nothing is recognised; a note unless told. */
  usual?: CaptureKind | undefined;
}

/** Somebody who is named, and whether the sentence is done by or to them, or merely mentions them. */
export interface FoundPerson extends Span {
  personId: string;
  certain: boolean;
  inRole: boolean;
}

/** A name that several have, or that goes on as nobody known does. */
export interface UnclearName extends Span {
  /** As it was typed. */
  words: string;
  /** Likeliest first. */
  candidates: readonly string[];
  inRole: boolean;
}

/** What a sentence says, as far as it is understood. Spans are in UTF-16 units of the sentence. */
export interface Understood {
  kind: CaptureKind;
  /** In the order in which they are named. Unclear names are apart. */
  people: FoundPerson[];
  unclear: UnclearName[];
  /** For kinds that are due. */
  due?: LocalDate;
  /** For kinds that have happened: epoch ms, noon of the day that is told. */
  at?: number;
  /** For contact. */
  touch?: TouchKind;
  /** For favours. */
  weight?: FavourWeight;
  /** The words that told the kind, as typed; empty for a note. */
  why: string;
  /** Where the day stands that was taken, its preposition included. */
  day?: Span;
  /** Where any day stands. */
  days: readonly Span[];
  /** The part that says what it is about, where it reads well alone. */
  rest?: Span;
}

/** Longer ones are no command; reading them would take time at every key. */
const LONGEST = 600;

/**
 * What a sentence is to become: its kind, the people it names and the day it tells. Pure and quick
 * enough for every key. Whatever is not understood for certain is a note.
 */
export function understand(sentence: string, context: CaptureContext): Understood {
  const grammar = sentence.length > LONGEST ? null : grammarFor(context.language);
  const called = grammar ? namesLikeDays(sentence.slice(0, LONGEST), context, grammar) : [];
  const days = grammar?.days(sentence, context, called) ?? [];
  const names = findNames(sentence.slice(0, LONGEST), context, grammar, days);
  const found =
    grammar && !grammar.isOpen(sentence) ? matched(sentence, names, days, grammar) : null;
  const kind = context.kind ?? found?.kind ?? context.usual ?? 'note';
  const asFound = kind === found?.kind ? found : null;
  return {
    kind,
    ...byClarity(sentence, names, (name) => found?.roles.includes(name) ?? false),
    why: asFound ? sentence.slice(asFound.head.from, asFound.head.to).trim() : '',
    days,
    // Who is nobody known stands in the words alone.
    ...(asFound?.rest && names.every(({ ids }) => ids.length > 0) && { rest: asFound.rest }),
    ...(kind === 'contact' && asFound?.rule.touch && { touch: asFound.rule.touch }),
    ...(isFavour(kind) && { weight: grammar?.weight(sentence) ?? USUAL_WEIGHT }),
    ...told(kind, days, context),
  };
}

function byClarity(
  sentence: string,
  names: readonly FoundName[],
  isInRole: (name: FoundName) => boolean,
): Pick<Understood, 'people' | 'unclear'> {
  const people: FoundPerson[] = [];
  const unclear: UnclearName[] = [];
  for (const name of names) {
    const { from, to, ids, certain } = name;
    const [personId] = ids;
    const inRole = isInRole(name);
    if (personId === undefined) continue;
    if (certain) people.push({ personId, from, to, certain, inRole });
    else unclear.push({ from, to, words: sentence.slice(from, to), candidates: ids, inRole });
  }
  return { people, unclear };
}

/** The day as the kind takes it. Of several the one that sounds most like a date due, the last of equals. */
function told(
  kind: CaptureKind,
  days: readonly FoundDay[],
  { now, timeZone }: CaptureContext,
): Pick<Understood, 'due' | 'at' | 'day'> {
  const takes = dayOf(kind);
  if (takes === 'due') {
    const [day] = days.filter(({ ahead }) => ahead !== undefined).sort(byPull);
    return day?.ahead === undefined ? {} : { due: day.ahead, day: spanOf(day) };
  }
  if (takes === 'at') {
    // "by Friday" never looks back.
    const day = days.find(({ back, pull }) => back !== undefined && pull < 2);
    if (day?.back === undefined) return {};
    const today = localDay(wallOf(now, timeZone));
    return { at: day.back === today ? now : noonOfDay(day.back, timeZone), day: spanOf(day) };
  }
  return {};
}

function byPull(a: FoundDay, b: FoundDay): number {
  return b.pull - a.pull || b.from - a.from;
}

function spanOf({ from, to }: Span): Span {
  return { from, to };
}

interface Matched {
  rule: Rule;
  kind: CaptureKind;
  roles: FoundName[];
  head: Span;
  rest?: Span;
}

function matched(
  sentence: string,
  names: readonly FoundName[],
  days: readonly FoundDay[],
  grammar: Grammar,
): Matched | null {
  const signs = signed(sentence, names, days);
  const ahead = days.some((day) => day.ahead !== undefined);
  const back = days.some((day) => day.back !== undefined && day.ahead === undefined);
  const toCome =
    days.some((day) => day.ahead !== undefined && !day.isMonth) &&
    days.every(({ back, pull }) => back === undefined || pull >= 2);
  for (const rule of grammar.rules) {
    if (rule.only === 'back' && !back) continue;
    if (rule.only === 'ahead' && !ahead) continue;
    if (rule.only === 'to-come' && !toCome) continue;
    const match = rule.pattern.exec(signs.text);
    if (!match?.groups) continue;
    if (rule.kind === 'note') return null;
    const rest = spanOfGroup(match, 'rest', signs.at);
    const who = spanOfGroup(match, 'who', signs.at);
    const whole = { from: signs.at(0), to: sentence.length };
    const head = { from: whole.from, to: rest?.from ?? whole.to };
    const kind = rule.dated !== undefined && ahead ? rule.dated : rule.kind;
    const within = (span: Span | undefined) =>
      span ? names.filter(({ from, to }) => from >= span.from && to <= span.to) : [];
    const roles =
      rule.roles === 'all'
        ? [...names]
        : within(who).length > 0
          ? within(who)
          : rule.roles === 'first'
            ? firstRun(sentence, names)
            : [];
    return { rule, kind, roles, head, ...(rest && kind === rule.kind && { rest }) };
  }
  return null;
}

/** The first to be named, and those named together with them. */
function firstRun(sentence: string, names: readonly FoundName[]): FoundName[] {
  const run: FoundName[] = [];
  for (const name of names) {
    const last = run.at(-1);
    if (last && !/^(?:\s|,|and|&|\/|\+)+$/iu.test(sentence.slice(last.to, name.from))) break;
    run.push(name);
  }
  return run;
}

/** The sentence with one sign for each name and day, and where each of its letters was. */
function signed(
  sentence: string,
  names: readonly FoundName[],
  days: readonly FoundDay[],
): { text: string; at: (index: number) => number } {
  const spans = [
    ...names.map(({ from, to }) => ({ from, to, sign: PERSON_SIGN })),
    ...days.map(({ from, to }) => ({ from, to, sign: DAY_SIGN })),
  ].sort((a, b) => a.from - b.from);
  const places: number[] = [];
  let text = '';
  let done = 0;
  const copy = (to: number) => {
    for (; done < to; done += 1) {
      text += sentence[done] ?? '';
      places.push(done);
    }
  };
  for (const { from, to, sign } of spans) {
    if (from < done) continue;
    copy(from);
    text += sign;
    places.push(from);
    done = to;
  }
  copy(sentence.length);
  const lead = text.length - text.trimStart().length;
  // Blanks that were typed twice are one to the rules.
  return squeezed(text.slice(lead), places.slice(lead), sentence.length);
}

function squeezed(text: string, places: readonly number[], end: number) {
  let out = '';
  const kept: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    const blank = /\s/.test(letter);
    if (blank && out.endsWith(' ')) continue;
    out += blank ? ' ' : letter;
    kept.push(places[at] ?? end);
  }
  return { text: out, at: (index: number) => kept[index] ?? end };
}

function spanOfGroup(
  match: RegExpExecArray,
  name: string,
  at: (index: number) => number,
): Span | undefined {
  const indices = match.indices?.groups?.[name];
  return indices ? { from: at(indices[0]), to: at(indices[1]) } : undefined;
}
