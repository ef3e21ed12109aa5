import { TZDate } from '@date-fns/tz';
import { addDays, startOfDay } from 'date-fns';
import type { Profile } from '@/utils/functions/profile';
import type { Meeting } from '@/utils/records/schema';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { type PlannedSlot, planWalk } from './plan-walk';
import { intersect, merge, type Range, subtract } from './ranges';
import { workingRanges } from './working-hours';
import { isTimeZone, MINUTE, zoneSpans } from './zone-spans';

/** What a slot's judge wants to know of the time before a week. */
const BEFORE = 120 * MINUTE;
/** Of those of whose own hours nothing is known: what is full for them is full for everybody. */
const ALL = '';

interface HoursWish {
  meetings: readonly Meeting[];
  profile: Profile;
  /** One that is known here. */
  timeZone: string;
  now: number;
  read?: readonly Range[] | undefined;
  lastWalkOf?: (standing: PersonStanding) => number | undefined;
}

/** The profile with only the days of a round; none chosen means all. */
export function roundProfile(profile: Profile, days: readonly number[] = []): Profile {
  if (days.length === 0) return profile;
  const chosen = Object.entries(profile.working.days).filter(([day]) => days.includes(Number(day)));
  return { ...profile, working: { ...profile.working, days: Object.fromEntries(chosen) } };
}

/** Finds free hours week by week, and remembers those that it gave away. */
export function hourFinder(wish: HoursWish) {
  const { now, profile, timeZone, read } = wish;
  const held: Range[] = [];
  const around = new Map<Range, Meeting[]>();
  // Hours only get fewer: a week that is full stays so, for everybody or for those of one zone.
  const full = new Map<Range, Set<string>>();
  const overlaid = new Set(
    wish.meetings.flatMap(({ onMyCalendar, calendar }) =>
      onMyCalendar || calendar === undefined ? [] : calendar.trim().toLowerCase(),
    ),
  );

  /** Whose hours are alike. */
  const kindOf = ({ person }: PersonStanding): string => {
    const names = [...person.emails, person.name, ...person.aliases];
    const seen = names.some((name) => overlaid.has(name.trim().toLowerCase()));
    return seen ? person.id : (person.timeZone ?? ALL);
  };

  const meetingsIn = (week: Range): Meeting[] => {
    let found = around.get(week);
    if (!found) {
      const from = Math.max(week.start, now) - BEFORE;
      found = wish.meetings.filter(({ start, end }) => end > from && start < week.end);
      around.set(week, found);
    }
    return found;
  };

  const best = (standing: PersonStanding, week: Range, blocked: readonly Range[]) =>
    planWalk({
      person: standing,
      meetings: meetingsIn(week),
      read,
      profile,
      now,
      held: [...held, ...blocked],
      lastWalk: wish.lastWalkOf?.(standing),
      limit: 1,
      within: { start: week.start, end: week.end },
    }).slots[0];

  /** On a day without a visit where there is one; what is known before what is not. */
  const findIn = (standing: PersonStanding, week: Range): PlannedSlot | undefined => {
    const days = held
      .filter(({ start }) => week.start <= start && start < week.end)
      .map(({ start }) => dayAround(start, timeZone));
    const apart = days.length > 0 ? best(standing, week, days) : undefined;
    if (apart && !apart.unread) return apart;
    const any = best(standing, week, []);
    return any && !any.unread ? any : (apart ?? any);
  };

  const first = <Week extends Range>(standing: PersonStanding, weeks: readonly Week[]) => {
    const kind = kindOf(standing);
    for (const week of weeks) {
      const closed = full.get(week) ?? new Set<string>();
      full.set(week, closed);
      if (closed.has(ALL) || closed.has(kind)) continue;
      const slot = findIn(standing, week);
      if (slot) {
        held.push({ start: slot.start, end: slot.end });
        return { slot, week };
      }
      closed.add(kind);
    }
    return undefined;
  };

  return {
    /** Takes an hour away from all that are still to be found. */
    hold: ({ start, end }: Range) => void held.push({ start, end }),
    /** The best hour in the first of the weeks that has one; it is taken then. */
    first,
    /** Whether nobody read some of the working hours of a week that are to come. */
    isUnread: (week: Range): boolean => {
      const ahead = { start: Math.max(week.start, now), end: week.end };
      if (!read || ahead.start >= ahead.end || !isTimeZone(profile.working.timeZone)) return false;
      const working = workingRanges(
        profile.working,
        zoneSpans(profile.working.timeZone, ahead.start, ahead.end),
      );
      return intersect(working, subtract([ahead], merge(read))).length > 0;
    },
  };
}

/** The local day of an instant, from its midnight to the next. */
export function dayAround(at: number, timeZone: string): Range {
  const midnight = startOfDay(new TZDate(at, timeZone));
  return { start: midnight.getTime(), end: addDays(midnight, 1).getTime() };
}
