import { addDays, clock, instantOf } from '../wall-time';

export type Times =
  | { allDay: false; start: number; end: number }
  | { allDay: true; start: string; end: string };

const HALF = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(?:\d{2})?(Z)?)?$/;

/**
 * The `dates` of a link to the new-event form: UTC when both halves end in Z, else the wall clock of
 * `zone`; days alone are whole days with an exclusive end. Null when it says nothing.
 */
export function readDates(dates: string | null, zone: string): Times | null {
  const [first, second] = (dates ?? '').split('/').map((half) => half.match(HALF));
  if (!first || !second) return null;
  const day = (half: RegExpMatchArray) => `${half[1]}-${half[2]}-${half[3]}`;
  if (first[4] === undefined || second[4] === undefined) {
    const end = day(second) > day(first) ? day(second) : addDays(day(first), 1);
    return { allDay: true, start: day(first), end };
  }
  const isUtc = first[6] === 'Z' && second[6] === 'Z';
  const at = (half: RegExpMatchArray) =>
    instantOf(day(half), clock(`${half[4]}:${half[5]}`), isUtc ? 'UTC' : zone);
  return { allDay: false, start: at(first), end: at(second) };
}
