import { instantOnDay } from '@/utils/calendars/instant';
import { isCalled, nameKey } from '@/utils/records/name-key';
import type { Meeting, Person } from '@/utils/records/schema';
import { busyTimes } from './busy';
import { merge, type Range } from './ranges';
import { DAY, MINUTE, offsetAt, wallTime } from './zone-spans';

/** By what a calendar that is shown over the user's own is known as theirs. */
export type CalendarOwner = Pick<Person, 'emails'> & Partial<Pick<Person, 'name' | 'aliases'>>;

export interface TheirCalendar {
  /** Ascending, epoch ms. */
  busy: Range[];
  /**
   * Days in the user's zone on which their calendar was seen, merged: those on which something of
   * it stands. Of a day on which nothing does, nobody can tell whether it was on show (ours).
   */
  seen: Range[];
}

/** No event that is shown goes on for longer. */
const LONGEST_EVENT = 60;

/**
 * What is known of somebody's calendar from what lay over the user's own: events of a calendar that
 * has their address, or their name where the page shows no address. Undefined when there is none.
 */
export function theirCalendar(
  meetings: readonly Meeting[],
  owner: CalendarOwner,
  timeZone: string,
): TheirCalendar | undefined {
  const theirs = meetings.filter(
    ({ onMyCalendar, calendar, deletedAt }) =>
      !onMyCalendar && deletedAt === undefined && calendar !== undefined && owns(owner, calendar),
  );
  if (theirs.length === 0) return undefined;
  return { busy: busyTimes(theirs), seen: merge(theirs.flatMap((one) => daysOf(one, timeZone))) };
}

/** Whether a calendar, by the address or the name that it is shown with, is theirs. */
export function owns({ emails, name, aliases = [] }: CalendarOwner, calendar: string): boolean {
  if (calendar.includes('@')) return emails.includes(calendar.toLowerCase());
  const key = nameKey(calendar)?.key;
  return key !== undefined && name !== undefined && isCalled({ name, aliases }, key);
}

function daysOf({ start, end }: Meeting, timeZone: string): Range[] {
  const dayOf = (at: number) => wallTime(at, offsetAt(timeZone, at)).day;
  if (!Number.isFinite(start) || !(start <= end)) return [];
  const first = dayOf(start);
  const last = Math.min(dayOf(Math.max(start, end - MINUTE)), first + LONGEST_EVENT);
  const midnight = (day: number) => instantOnDay(day, 0, timeZone).at;
  return [{ start: midnight(first), end: Math.max(midnight(last + 1), start + DAY / 24) }];
}
