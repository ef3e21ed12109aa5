import { civil, dayNumber, daysInMonth, isLeap, weekday } from './civil';
import type { Rule } from './rule';

/**
 * Whether a day passes a rule's BYMONTH, BYWEEKNO, BYYEARDAY, BYMONTHDAY and BYDAY. Within a year,
 * month or week that is looked through day by day this is what the table of RFC 5545 (3.3.10) says,
 * whether a part expands or limits.
 */
export function dayTest(rule: Rule): (day: number) => boolean {
  const months = new Set(rule.months);
  const weekdays = new Set(
    rule.weekdays.filter(({ nth }) => nth === 0 || !counts(rule)).map((one) => one.weekday),
  );
  const nths = counts(rule) ? rule.weekdays.filter(({ nth }) => nth !== 0) : [];
  const inMonth = rule.frequency === 'MONTHLY' || rule.months.length > 0;
  const others = rule.monthDays.length + rule.yearDays.length + rule.weeks.length;
  // By far the most rules name weekdays and nothing else.
  if (months.size + others + nths.length === 0) {
    return (day) => weekdays.size === 0 || weekdays.has(weekday(day));
  }
  return (day) => {
    const date = civil(day);
    const { year, month } = date;
    if (months.size > 0 && !months.has(month)) return false;
    if (rule.monthDays.length > 0) {
      const last = daysInMonth(year, month);
      if (!rule.monthDays.some((one) => (one > 0 ? one : last + one + 1) === date.day)) {
        return false;
      }
    }
    if (rule.yearDays.length > 0) {
      const ofYear = day - dayNumber(year, 1, 1) + 1;
      const last = isLeap(year) ? 366 : 365;
      if (!rule.yearDays.some((one) => (one > 0 ? one : last + one + 1) === ofYear)) return false;
    }
    if (rule.weeks.length > 0 && !isInWeek(day, rule)) return false;
    if (rule.weekdays.length === 0) return true;
    const own = weekday(day);
    if (weekdays.has(own)) return true;
    return nths.some((one) => one.weekday === own && isNth(day, one.nth, date, inMonth));
  };
}

/** A number before a weekday means something in months and years alone. */
function counts({ frequency, weeks }: Rule): boolean {
  return frequency === 'MONTHLY' || (frequency === 'YEARLY' && weeks.length === 0);
}

function isNth(
  day: number,
  nth: number,
  { year, month }: { year: number; month: number },
  inMonth: boolean,
): boolean {
  const first = inMonth ? dayNumber(year, month, 1) : dayNumber(year, 1, 1);
  const length = inMonth ? daysInMonth(year, month) : isLeap(year) ? 366 : 365;
  const place = Math.floor((day - first) / 7) + 1;
  const fromEnd = Math.floor((first + length - 1 - day) / 7) + 1;
  return nth > 0 ? place === nth : fromEnd === -nth;
}

/** Week 1 is the first with four days in its year (ISO 8601), with the rule's own first weekday. */
function isInWeek(day: number, { weeks, weekStart }: Rule): boolean {
  const middle = startOfWeek(day, weekStart) + 3;
  const { year } = civil(middle);
  const number = Math.floor((middle - dayNumber(year, 1, 1)) / 7) + 1;
  const lastMiddle = startOfWeek(dayNumber(year, 12, 28), weekStart) + 3;
  const last = Math.floor((lastMiddle - dayNumber(year, 1, 1)) / 7) + 1;
  return weeks.includes(number) || weeks.includes(number - last - 1);
}

export function startOfWeek(day: number, weekStart: number): number {
  return day - ((weekday(day) - weekStart + 7) % 7);
}
