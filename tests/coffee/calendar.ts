import { TZDate } from '@date-fns/tz';
import type { Availability, Profile } from '@/utils/functions/profile';
import type { Meeting } from '@/utils/records/schema';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** `'2026-03-02T09:30'` on the wall clock of a zone, as epoch ms. */
export function at(local: string, timeZone = 'UTC'): number {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = local.split(/[-T:]/).map(Number);
  return new TZDate(year, month - 1, day, hour, minute, timeZone).getTime();
}

export function busyAt(start: string, end: string, timeZone = 'UTC') {
  return { start: at(start, timeZone), end: at(end, timeZone) };
}

/** The same hours from Monday to Friday, or to Sunday. */
export function hours(
  timeZone: string,
  ranges: [start: string, end: string][] = [['09:00', '17:00']],
  lastWeekday = 5,
): Availability {
  const days: Availability['days'] = {};
  for (let weekday = 1; weekday <= lastWeekday; weekday++) {
    days[weekday] = ranges.map(([start, end]) => ({ start, end }));
  }
  return { timeZone, days };
}

/** The wall clock by the platform's own formatter: an oracle apart from the code under test. */
export function wallOf(instant: number, timeZone: string) {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      weekday: 'short',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
    });
    formats.set(timeZone, format);
  }
  const part = Object.fromEntries(
    format.formatToParts(instant).map(({ type, value }) => [type, value]),
  );
  return {
    weekday: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(part.weekday ?? '') + 1,
    date: `${part.year}-${part.month}-${part.day}`,
    clock: `${part.hour}:${part.minute}`,
    second: Number(part.second),
  };
}
const formats = new Map<string, Intl.DateTimeFormat>();

export function meeting(patch: Partial<Meeting> = {}): Meeting {
  return {
    id: 'm1',
    createdAt: 0,
    updatedAt: 0,
    kind: 'event',
    onMyCalendar: true,
    title: 'Pricing review',
    start: at('2026-03-02T10:00'),
    end: at('2026-03-02T11:00'),
    allDay: false,
    status: 'confirmed',
    sources: {},
    ...patch,
  };
}

export function profile(patch: Partial<Profile> = {}): Profile {
  return {
    emails: ['alex@harbour.example'],
    organisationDomains: ['harbour.example'],
    peerRungs: 1,
    working: hours('UTC'),
    walking: [
      { start: '10:00', end: '11:30' },
      { start: '14:00', end: '16:30' },
    ],
    ...patch,
  };
}
