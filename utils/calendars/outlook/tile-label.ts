import { plainText } from '../label/plain-text';
import { failure, type ReadFailure } from '../read-result';
import type { LocalDateTime } from '../sighting';
import { findWhen, isNoEvent, subjectBefore } from './label/alone';
import { type Line, lineOf } from './label/line';
import { readSubject, type Subject, statusBefore, withoutPrefixes } from './label/subject';
import { readTail, type TooltipPlace } from './label/tail';
import { readTimes } from './label/times';
import { type AroundSubject, readAroundSubject } from './label/tooltip';
import { BARE, type When } from './label/when';
import type { ShowAs } from './label/words';

/** What a tile of Outlook's calendar tells in text. What it doesn't tell for certain is absent. */
export interface TileReading {
  /** Without "Canceled:", "Declined:" and the names of icons. */
  title: string;
  /** Wall-clock time in the page's zone. */
  start: LocalDateTime;
  /** Exclusive: the midnight after the last day of an all-day event. */
  end: LocalDateTime;
  allDay: boolean;
  location?: string;
  /** Display name. */
  organizer?: string;
  showAs?: ShowAs;
  recurring?: boolean;
  exception?: boolean;
  private?: boolean;
  cancelled?: boolean;
  declined?: boolean;
  /** The weekday is not the date's: true only if something else, such as the column, has that date too. */
  doubt?: 'label-date-mismatch';
}

/** The texts of a tile, as the page has them. */
export interface TileText {
  /** `aria-label` */
  label: string;
  /** `title`: lines of subject, place, times. */
  tooltip?: string;
}

const LONGEST_TEXT = 200_000;

function finish(
  line: Line,
  when: When,
  place: TooltipPlace,
  subjectOf: (words: readonly string[]) => Subject,
): TileReading | ReadFailure | 'not-an-event' {
  if ('reason' in when.result) return when.result;
  const { flags, words, showAs, location, organizer } = readTail(line, when.to, place);
  const { title, status } = subjectOf(words);
  if (!title && !showAs) return 'not-an-event';
  const { start, end, allDay } = when.result;
  if (end < start) return failure('label-ambiguous');
  return {
    title,
    start,
    end,
    allDay,
    ...(location && { location }),
    ...(organizer && { organizer }),
    ...(showAs && { showAs }),
    ...((flags.has('recurring') || flags.has('exception')) && { recurring: true }),
    ...(flags.has('exception') && { exception: true }),
    ...(flags.has('private') && { private: true }),
    ...((flags.has('cancelled') || status === 'cancelled') && { cancelled: true }),
    ...((flags.has('declined') || status === 'declined') && { declined: true }),
    ...(when.result.doubtful && { doubt: 'label-date-mismatch' as const }),
  };
}

/** Whether the tooltip's times are others than the label's; what can't be read says nothing. */
function timesDiffer(line: Line, { times, when }: AroundSubject): boolean {
  if (times === undefined || plainText(times).trim() === when.text) return false;
  const { periods } = line.language.lexicon;
  const shown = readTimes(plainText(times).trim(), periods);
  const read = readTimes(when.text, periods);
  if (!shown || !read || shown === 'unclear' || read === 'unclear') return false;
  return shown.start !== read.start || (shown.end ?? shown.start) !== (read.end ?? read.start);
}

function withTooltip(line: Line, tooltip: string) {
  const around = readAroundSubject(line, tooltip);
  if (!around) return undefined;
  if (timesDiffer(line, around)) return failure('label-time-mismatch');
  const prefix = line.plain.slice(0, around.subjectFrom);
  return finish(line, around.when, around.place, (words) => {
    const subject = readSubject(around.subject, words);
    const status = subject.status ?? statusBefore(prefix) ?? readSubject(prefix, words).status;
    return { title: subject.title, ...(status && { status }) };
  });
}

function alone(line: Line): TileReading | ReadFailure | 'not-an-event' {
  const when = findWhen(line);
  if (!when) {
    const { plain, language } = line;
    const times = readTimes(plain, language.lexicon.periods) !== undefined;
    return isNoEvent(line, times) ? 'not-an-event' : failure('label-without-date');
  }
  // "3 events, Monday, …", "Monday, …": a day's heading, or a slot's.
  const bare = when.from === 0 || when.sureness === BARE;
  if (bare && !readTail(line, when.to, undefined).showAs) return 'not-an-event';
  return finish(line, when, undefined, (words) => {
    const own = withoutPrefixes(subjectBefore(line, when));
    const subject = readSubject(own.title, words);
    const status = subject.status ?? own.status;
    return { title: subject.title, ...(status && { status }) };
  });
}

function collapsed(text: string): string {
  return plainText(text).replace(/ {2,}/g, ' ');
}

/**
 * Reads the text of a tile of Outlook on the web (2025–2026):
 * `SUBJECT, START to END, DATE[ to DATE], [LOCATION,] [By ORGANIZER,] SHOWAS[, FLAGS]`, in any
 * language whose dates `Intl` knows. The tooltip's first line settles the subject and its middle
 * the place; without a tooltip the times and date must be the label's only ones.
 *
 * `language` is the page's (`en`, `pt-BR`). Slots ("10:00 AM to 10:30 AM") and summaries
 * ("3 events, …") are `'not-an-event'`. What can't be told for certain gives a reason:
 * `label-too-long`, `label-without-time`, `label-without-date`, `label-ambiguous`,
 * `label-date-mismatch` (a date in digits and a weekday that it has in no order; where the month is
 * named the date is told with that `doubt`) or `label-time-mismatch` (the tooltip tells other times).
 */
export function readTileLabel(
  { label, tooltip }: TileText,
  language: string,
): TileReading | ReadFailure | 'not-an-event' {
  if (label.length > LONGEST_TEXT || (tooltip?.length ?? 0) > LONGEST_TEXT) {
    return failure('label-too-long');
  }
  const line = lineOf(label, language);
  if (tooltip) {
    const read = withTooltip(line, tooltip);
    if (read) return read;
    // Label and tooltip may differ in blanks and direction marks.
    const short = collapsed(label);
    const lines = tooltip.replace(/[^\r\n]+/g, (each) => collapsed(each));
    if (short !== label || lines !== tooltip) {
      const again = withTooltip(lineOf(short, language), lines);
      if (again) return again;
    }
  }
  return alone(line);
}
