import type { Availability, Profile } from '@/utils/functions/profile';
import type { Person } from '@/utils/records/schema';
import { lunchOf } from './lunch';
import { intersect, type Range } from './ranges';
import { withoutHours, workingRanges } from './working-hours';
import { isTimeZone, MINUTE, zoneSpans } from './zone-spans';

/** Whose hours a walk lies in. */
export interface WalkHours {
  /** The user's, without lunch. */
  mine: Availability;
  /** Those of everybody in another zone. */
  theirs: Availability[];
}

/**
 * The user's working hours without lunch, and those of the others: nobody tells what hours somebody
 * else keeps, so they are the user's own days and hours by the clock of their zone (ours). Who has no
 * zone, the user's, or one that is unknown here is left out: their hours are the user's.
 *
 * @param days see `onDays`; of the user alone, since it may be another day elsewhere.
 */
export function walkHours(
  profile: Profile,
  people: readonly Pick<Person, 'timeZone'>[],
  { lunch = true, days }: { lunch?: boolean; days?: readonly number[] | undefined } = {},
): WalkHours {
  const { working } = profile;
  const mine = onDays(working, days);
  const kept = lunch ? lunchOf(profile) : null;
  return {
    mine: kept ? withoutHours(mine, [kept]) : mine,
    theirs: zonesElsewhere(working.timeZone, people).map((timeZone) => ({ ...working, timeZone })),
  };
}

/** The same hours on some ISO weekdays only; all of them where none are named. */
export function onDays(working: Availability, chosen: readonly number[] = []): Availability {
  if (chosen.length === 0) return working;
  const days = Object.entries(working.days).filter(([day]) => chosen.includes(Number(day)));
  return { ...working, days: Object.fromEntries(days) };
}

/** The zones of people, each once, but for the user's own and those unknown here. */
export function zonesElsewhere(own: string, people: readonly Pick<Person, 'timeZone'>[]): string[] {
  const zones = people.flatMap(({ timeZone }) => timeZone ?? []);
  return [...new Set(zones)].filter((zone) => zone !== own && isTimeZone(zone));
}

/** Hours at which somebody is awake, the kinder first, *ours*: offered where working hours never meet. */
const AWAKE = [
  { start: '07:00', end: '21:00' },
  { start: '06:00', end: '23:00' },
];

/** What may be asked of them instead of their working hours, the kinder first; at last any hour. */
export function hoursOutsideTheirs({ mine, theirs }: WalkHours): WalkHours[] {
  const awake = AWAKE.map((hours) => ({
    mine,
    theirs: theirs.map(({ timeZone }) => ({ timeZone, days: everyDay([hours]) })),
  }));
  return [...awake, { mine, theirs: [] }];
}

function everyDay(hours: Availability['days'][number]): Availability['days'] {
  return { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours, 6: hours, 7: hours };
}

/** Is there any stretch of so many minutes in which everybody works, taken or not? */
export function haveCommonHours(
  everybody: readonly Availability[],
  { start, end }: Range,
  minutes: number,
): boolean {
  const [first, ...rest] = everybody.map((hours) =>
    workingRanges(hours, zoneSpans(hours.timeZone, start, end)),
  );
  const common = rest.reduce(intersect, first ?? []);
  return common.some((range) => range.end - range.start >= minutes * MINUTE);
}
