import { type TimeValue, timeValue } from './time-value';

const FREQUENCIES = [
  'YEARLY',
  'MONTHLY',
  'WEEKLY',
  'DAILY',
  'HOURLY',
  'MINUTELY',
  'SECONDLY',
] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** `-1FR` is `{ nth: -1, weekday: 5 }`; without a number `nth` is 0. Sunday is 0. */
export interface WeekdayRule {
  nth: number;
  weekday: number;
}

/** A recurrence rule (RFC 5545, 3.3.10). A part that is absent is an empty list. */
export interface Rule {
  frequency: Frequency;
  interval: number;
  count?: number;
  until?: TimeValue;
  months: number[];
  weeks: number[];
  yearDays: number[];
  monthDays: number[];
  weekdays: WeekdayRule[];
  hours: number[];
  minutes: number[];
  seconds: number[];
  positions: number[];
  /** First day of the week, 0 is Sunday. */
  weekStart: number;
}

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const LONGEST = 20_000;

/** Null for a rule that says nothing sure: no frequency, or a number that is none. */
export function parseRule(text: string): Rule | null {
  if (text.length > LONGEST) return null;
  const parts = new Map<string, string>();
  for (const part of text.split(';')) {
    const equals = part.indexOf('=');
    const value = part.slice(equals + 1).trim();
    if (equals > 0 && value !== '') parts.set(part.slice(0, equals).trim().toUpperCase(), value);
  }
  const frequency = FREQUENCIES.find((one) => one === parts.get('FREQ')?.toUpperCase());
  // "Every 0 weeks" is every week to whoever writes it, and to the calendars that read it.
  const interval = wholeNumber(parts.get('INTERVAL')?.replace(/^0+$/, '1') ?? '1');
  const count = parts.has('COUNT') ? wholeNumber(parts.get('COUNT') ?? '') : undefined;
  const until = parts.has('UNTIL') ? timeValue(parts.get('UNTIL') ?? '') : undefined;
  const weekdays = weekdayList(parts.get('BYDAY'));
  const lists = {
    months: numbers(parts.get('BYMONTH'), 1, 12),
    weeks: numbers(parts.get('BYWEEKNO'), 1, 53, true),
    yearDays: numbers(parts.get('BYYEARDAY'), 1, 366, true),
    monthDays: numbers(parts.get('BYMONTHDAY'), 1, 31, true),
    hours: numbers(parts.get('BYHOUR'), 0, 23),
    minutes: numbers(parts.get('BYMINUTE'), 0, 59),
    seconds: numbers(parts.get('BYSECOND'), 0, 59),
    positions: numbers(parts.get('BYSETPOS'), 1, 366, true),
  };
  const { months, weeks, yearDays, monthDays, hours, minutes, seconds, positions } = lists;
  if (!frequency || !interval || count === null || until === null || !weekdays) return null;
  if (!months || !weeks || !yearDays || !monthDays) return null;
  if (!hours || !minutes || !seconds || !positions) return null;
  return {
    frequency,
    interval,
    ...(count !== undefined && { count }),
    ...(until && { until }),
    ...{ months, weeks, yearDays, monthDays, weekdays, hours, minutes, seconds, positions },
    weekStart: Math.max(WEEKDAYS.indexOf(parts.get('WKST')?.toUpperCase() ?? 'MO'), 0),
  };
}

/** Above 0; null for anything else. */
function wholeNumber(text: string): number | null {
  const value = /^\+?\d{1,15}$/.test(text) ? Number(text) : 0;
  return value > 0 ? value : null;
}

/** In order, each once; null when one of them is none or out of bounds. */
function numbers(
  text: string | undefined,
  least: number,
  most: number,
  negative = false,
): number[] | null {
  if (text === undefined || text === '') return [];
  const found = text.split(',').map((part) => {
    const value = /^\s*[+-]?\d{1,4}\s*$/.test(part) ? Number(part) : Number.NaN;
    const size = negative ? Math.abs(value) : value;
    return size >= least && size <= most ? value : null;
  });
  const values = found.filter((value) => value !== null);
  if (values.length < found.length) return null;
  return [...new Set(values)].sort((a, b) => a - b);
}

function weekdayList(text: string | undefined): WeekdayRule[] | null {
  if (text === undefined || text === '') return [];
  const found = new Map<string, WeekdayRule>();
  for (const part of text.split(',')) {
    const match = /^\s*([+-]?\d{1,2})?\s*(SU|MO|TU|WE|TH|FR|SA)\s*$/i.exec(part);
    const nth = Number(match?.[1] ?? 0);
    if (!match || Math.abs(nth) > 53) return null;
    const weekday = WEEKDAYS.indexOf(match[2]?.toUpperCase() ?? '');
    found.set(`${nth} ${weekday}`, { nth, weekday });
  }
  return [...found.values()];
}
