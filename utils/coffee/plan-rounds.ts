import { TZDate } from '@date-fns/tz';
import { addWeeks, startOfISOWeek } from 'date-fns';
import type { Profile } from '@/utils/functions/profile';
import type { Meeting, Walk } from '@/utils/records/schema';
import { DAY } from '@/utils/relationships/day-counts';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { type PlannedSlot, planWalk } from './plan-walk';
import type { Range } from './ranges';

/** One check-in of a round. */
export interface Visit {
  personId: string;
  /** When the rhythm with them asks for it, epoch ms; it may be past. */
  dueAt: number;
  /** The hour found for it; absent for one that is under way. */
  slot?: PlannedSlot;
  /** Proposed, or on the calendar. It stays where it is. */
  walk?: Walk;
}

export interface RoundWeek {
  /** Its Monday at midnight in the profile's zone, epoch ms. */
  start: number;
  /** By time. */
  visits: Visit[];
}

export interface Rounds {
  weeks: RoundWeek[];
  /** Due in these weeks, but without a free hour, the most overdue first. */
  unplaced: string[];
}

export interface RoundsWish {
  standings: readonly PersonStanding[];
  /** At least those that overlap the weeks asked for. */
  meetings: readonly Meeting[];
  /** Of everybody, not over yet. */
  walks: readonly Walk[];
  profile: Profile;
  now: number;
  /** What of the calendar was read; absent: all of it. */
  read?: readonly Range[] | undefined;
  /** How many weeks, this one included. */
  weeks: number;
  /** At most so many in a week, those under way counted. */
  perWeek: number;
  /** Start of the last walk with somebody, epoch ms. */
  lastWalkOf?: (standing: PersonStanding) => number | undefined;
}

/**
 * Spreads the check-ins with cross-functional peers over the coming weeks (ours): those most overdue
 * first, each in the week in which the rhythm asks for it or the next one with room, never two in one
 * hour. Walks that are under way stay where they are; whom one meets before they are due is left out,
 * as is whoever is snoozed for longer, muted, or without a rhythm.
 */
export function planRounds(wish: RoundsWish): Rounds {
  const { now, profile, walks } = wish;
  const monday = startOfISOWeek(new TZDate(now, profile.working.timeZone));
  const starts = Array.from({ length: wish.weeks + 1 }, (_, n) => addWeeks(monday, n).getTime());
  const end = starts.at(-1) ?? now;
  const weeks: RoundWeek[] = starts.slice(0, -1).map((start) => ({ start, visits: [] }));
  const weekEnd = (index: number) => starts[index + 1] ?? end;
  const peers = wish.standings.filter(isOnRound);
  const waiting: { standing: PersonStanding; dueAt: number }[] = [];
  for (const standing of peers) {
    const personId = standing.person.id;
    const dueAt = dueAtOf(standing, now);
    const walk = walks.find((one) => one.personId === personId && one.end > now);
    if (walk) {
      const index = weeks.findIndex(
        ({ start }, at) => walk.start >= start && walk.start < weekEnd(at),
      );
      weeks[index]?.visits.push({ personId, dueAt, walk });
    } else if (dueAt < end && !isMetAnyway(standing, dueAt, now)) {
      waiting.push({ standing, dueAt });
    }
  }
  waiting.sort(
    (a, b) => b.standing.cadence.overdue - a.standing.cadence.overdue || a.dueAt - b.dueAt,
  );
  const held: Range[] = walks.filter(({ state }) => state === 'proposed');
  const unplaced: string[] = [];
  // Whether a week has a free hour is the same for everybody, and hours only get fewer.
  const full = new Set<RoundWeek>();
  for (const { standing, dueAt } of waiting) {
    const placed = weeks.some((week, index) => {
      if (weekEnd(index) <= dueAt || week.visits.length >= wish.perWeek) return false;
      if (full.has(week)) return false;
      const [slot] = planWalk({
        person: standing,
        meetings: wish.meetings,
        read: wish.read,
        profile,
        now,
        held,
        lastWalk: wish.lastWalkOf?.(standing),
        limit: 1,
        within: { start: week.start, end: weekEnd(index) },
      }).slots;
      if (!slot) {
        full.add(week);
        return false;
      }
      held.push(slot);
      week.visits.push({ personId: standing.person.id, dueAt, slot });
      return true;
    });
    if (!placed) unplaced.push(standing.person.id);
  }
  for (const { visits } of weeks) visits.sort((a, b) => startOf(a) - startOf(b));
  return { weeks, unplaced };
}

function isOnRound({ verdict, cadenceDays, cadence }: PersonStanding): boolean {
  return (
    verdict.standing === 'cross-functional-peer' &&
    cadenceDays !== undefined &&
    cadence.status !== 'muted'
  );
}

function dueAtOf({ person, lastTouch, cadenceDays = 0 }: PersonStanding, now: number): number {
  const rhythm = (lastTouch ?? person.createdAt) + cadenceDays * DAY;
  const snoozed = person.snoozedUntil ?? 0;
  return snoozed > now ? Math.max(rhythm, snoozed) : rhythm;
}

/** Before they are due, or soon enough to clear it (see `cadenceStatus`). */
function isMetAnyway(
  { nextMeeting, cadence }: PersonStanding,
  dueAt: number,
  now: number,
): boolean {
  if (nextMeeting === undefined) return false;
  return nextMeeting.start <= dueAt || (dueAt <= now && cadence.status === 'in-touch');
}

function startOf({ slot, walk }: Visit): number {
  return slot?.start ?? walk?.start ?? 0;
}
