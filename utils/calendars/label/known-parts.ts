import { Remembered } from '../remembered';
import { type ClockReading, daysBetween, namesHalf, readClockTimes } from './clock-times';
import { type DayRange, readDate } from './dates';
import { type Lexicon, lexiconOf } from './lexicon';
import { separatorsOf } from './segments';
import type { Minutes } from './written-clock';

/** What stands before a title: two times, or a word for whole days. */
export type Head =
  | {
      /** Minutes after midnight of the day; the end may be the midnight after. */
      start: Minutes;
      end: Minutes;
      /** The words leave no doubt about which half of the day is meant. */
      evident: boolean;
      /** A chip with these words showed the same time. */
      confirmed: boolean;
    }
  | 'whole-days';

/** What follows a separator at a label's end. */
export interface Tail {
  days: DayRange | undefined;
  clock: ClockReading;
}

/** What the parts mean that recur in one language's labels. */
export interface KnownParts {
  lexicon: Lexicon;
  /** By all that stands before a title; null for what needs the whole label. */
  heads: Remembered<Head | null>;
  tails: Remembered<Tail>;
}

const MOST_LANGUAGES = 20;
const byLanguage = new Map<string, KnownParts>();

export function knownParts(language: string): KnownParts {
  const known = byLanguage.get(language);
  if (known) return known;
  if (byLanguage.size >= MOST_LANGUAGES) byLanguage.clear();
  const lexicon = lexiconOf(language);
  const parts: KnownParts = {
    lexicon,
    heads: new Remembered((text) => readHead(text, lexicon)),
    tails: new Remembered((text) => ({
      days: readDate(text, lexicon),
      clock: readClockTimes(text, lexicon.periods),
    })),
  };
  byLanguage.set(language, parts);
  return parts;
}

function readHead(beforeTitle: string, lexicon: Lexicon): Head | null {
  // As it stands in the label, where a title follows.
  const [separator] = separatorsOf(`${beforeTitle}T`);
  if (separator === undefined) return null;
  const head = beforeTitle.slice(0, separator);
  const reading = readClockTimes(head, lexicon.periods);
  if (reading === 'unclear') return null;
  if (reading === undefined) {
    lexicon.months.pattern.lastIndex = 0;
    // Digits, a month or a colon may begin something else that a label tells.
    return /[\d:：]/.test(head) || lexicon.months.pattern.test(head) ? null : 'whole-days';
  }
  const nights = daysBetween(reading);
  if (nights === undefined) return null;
  const { start, end = start } = reading;
  const evident = namesHalf(head, lexicon.periods);
  return { start, end: end + nights * 24 * 60, evident, confirmed: false };
}
