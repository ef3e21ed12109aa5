import * as v from 'valibot';
import { addDays, daysBetween, isoWeekday, mondayOf } from './wall-time';

/** How an event comes again, as far as the forms of the replicas can say it. */
export const repeat = v.object({
  unit: v.picklist(['day', 'week', 'month']),
  /** Of the unit, from one to the next. */
  every: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99)),
  /** 1 = Monday … 7 = Sunday, of a week; the first day's own when absent. */
  weekdays: v.optional(v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7)))),
  /** So many in all. */
  times: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** The last day that it may fall on, YYYY-MM-DD. */
  until: v.optional(v.string()),
  /** IANA zone whose wall clock it keeps. */
  timeZone: v.optional(v.string()),
});
export type Repeat = v.InferOutput<typeof repeat>;

const UNITS: Record<string, Repeat['unit']> = { DAILY: 'day', WEEKLY: 'week', MONTHLY: 'month' };
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
/** What has no end is kept for this long; ours. */
const HORIZON_DAYS = 550;

/**
 * `RRULE:FREQ=WEEKLY;INTERVAL=8;BYDAY=TU`, its prefix and all, as a link's `recur` has it. Null for
 * anything else, a rule with parts that are not known here included; ours, nothing tells what the
 * real form does then.
 */
export function readRule(text: string | null): Repeat | null {
  const [, parts] = text?.match(/^RRULE:(.+)$/i) ?? [];
  if (!parts) return null;
  const rule: Record<string, unknown> = { every: 1 };
  for (const part of parts.toUpperCase().split(';')) {
    const [name = '', value = ''] = part.split('=');
    if (name === 'FREQ') rule.unit = UNITS[value];
    else if (name === 'INTERVAL') rule.every = Number(value);
    else if (name === 'COUNT') rule.times = Number(value);
    else if (name === 'UNTIL') rule.until = value.replace(/^(\d{4})(\d\d)(\d\d).*$/, '$1-$2-$3');
    else if (name === 'BYDAY')
      rule.weekdays = value.split(',').map((day) => WEEKDAYS.indexOf(day) + 1);
    else if (name !== 'WKST') return null;
  }
  const read = v.safeParse(repeat, rule);
  return read.success ? read.output : null;
}

/** The days of a series that begins on `first`, in order; the first is always one of them. */
export function repeatDays(rule: Repeat, first: string): string[] {
  const last = rule.until ?? addDays(first, HORIZON_DAYS);
  const weekdays = rule.weekdays?.length ? rule.weekdays : [isoWeekday(first)];
  const days = [first];
  const month = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  const isOne = (date: string) => {
    if (rule.unit === 'day') return daysBetween(first, date) % rule.every === 0;
    if (rule.unit === 'month') {
      return date.slice(8) === first.slice(8) && (month(date) - month(first)) % rule.every === 0;
    }
    const weeks = daysBetween(mondayOf(first), mondayOf(date)) / 7;
    return weeks % rule.every === 0 && weekdays.includes(isoWeekday(date));
  };
  for (let date = addDays(first, 1); date <= last; date = addDays(date, 1)) {
    if (days.length === rule.times) break;
    if (isOne(date)) days.push(date);
  }
  return days.slice(0, rule.times);
}

/** `weekly`, `every-8-weeks`: what an event of a series says of it. */
export function repeatName({ unit, every }: Repeat): string {
  if (every > 1) return `every-${every}-${unit}s`;
  return unit === 'day' ? 'daily' : `${unit}ly`;
}

/** 'Weekly', 'Every 8 weeks', in English whatever the page speaks. */
export function repeatText(name: string): string {
  const text = name.replaceAll('-', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
