import { readPair } from './clock-pair';
import { type DateAtom, daysFrom, numberAtom } from './dates';
import type { DayPeriods } from './day-periods';
import type { DayNumber } from './days';
import type { Lexicon } from './lexicon';
import { separatorsOf } from './segments';
import { CLOCK, type Minutes, type Written, writtenOf } from './written-clock';

/** Start and end of an event that crosses midnight: its label begins with both dates. */
export interface FrontDates {
  start: { day: DayNumber; minutes: Minutes };
  end: { day: DayNumber; minutes: Minutes };
}

const LONGEST_HEAD = 200;
const LONGEST_GAP = 36;
const TOKEN = new RegExp(`\\d{1,2}\\. ?\\d{1,2}\\. ?\\d{4}|\\d{4}|${CLOCK}`, 'giu');

interface Token {
  from: number;
  to: number;
  text: string;
  atom?: DateAtom;
  written?: Written;
}

function tokensOf(head: string, { months }: Lexicon): Token[] {
  const tokens: Token[] = [];
  for (const match of head.matchAll(TOKEN)) {
    const [text] = match;
    const from = match.index;
    const to = from + text.length;
    if (match[1] === undefined) {
      // A date in digits, or a year.
      for (const digits of text.matchAll(/\d+/g)) {
        const at = from + digits.index;
        const token = { from: at, to: at + digits[0].length, text: digits[0] };
        tokens.push({ ...token, atom: numberAtom(digits[0]) });
      }
      continue;
    }
    const written = writtenOf(match);
    tokens.push({ from, to, text, atom: numberAtom(match[1]), ...(written && { written }) });
  }
  for (const match of head.matchAll(months.pattern)) {
    const month = months.numberOf(match[1] ?? '');
    const from = match.index;
    if (month) tokens.push({ from, to: from + match[0].length, text: match[0], atom: { month } });
  }
  return tokens.sort((a, b) => a.from - b.from);
}

interface Clock {
  written: Written;
  before: string;
  after: string;
}

function uptoSeparator(text: string): string {
  const [first] = separatorsOf(text);
  return first === undefined ? text : text.slice(0, first);
}

const ENGLISH_AFTER = /^\s?[ap]\.?m/i;
const ENGLISH_BEFORE = /(?<!\p{L})[ap]\.?m\.?\s?$/iu;

/** A number without minutes is an hour only beside a word that says so; else it is a day. */
function isClock(written: Written, before: string, after: string, periods: DayPeriods): boolean {
  if (written.full) return true;
  if (periods.lead) return periods.before(before) !== undefined || ENGLISH_AFTER.test(after);
  return periods.after(after) !== undefined || ENGLISH_BEFORE.test(before);
}

/**
 * Reads "June 9, 2024 at 10:15pm to June 10, 2024 at 6:30am, …" at the start of a label, whichever
 * of date and time comes first. `undefined` when the label begins otherwise; `'unclear'` when it
 * does begin so but can't be told to the minute.
 */
export function readFrontDates(
  plain: string,
  lexicon: Lexicon,
): (FrontDates & { length: number }) | 'unclear' | undefined {
  const head = plain.slice(0, LONGEST_HEAD);
  const { periods } = lexicon;
  const clocks: Clock[] = [];
  const dates: DateAtom[] = [];
  let end = 0;
  let previousIsClock = false;
  const tokens = tokensOf(head, lexicon);
  // After "All day, " dates would be the title's.
  const [separator = head.length] = separatorsOf(head);
  if ((tokens[0]?.from ?? separator) >= separator) return undefined;
  for (const [index, token] of tokens.entries()) {
    const gap = head.slice(end, token.from);
    if (gap.length > LONGEST_GAP || /[:：@#]/.test(gap)) return undefined;
    // What names the half of the day of the time before can't name the next number's.
    const before = previousIsClock && periods.after(gap) !== undefined ? '' : gap;
    const after = uptoSeparator(
      head.slice(token.to, Math.min(tokens[index + 1]?.from ?? Infinity, token.to + LONGEST_GAP)),
    );
    if (token.written && isClock(token.written, before, after, periods)) {
      clocks.push({ written: token.written, before, after });
    } else if (token.atom) {
      dates.push(token.atom);
    } else {
      return undefined;
    }
    previousIsClock = token.written !== undefined && clocks.at(-1)?.written === token.written;
    end = token.to;
    if (clocks.length > 2 || dates.length > 6) return undefined;
    if (clocks.length === 2 && dates.length === 6) break;
  }
  const [first, second] = clocks;
  if (!first || !second || dates.length !== 6) return undefined;
  const firstDay = daysFrom(dates.slice(0, 3), lexicon);
  const lastDay = daysFrom(dates.slice(3), lexicon);
  if (!firstDay || !lastDay) return undefined;
  const words = {
    beforeStart: first.before,
    afterStart: first.after,
    beforeEnd: second.before,
    afterEnd: second.after,
  };
  const times = readPair(first.written, second.written, words, periods, false);
  if (times === 'unclear' || times.end === undefined) return 'unclear';
  if (lastDay.first < firstDay.first) return 'unclear';
  return {
    start: { day: firstDay.first, minutes: times.start },
    end: { day: lastDay.first, minutes: times.end },
    length: end,
  };
}
