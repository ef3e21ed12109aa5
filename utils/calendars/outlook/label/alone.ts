import { failure } from '../../read-result';
import type { TileLanguage } from './language';
import { type Line, trimMarks } from './line';
import { LIKELY, readWhenAt, SURE, TURNED, type When } from './when';
import { knowsAllDay } from './words';

const YEAR = /(?<!\d)\d{4}(?!\d)/g;
/** Separators that may lie between the beginning of the times and the year. */
const MOST_SEPARATORS = 5;
/** No event's text names so many; whatever does is not looked through. */
const MOST_YEARS = 24;

/**
 * Whether what stands in place of the times is no word for all day but the subject's end, as
 * where nothing stands before it, and in English, whose word is known.
 */
function isPartOfSubject({ language }: Line, { from, sureness, text, result }: When): boolean {
  if (sureness !== LIKELY || !('allDay' in result && result.allDay)) return false;
  return (from === 0 || language.primary === 'en') && text !== '';
}

/** The surest reading of the times and date that end with the year at `year`. */
function readBefore(line: Line, year: number, floor: number): When | undefined {
  const last = line.indexFrom(year);
  let best: When | undefined;
  for (let index = last - 1; index >= Math.max(-1, last - MOST_SEPARATORS); index -= 1) {
    const at = index < 0 ? 0 : (line.separators[index] ?? 0) + 1;
    if (at < floor) break;
    const when = readWhenAt(line, at);
    if (!when || when.to < year) continue;
    // A word before a date that stands before its times may be an all-day event's.
    const turned = best?.sureness === TURNED && when.sureness === LIKELY && index >= 0;
    if (turned && best) best = { ...best, result: failure('label-ambiguous') };
    else if (isPartOfSubject(line, when)) continue;
    else if (!best || when.sureness >= best.sureness) best = when;
    if (best.sureness === SURE) break;
  }
  return best;
}

/** Whether a less sure reading is only a date in the subject or the place of the surer one. */
function isAside(less: When, language: TileLanguage): boolean {
  if (less.sureness === LIKELY) return knowsAllDay(language.primary);
  // What stands before a date without a weekday may be its weekday, in another language.
  return !/\d/.test(less.text) && (less.named || less.from === 0);
}

const TWO_TIMES = /\d[:.：٫]\d\d.{1,30}\d[:.：٫]\d\d.{0,60}$/u;
/** "18. heinäkuuta " before a year, "年7月18" behind it. */
const DAY_AND_WORD = /(?<![\p{L}\d])\d{1,2}[.\p{L}]{0,3} ?(?:de )?\p{L}{3,}\.?,? (?:de )?$/u;
const MONTH_AND_DAY = /^[^\d,:，：]{1,6}\d{1,2}[^\d,:，：]{1,6}\d{1,2}(?!\d)/u;
const LATER_DAY = /(?<![\p{L}\d])\d{1,2}(?!\d).{0,24}$/u;
const LONGEST_LOOK = 100;

function timesBefore(plain: string, floor: number, at: number): boolean {
  return TWO_TIMES.test(plain.slice(Math.max(floor, at - LONGEST_LOOK), at));
}

/**
 * Whether a year that wasn't read may still be in the event's own date, written as this language
 * doesn't.
 */
function isUnread({ plain }: Line, year: number, floor: number, later: boolean): boolean {
  const before = plain.slice(Math.max(floor, year - LONGEST_LOOK), year);
  return (
    timesBefore(plain, floor, year) ||
    DAY_AND_WORD.test(before) ||
    MONTH_AND_DAY.test(plain.slice(year + 4, year + 24)) ||
    (later && LATER_DAY.test(before))
  );
}

/**
 * Finds the times and date in a label without a tooltip. Subjects and places may hold the same
 * pattern: where more than one place can be the event's own, the result is `label-ambiguous`.
 */
export function findWhen(line: Line): When | undefined {
  const { plain, language } = line;
  let found: When | undefined;
  let rivals = false;
  let floor = 0;
  let years = 0;
  for (const match of plain.matchAll(YEAR)) {
    years += 1;
    if (years > MOST_YEARS) return found && { ...found, result: failure('label-ambiguous') };
    if (match.index < floor) continue;
    const when = readBefore(line, match.index, floor);
    if (!when) {
      rivals ||= isUnread(line, match.index, floor, found !== undefined);
      continue;
    }
    floor = when.dateTo;
    if (!found) {
      found = when;
    } else if (found.sureness === SURE && when.sureness === SURE) {
      return { ...found, result: failure('label-ambiguous') };
    } else {
      const [less, more] = when.sureness > found.sureness ? [found, when] : [when, found];
      rivals ||= more.sureness < SURE || !isAside(less, language);
      found = more;
    }
  }
  // Times that stand apart from the date, behind a word that isn't known, may be the event's.
  if (found && found.sureness < SURE && timesBefore(plain, 0, found.from)) rivals = true;
  return found && rivals ? { ...found, result: failure('label-ambiguous') } : found;
}

const COUNT = /^(?:\+?\d{1,4}\s?\p{L}|\+\d|[^\d:.]{1,30}\d{1,4}\p{L}{0,2}$)/u;

/** Whether a label without any date is a slot's, a count's or a button's. */
export function isNoEvent({ plain, separators }: Line, times: boolean): boolean {
  if (times || !/\d/.test(plain)) return true;
  return COUNT.test(plain.slice(0, Math.min(separators[0] ?? plain.length, 80)).trim());
}

/** The label's own subject. */
export function subjectBefore(line: Line, when: When): string {
  return trimMarks(line.original.slice(0, Math.max(0, when.from - 1)));
}
