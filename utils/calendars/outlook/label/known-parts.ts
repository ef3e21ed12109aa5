import type { ClockTimes } from '../../label/clock-pair';
import { daysBetween } from '../../label/clock-times';
import type { DayNumber } from '../../label/days';
import { plainText } from '../../label/plain-text';
import { separatorsOf } from '../../label/segments';
import { Remembered } from '../../remembered';
import { readDatesAt } from './dates-at';
import { type TileLanguage, tileLanguageOf } from './language';
import { lineOf } from './line';
import { statusBefore } from './subject';
import { readTail, type Tail, type TooltipPlace } from './tail';
import { readTimes } from './times';
import { beginnings, saysTimes } from './tooltip';
import { readWhole, type TextResult } from './whole';

/** First and last day of a date, or of a range of two. */
export interface KnownDays {
  first: DayNumber;
  last: DayNumber;
}

/** What the tooltip's last line is. */
export interface LastLine {
  /** Times, or a date: no place. */
  isTimes: boolean;
  /** Where they can be read. */
  reading: ClockTimes | undefined;
}

/**
 * What the parts mean that recur in one language's labels. Each is read by itself, as a label's
 * reader reads it in its place; null for what needs the whole label.
 */
export interface KnownParts {
  /** By what stands between the subject and the date. */
  times: Remembered<(ClockTimes & { nights: number }) | 'whole-days' | null>;
  /** By what stands between two separators, the blank with it. */
  days: Remembered<KnownDays | null>;
  /** The date with which the tile before was read: days come one after the other. */
  lately: { text: string; days: KnownDays } | undefined;
  /** By what stands before the subject. */
  prefixes: Remembered<{ status: ReturnType<typeof statusBefore> } | null>;
  lastLines: Remembered<LastLine>;
  /** By a whole label that has no tooltip. */
  labels: Remembered<TextResult>;
  /** What stands behind the date, with the place that the tooltip told. */
  tailOf(text: string, place: TooltipPlace): Tail;
}

const MOST_LANGUAGES = 20;
const LONGEST_TIMES = 120;
const byLanguage = new Map<string, KnownParts>();

export function knownParts(language: string): KnownParts {
  const known = byLanguage.get(language);
  if (known) return known;
  if (byLanguage.size >= MOST_LANGUAGES) byLanguage.clear();
  const words = tileLanguageOf(language);
  const tails = new Remembered<{ place?: TooltipPlace; tail?: Tail }>(() => ({}));
  const parts: KnownParts = {
    times: new Remembered((text) => timesOf(plainText(text), words)),
    days: new Remembered((text) => daysOf(plainText(text), words)),
    lately: undefined,
    prefixes: new Remembered((text) => {
      const begun = beginnings(plainText(`${text}-`)).at(-1);
      const fits = !/[:：]/.test(text) && begun === text.length;
      return fits ? { status: statusBefore(text) } : null;
    }),
    lastLines: new Remembered((text) => {
      const reading = readTimes(text, words.lexicon.periods);
      const isTimes = saysTimes(text, words);
      return { isTimes, reading: reading === 'unclear' ? undefined : reading };
    }),
    labels: new Remembered((label) => readWhole(label, '', language)),
    tailOf: (text, place) => {
      const kept = tails.get(text);
      if (!kept.tail || kept.place !== place) {
        kept.tail = readTail(lineOf(text, language), 0, place);
        kept.place = place;
      }
      return kept.tail;
    },
  };
  byLanguage.set(language, parts);
  return parts;
}

function timesOf(text: string, { lexicon, weekdays }: TileLanguage) {
  if (!text || text.length > LONGEST_TIMES || text.trim() !== text) return null;
  if (separatorsOf(text).length > 0) return null;
  const reading = readTimes(text, lexicon.periods);
  if (reading === 'unclear') return null;
  if (!reading) return /\d/.test(text) || weekdays.find(text) ? null : 'whole-days';
  const nights = daysBetween(reading);
  return nights === undefined ? null : { ...reading, nights };
}

const YEARS = /(?<!\d)\d{4}(?!\d)/g;

/**
 * A date or a range that means the same whatever follows its separator: behind a lone date with
 * words the second one may follow ("Montag, 14. … bis Freitag, 18. …"), and where weekdays stand
 * last a nameless date's is looked for there.
 */
function daysOf(text: string, language: TileLanguage): KnownDays | null {
  const found = readDatesAt(text, 0, language);
  if (found?.to !== text.length || found.mismatch || found.unsettled) return null;
  const { first, last, named, unread } = found;
  const one = text.match(YEARS)?.length === 1;
  const { weekdayLast } = language.dates;
  const closed = one ? !unread && (named || !weekdayLast) : !weekdayLast;
  return closed && first <= last ? { first, last } : null;
}

/** As `readTimes` takes it: the last line of a tooltip without blanks around it. */
export function plainLine(text: string): string {
  return plainText(text).trim();
}
