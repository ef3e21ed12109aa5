import type { Grammar, Span } from './grammar';
import type { FormKind, NameIndex } from './name-index';
import { type Word, wordsOf } from './words';

/** A name in the sentence, and who it may be: the likeliest first. */
export interface FoundName extends Span {
  ids: readonly string[];
  /** Exactly one, or one of them is expected here or was chosen. */
  certain: boolean;
}

/** Chosen for a name that none of the people known has. */
export const NOBODY_KNOWN = '';

export interface NamesContext {
  names: NameIndex;
  /** Ids of those the page is about, who are meant before others. */
  here: readonly string[];
  /** Who was chosen for a name, by the name as `choiceKey` writes it. */
  choices: Readonly<Record<string, string>>;
}

/** Under which a choice among people of one name is remembered. */
export function choiceKey(sentence: string, { from, to }: Span): string {
  return wordsOf(sentence.slice(from, to))
    .map(({ folded }) => folded)
    .join(' ');
}

interface Hit extends Span {
  found: { id: string; kind: FormKind }[];
  /** A last name follows that nobody of the found has. */
  isStranger?: boolean;
}

/**
 * The people that a sentence names, in its order. At each place the longest name wins; among those of
 * one length a whole name before a first one before a last one, and who is expected here before others.
 * A name that is a word as well counts where it is written and placed like one; see `Grammar`.
 *
 * @param taken Days: "by Friday" names nobody.
 */
export function findNames(
  sentence: string,
  { names, here, choices }: NamesContext,
  grammar: Grammar | null,
  taken: readonly Span[],
): FoundName[] {
  const free = ({ from, to }: Span) => taken.every((span) => to <= span.from || from >= span.to);
  const words = wordsOf(sentence);
  const expected = new Set(here);
  const hits = [...unspacedHits(sentence, names), ...spacedHits(sentence, words)].filter(free);
  return hits
    .map((hit) => withStranger(hit))
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter((hit, at, all) => all.slice(0, at).every((other) => other.to <= hit.from))
    .map((hit) => settled(sentence, hit));

  function spacedHits(text: string, all: readonly Word[]): Hit[] {
    const found: Hit[] = [];
    for (let at = 0; at < all.length; at += 1) {
      const hit = longest(text, all, at);
      if (!hit) continue;
      found.push(hit.hit);
      at += hit.length - 1;
    }
    return found;
  }

  function longest(text: string, all: readonly Word[], at: number) {
    const word = all[at];
    const fitting = word
      ? (names.forms.get(word.folded) ?? []).filter((form) =>
          form.words.every((part, after) => all[at + after]?.folded === part),
        )
      : [];
    const lengths = [...new Set(fitting.map((form) => form.words.length))].sort((a, b) => b - a);
    for (const length of lengths) {
      const last = all[at + length - 1];
      if (!word || !last) continue;
      const span = { from: word.from, to: last.to };
      const same = fitting.filter((form) => form.words.length === length);
      const found = same.filter((form) => length > 1 || isMeant(text, all, at, form));
      if (found.length > 0) return { length, hit: { ...span, found } };
    }
    return null;
  }

  function isMeant(
    text: string,
    all: readonly Word[],
    at: number,
    { id, kind }: { id: string; kind: FormKind },
  ): boolean {
    const word = all[at];
    if (!word) return false;
    if (text[word.from - 1] === '@' || choices[word.folded] !== undefined) return true;
    const manner = grammar?.small(word.folded) ?? 'name';
    if (word.capital) {
      if (kind === 'last' && !grammar) return true;
      const before = text.slice(0, word.from);
      return (
        manner === 'name' || (grammar?.isName(word.folded, before, text.slice(word.to)) ?? true)
      );
    }
    if (kind === 'last') return false;
    return manner === 'name' || (manner === 'expected' && expected.has(id));
  }

  /** "Petra Smith" where only another Petra is known: both words are one name, and nobody for certain. */
  function withStranger(hit: Hit): Hit {
    const next = words.find(({ from }) => from >= hit.to);
    const isFirst = hit.found.some(({ kind }) => kind === 'first' || kind === 'full');
    if (!next || !isFirst || wordsOf(sentence.slice(hit.from, hit.to)).length > 2) return hit;
    const isBeside = /^[ \u00a0]+$/u.test(sentence.slice(hit.to, next.from));
    const looksLikeName = /^\p{Lu}\p{M}*\p{Ll}/u.test(sentence.slice(next.from, next.to));
    if (!isBeside || !looksLikeName || !free(next) || grammar?.isDayName(next.folded)) return hit;
    // Somebody else begins, or the whole name was known.
    const others = hits.filter(({ from }) => from === next.from).flatMap(({ found }) => found);
    if (others.some(({ kind }) => kind !== 'last')) return hit;
    const [start] = wordsOf(sentence.slice(hit.from, hit.to));
    const forms = names.forms.get(start?.folded ?? '') ?? [];
    const isWhole = ({ id }: { id: string }) =>
      forms.some((form) => form.id === id && form.words.includes(next.folded));
    const wasWhole = hit.found.some(
      ({ id, kind }) =>
        kind === 'full' && forms.some((form) => form.id === id && form.words.length > 1),
    );
    if (hit.found.some(isWhole) || (wasWhole && !hit.found.some(({ kind }) => kind === 'first'))) {
      return hit;
    }
    return { ...hit, to: next.to, isStranger: true };
  }

  function settled(text: string, { from, to, found, isStranger }: Hit): FoundName {
    const kinds: FormKind[] = ['full', 'first', 'last'];
    const best = kinds.find((kind) => found.some((one) => one.kind === kind));
    const ids = [...new Set(found.filter(({ kind }) => kind === best).map(({ id }) => id))];
    const chosen = choices[choiceKey(text, { from, to })];
    if (chosen === NOBODY_KNOWN) return { from, to, ids: [], certain: false };
    if (chosen !== undefined && names.weights.has(chosen)) {
      return { from, to, ids: [chosen], certain: true };
    }
    const present = ids.filter((id) => expected.has(id));
    const weight = (id: string) => names.weights.get(id) ?? 0;
    const order = (a: string, b: string) =>
      Number(expected.has(b)) - Number(expected.has(a)) || weight(b) - weight(a);
    if (isStranger) return { from, to, ids: ids.sort(order), certain: false };
    if (present.length === 1) return { from, to, ids: present, certain: true };
    return { from, to, ids: ids.sort(order), certain: ids.length === 1 };
  }
}

/**
 * Names that are a month's or weekday's too, where nothing beside them makes a day of them: after the
 * verb, among other people, before the verb. Their whole names always.
 */
export function namesLikeDays(sentence: string, context: NamesContext, grammar: Grammar): Span[] {
  return findNames(sentence, context, grammar, []).flatMap(({ from, to, certain }): Span[] => {
    const [first, second] = wordsOf(sentence.slice(from, to));
    if (!first || !grammar.isDayName(first.folded)) return [];
    const isDay = grammar.isDay(first.folded, sentence.slice(0, from), sentence.slice(to));
    if (second === undefined && isDay) return [];
    // What follows a name that is not theirs may be a day yet.
    return [{ from, to: certain ? to : from + first.to }];
  });
}

/** How somebody is spoken to, written on to the name. */
const ADDRESS = /^(?:さん|さま|様|氏|先生|君|ちゃん|님|씨)/u;

/** Names without blanks are looked for anywhere: what stands beside them is no help. */
function unspacedHits(sentence: string, names: NameIndex): Hit[] {
  if (names.unspaced.size === 0) return [];
  const hits: Hit[] = [];
  for (let from = 0; from < sentence.length; from += 1) {
    const first = String.fromCodePoint(sentence.codePointAt(from) ?? 0);
    const fitting = (names.unspaced.get(first) ?? []).filter(({ text }) =>
      sentence.startsWith(text, from),
    );
    const length = Math.max(0, ...fitting.map(({ text }) => text.length));
    if (length === 0) continue;
    const found = fitting.filter(({ text }) => text.length === length);
    const [address = ''] = ADDRESS.exec(sentence.slice(from + length, from + length + 3)) ?? [];
    const to = from + length + address.length;
    hits.push({ from, to, found });
    from = to - 1;
  }
  return hits;
}
