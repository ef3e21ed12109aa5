import type { Span } from './grammar';
import { type CaptureKind, dayOf } from './kinds';
import type { Understood } from './understand';

/** What it became after the user had their say. */
export interface Decided {
  kind: CaptureKind;
  personIds: readonly string[];
  /** Whether the day in the sentence is the one that is stored. */
  dayKept: boolean;
}

/**
 * The words that are stored. What the record says otherwise (that it is a promise, to whom, by when)
 * goes where the rest reads well alone: "promised Priya the churn numbers by Friday" is kept as "The
 * churn numbers". No word is lost: whatever the record does not say stays, and in doubt all of it.
 */
export function wordsToKeep(sentence: string, understood: Understood, decided: Decided): string {
  const whole = { from: 0, to: sentence.length };
  if (decided.kind === 'note') return cut(sentence, whole, undefined, understood);
  const isSameDay = dayOf(decided.kind) !== null && dayOf(decided.kind) === dayOf(understood.kind);
  const day = decided.dayKept && isSameDay ? understood.day : undefined;
  const { rest } = understood;
  const span = rest && isTold(understood, decided, rest, day) ? rest : whole;
  const text = cut(sentence, span, day, understood) || cut(sentence, whole, day, understood);
  return decided.kind === 'cares-about' ? text : capitalised(text);
}

/** Whether the record tells all that stands outside the part that would be kept. */
function isTold(
  { kind, people, unclear, days }: Understood,
  { kind: decided, personIds }: Decided,
  rest: Span,
  day: Span | undefined,
): boolean {
  const outside = ({ from, to }: Span) => to <= rest.from || from >= rest.to;
  return (
    decided === kind &&
    !unclear.some(outside) &&
    people.filter(outside).every(({ personId }) => personIds.includes(personId)) &&
    days.filter(outside).every(({ from }) => from === day?.from)
  );
}

/** Before which nothing may be taken away. */
const HANGS =
  /(?:^|\s)(?:for|in|at|of|to|from|since|after|with|about|the|a|an|and|or|around|between|through|during)$/iu;

/** The span without the day, where that stands at its edge, and without the @ before names. */
function cut(
  sentence: string,
  { from, to }: Span,
  day: Span | undefined,
  { people, unclear }: Understood,
): string {
  const ats = new Set([...people, ...unclear].map((name) => name.from - 1));
  const plain = (a: number, b: number) =>
    [...sentence.slice(Math.max(a, from), Math.min(b, to)).split('').entries()]
      .filter(([at, letter]) => !(letter === '@' && ats.has(Math.max(a, from) + at)))
      .map(([, letter]) => letter)
      .join('')
      .replace(/\s+/g, ' ');
  if (!day || day.to <= from || day.from >= to) return plain(from, to).trim();
  const before = plain(from, day.from).trim();
  const after = plain(day.to, to).trim();
  if (/^[.!;,]*$/.test(after) && !HANGS.test(before)) return before.replace(/[\s,;:–—-]+$/u, '');
  if (before === '') return after.replace(/^[\s,;:–—-]+/u, '');
  return plain(from, to).trim();
}

function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
