import { TZDate } from '@date-fns/tz';
import { addDays, startOfDay } from 'date-fns';
import type { Availability, Profile } from '@/utils/functions/profile';
import type { Meeting } from '@/utils/records/schema';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { type PlannedSlot, planWalk } from './plan-walk';
import { intersect, merge, type Range, subtract } from './ranges';
import { owns } from './their-calendar';
import { workingRanges } from './working-hours';
import { isTimeZone, MINUTE, zoneSpans } from './zone-spans';

/** What a slot's judge wants to know of the time before a week. */
const BEFORE = 120 * MINUTE;
/** Of those of whose own hours nothing is known: what is full for them is full for everybody. */
const ALL = '';

interface HoursWish {
  meetings: readonly Meeting[];
  profile: Profile;
  /** The profile's, on the days of the round. */
  working: Availability;
  days?: readonly number[] | undefined;
  /** One that is known here. */
  timeZone: string;
  now: number;
  read?: readonly Range[] | undefined;
  lastWalkOf?: (standing: PersonStanding) => number | undefined;
}

/** Finds free hours week by week, and remembers those that it gave away. */
export function hourFinder(wish: HoursWish) {
  const { now, profile, working, days, timeZone, read } = wish;
  const held: Range[] = [];
  const around = new Map<Range, Meeting[]>();
  // Hours only get fewer: a week that is full stays so, for everybody or for those of one zone.
  const full = new Map<Range, Set<string>>();
  const overlaid = new Set(
    wish.meetings.flatMap(({ onMyCalendar, calendar = [] }) => (onMyCalendar ? [] : calendar)),
  );

  /** Whose hours are alike. */
  const kindOf = ({ person }: PersonStanding): string => {
    const isSeen = [...overlaid].some((calendar) => owns(person, calendar));
    return isSeen ? person.id : (person.timeZone ?? ALL);
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
      days,
      now,
      held: [...held, ...blocked],
      lastWalk: wish.lastWalkOf?.(standing),
      limit: 1,
      within: { start: week.start, end: week.end },
    }).slots[0];

  /** On a day without a visit where that one is no worse. */
  const findIn = (standing: PersonStanding, week: Range): PlannedSlot | undefined => {
    const visited = held
      .filter(({ start }) => week.start <= start && start < week.end)
      .map(({ start }) => dayAround(start, timeZone));
    const apart = visited.length > 0 ? best(standing, week, visited) : undefined;
    if (apart && doubt(apart) === 0) return apart;
    const any = best(standing, week, []);
    return apart && any && doubt(apart) <= doubt(any) ? apart : any;
  };

  const first = <Week extends Range>(standing: PersonStanding, weeks: readonly Week[]) => {
    const kind = kindOf(standing);
    const take = <Found extends { slot: PlannedSlot }>(found: Found): Found => {
      held.push({ start: found.slot.start, end: found.slot.end });
      return found;
    };
    let atLast: { slot: PlannedSlot; week: Week } | undefined;
    for (const week of weeks) {
      const closed = full.get(week) ?? new Set<string>();
      full.set(week, closed);
      if (closed.has(ALL) || closed.has(kind)) continue;
      const slot = findIn(standing, week);
      if (!slot) closed.add(kind);
      else if (slot.holiday === undefined) return take({ slot, week });
      else atLast ??= { slot, week };
    }
    return atLast && take(atLast);
  };

  return {
    /** Takes an hour away from all that are still to be found. */
    hold: ({ start, end }: Range) => void held.push({ start, end }),
    /**
     * The best hour in the first of the weeks that has one; it is taken then. On a public holiday only
     * where no week has another.
     */
    first,
    /** Whether nobody read some of the working hours of a week that are to come. */
    isUnread: (week: Range): boolean => {
      const ahead = { start: Math.max(week.start, now), end: week.end };
      if (!read || ahead.start >= ahead.end || !isTimeZone(working.timeZone)) return false;
      const hours = workingRanges(working, zoneSpans(working.timeZone, ahead.start, ahead.end));
      return intersect(hours, subtract([ahead], merge(read))).length > 0;
    },
  };
}

/** What is known comes before what nobody read, and that before a public holiday. */
function doubt({ unread, holiday }: PlannedSlot): number {
  return holiday !== undefined ? 2 : unread ? 1 : 0;
}

/** The local day of an instant, from its midnight to the next. */
export function dayAround(at: number, timeZone: string): Range {
  const midnight = startOfDay(new TZDate(at, timeZone));
  return { start: midnight.getTime(), end: addDays(midnight, 1).getTime() };
}
