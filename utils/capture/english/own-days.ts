import type { FoundDay } from '../grammar';
import { addDays, dayOfMonth, endOfMonth, localDay } from '../wall-days';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const WEEKDAY = WEEKDAYS.join('|');
const FRIDAY = 5;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?<m>jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?(?![\\s,]+\\d)';
const COUNTS: Record<string, number> = { a: 1, one: 1, two: 2, three: 3, four: 4, couple: 2 };

interface OwnDay {
  pattern: RegExp;
  day(match: RegExpExecArray, wall: Date): Date | null;
  isMonth?: boolean;
}

/** Without a day beside it, today's. */
export const END_OF_DAY =
  '(?:the )?(?:end of (?:the |this )?(?:day|today|business(?: day)?|play)|close of (?:business|play))|eod|cob';
const IS_END_OF_DAY = new RegExp(`(?:${END_OF_DAY})$`, 'iu');
const HAS_END_OF_DAY = new RegExp(`\\b(?:${END_OF_DAY})\\b`, 'iu');

const BY = '(?<by>(?:due )?(?:by|before|until|till|on|due)(?: the)? |(?:due |at )?)';

function own(form: string, day: OwnDay['day']): OwnDay {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_'’-])${BY}(?:${form})(?![\\p{L}\\p{N}_-]|['’]s)`,
    'iu',
  );
  return { pattern, day };
}

/** What a sentence may go on with after "the 14th"; a noun would be counted by it. */
const ENDS =
  '(?=\\s*(?:$|[.,;:!?)–—]|(?:at|about|with|for|to|if|and|or|because|so|when|after|latest)\\b))';

const OWN_DAYS: readonly OwnDay[] = [
  own(
    `(?:${END_OF_DAY})(?: on| of)? (?:the )?(?<n>\\d{1,2})(?:st|nd|rd|th)${ENDS}`,
    (match, wall) => ordinal(Number(match.groups?.n), wall),
  ),
  own(
    `(?<=(?:by|before|until|till|on|due)(?: the)? )(?:the )?(?<n>\\d{1,2})(?:st|nd|rd|th)${ENDS}`,
    (match, wall) => ordinal(Number(match.groups?.n), wall),
  ),
  own(END_OF_DAY, (_, wall) => wall),
  own(`(?:the )?end of next week`, (_, wall) => addDays(endOfWeek(wall), 7)),
  own(`(?:the )?end of (?:the |this )?week|eow|this week`, (_, wall) => endOfWeek(wall)),
  own(`(?:the )?end of next month`, (_, wall) => endOfMonth(wall, 1)),
  own(`(?:the )?end of (?:the |this )?month|month[- ]end|eom|this month`, (_, wall) =>
    endOfMonth(wall, 0),
  ),
  own(`(?:the )?end of next quarter`, (_, wall) => endOfMonth(wall, toQuarterEnd(wall) + 3)),
  own(`(?:the )?end of (?:the |this )?quarter|quarter[- ]end|eoq|this quarter`, (_, wall) =>
    endOfMonth(wall, toQuarterEnd(wall)),
  ),
  own(`(?:the )?end of (?:the |this )?year|year[- ]end|eoy|this year`, (_, wall) =>
    endOfMonth(wall, 11 - wall.getUTCMonth()),
  ),
  own(`(?:the )?end of q(?<n>[1-4])`, (match, wall) => {
    const ahead = Number(match.groups?.n) * 3 - 1 - wall.getUTCMonth();
    return endOfMonth(wall, ahead < 0 ? ahead + 12 : ahead);
  }),
  // Until the month begins; within it, until it ends.
  own(`(?<=(?:by|before|until|till) )${MONTH}`, (match, wall) => startOfMonth(match, wall)),
  {
    ...own(`(?:in|(?:the )?end of|late|late in|by the end of) ${MONTH}`, endOfNamed),
    isMonth: true,
  },
  own(`(?:in )?mid[- ]${MONTH}`, (match, wall) => {
    const ahead = monthsTo(match, wall);
    return dayOfMonth(wall.getUTCFullYear(), wall.getUTCMonth() + ahead, 15);
  }),
  own(`(?:in |within )?(?:a |one )fortnight(?:['’]s time)?`, (match, wall) =>
    /\b(?:in|within)\b/i.test(match[0]) ? addDays(wall, 14) : null,
  ),
  own(`(?<d>${WEEKDAY}) week`, (match, wall) => addDays(upcoming(match.groups?.d, wall), 7)),
  own(`(?<n>a|one|two|three) weeks? (?:from|on) (?<d>${WEEKDAY}|today|tomorrow)`, (match, wall) => {
    const weeks = COUNTS[match.groups?.n?.toLowerCase() ?? ''] ?? 1;
    return addDays(upcoming(match.groups?.d, wall), weeks * 7);
  }),
  own(`in (?:a |the next )(?:couple of |few )(?<u>day|week)s`, (match, wall) => {
    const count = /few/i.test(match[0]) ? 3 : 2;
    return addDays(wall, match.groups?.u?.toLowerCase() === 'week' ? count * 7 : count);
  }),
];

/** The days that chrono-node has no words for; they all lie ahead. */
export function ownDays(sentence: string, wall: Date): FoundDay[] {
  const found: FoundDay[] = [];
  for (const { pattern, day, isMonth } of OWN_DAYS) {
    const match = pattern.exec(sentence);
    if (!match) continue;
    const date = day(match, wall);
    const span = { from: match.index, to: match.index + match[0].length };
    const free = found.every(({ from, to }) => span.to <= from || span.from >= to);
    if (!date || !free) continue;
    const by = match.groups?.by ?? '';
    // Before a day's end is on that day.
    const isBefore = /before/i.test(by) && !HAS_END_OF_DAY.test(match[0]);
    const due = isBefore ? addDays(date, -1) : date;
    const pull = /by|before|until|till|due/i.test(by) ? 2 : 1;
    found.push({ ...span, ahead: localDay(due), pull, ...(isMonth && { isMonth }) });
  }
  return found;
}

/** "COB Thursday", "Friday by end of day": the day beside it is the day whose end is meant. */
export function withEndOfDay(sentence: string, days: readonly FoundDay[]): FoundDay[] {
  const merged: FoundDay[] = [];
  for (const day of [...days].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    const isBeside =
      last && /^(?:\s|,)*(?:(?:on|of|this|for)\s+)?$/iu.test(sentence.slice(last.to, day.from));
    const [isEndBefore, isEnd] = [isEndOfDay(sentence, last), isEndOfDay(sentence, day)];
    if (last && isBeside && isEndBefore !== isEnd) {
      const named = isEnd ? last : day;
      const pull = Math.max(last.pull, day.pull);
      merged[merged.length - 1] = { ...named, pull, from: last.from, to: day.to };
    } else merged.push(day);
  }
  return merged;
}

function isEndOfDay(sentence: string, day: FoundDay | undefined): boolean {
  return day !== undefined && IS_END_OF_DAY.test(sentence.slice(day.from, day.to));
}

/** The next day of that number, today included. */
function ordinal(day: number, wall: Date): Date | null {
  if (day < 1 || day > 31) return null;
  const [year, month] = [wall.getUTCFullYear(), wall.getUTCMonth()];
  for (let ahead = 0; ahead < 4; ahead += 1) {
    const date = dayOfMonth(year, month + ahead, day);
    if (date && localDay(date) >= localDay(wall)) return date;
  }
  return null;
}

/** Months to the one that is named; this one is none away. */
function monthsTo(match: RegExpExecArray, wall: Date): number {
  const month = MONTHS.indexOf(match.groups?.m?.slice(0, 3).toLowerCase() ?? '');
  return (month - wall.getUTCMonth() + 12) % 12;
}

function startOfMonth(match: RegExpExecArray, wall: Date): Date {
  const ahead = monthsTo(match, wall);
  return ahead === 0 ? endOfMonth(wall, 0) : addDays(endOfMonth(wall, ahead - 1), 1);
}

function endOfNamed(match: RegExpExecArray, wall: Date): Date {
  return endOfMonth(wall, monthsTo(match, wall));
}

/** Its Friday, or its Sunday when that is over. */
function endOfWeek(wall: Date): Date {
  const weekday = wall.getUTCDay();
  if (weekday === 0) return wall;
  return addDays(wall, weekday > FRIDAY ? 1 : FRIDAY - weekday);
}

function toQuarterEnd(wall: Date): number {
  return 2 - (wall.getUTCMonth() % 3);
}

function upcoming(name = '', wall: Date): Date {
  const word = name.toLowerCase();
  if (word === 'today' || word === '') return wall;
  if (word === 'tomorrow') return addDays(wall, 1);
  return addDays(wall, (WEEKDAYS.indexOf(word) - wall.getUTCDay() + 7) % 7);
}
