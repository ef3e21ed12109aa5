import { TZDate } from '@date-fns/tz';
import { addWeeks, startOfISOWeek } from 'date-fns';
import type { Profile } from '@/utils/functions/profile';
import type { Meeting, Walk } from '@/utils/records/schema';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { clashIn } from './clash';
import type { PlannedSlot } from './plan-walk';
import type { Range } from './ranges';
import type { RoundClaim } from './round-claims';
import { hourFinder } from './round-hours';
import { STANDS, standingWalks } from './round-walks';
import { onDays } from './walk-hours';
import { dueAtOf, whoWaits } from './who-waits';
import { hasWorkingHours } from './working-hours';
import { isTimeZone } from './zone-spans';

/** One visit of a round. */
export interface Visit {
  personId: string;
  /** When it begins, epoch ms. */
  at: number;
  /** When the rhythm with them, or an initiative, asks for it, epoch ms; it may be past. */
  dueAt: number;
  claim?: RoundClaim;
  /** The hour found for it; beside `clash`, another hour for it. */
  slot?: PlannedSlot;
  /** Planned, proposed, or on the calendar. It stays where it is. */
  walk?: Walk;
  /** What has come to stand on the calendar in the hour that was planned. */
  clash?: Meeting;
}

export interface RoundWeek extends Range {
  /** By time. */
  visits: Visit[];
  /** Of some of its hours nobody knows what stands there. */
  unread?: true;
}

export interface Rounds {
  /** From a Monday at midnight in the profile's zone to the next, epoch ms. */
  weeks: RoundWeek[];
  /** Due in these weeks, for whom a week would do that has its number already; most pressing first. */
  later: string[];
  /** Due in these weeks, of which none has a free hour; most pressing first. */
  unplaced: string[];
  /** Due in these weeks, and taken out of the round. */
  leftOut: string[];
  /** None of the days chosen has working hours, or the zone is not known here. */
  problem?: 'no-working-hours';
}

export interface RoundsWish {
  standings: readonly PersonStanding[];
  /** At least those that overlap the weeks asked for, and the two hours before now. */
  meetings: readonly Meeting[];
  /** Of everybody: those not over yet, and those that repeat. */
  walks: readonly Walk[];
  profile: Profile;
  now: number;
  /** What of the calendar was read; absent: all of it. */
  read?: readonly Range[] | undefined;
  /** How many weeks, this one included. */
  weeks: number;
  /** At most so many in a week, those under way counted; people who go together count once. */
  perWeek: number;
  /** ISO weekdays on which to walk; absent or empty: every working day. */
  days?: readonly number[] | undefined;
  /** What speaks for whom beside the rhythm. */
  claims?: ReadonlyMap<string, RoundClaim> | undefined;
  /** Whom the user took out of this round. */
  leftOut?: ReadonlySet<string> | undefined;
  /** Start of the last walk with somebody, epoch ms. */
  lastWalkOf?: (standing: PersonStanding) => number | undefined;
}

/**
 * Spreads the visits to cross-functional peers over the coming weeks (ours): those for whom most speaks
 * first (`roundWeight`; then who was due first, then by id), each in the week in which the rhythm asks
 * for it or the next one with room, on a day of its own where the week has one, never two in one hour.
 * A shaky initiative asks for its visit now. Walks that are planned, proposed or on the calendar stay
 * where they are and count; whom one meets before they are due is left out, as is whoever is snoozed
 * for longer, muted, or has neither rhythm nor initiative. Nobody is given a second new visit: the one
 * after it is planned once it was made. Pure and deterministic.
 */
export function planRounds(wish: RoundsWish): Rounds {
  const { now } = wish;
  const working = onDays(wish.profile.working, wish.days);
  const zone = working.timeZone;
  const timeZone = isTimeZone(zone) ? zone : 'UTC';
  const hours = hourFinder({ ...wish, working, timeZone });
  const weeks = weeksFrom(now, wish.weeks, timeZone).map((week): RoundWeek => {
    const unread = hours.isUnread(week);
    return { ...week, visits: [], ...(unread && { unread }) };
  });
  const byId = new Map(wish.standings.map((standing) => [standing.person.id, standing]));
  const underWay = placeStanding(wish, weeks, byId, timeZone, hours);
  const { waiting, leftOut } = whoWaits(wish, weeks.at(-1)?.end ?? now, underWay);

  const later: string[] = [];
  const unplaced: string[] = [];
  for (const { standing, dueAt } of waiting) {
    const { id: personId } = standing.person;
    const due = weeks.filter((week) => week.end > dueAt);
    const open = due.filter((week) => hasRoom(week, wish.perWeek));
    const found = hours.first(standing, open);
    if (found) {
      const claim = wish.claims?.get(personId);
      const { slot, week } = found;
      week.visits.push({ personId, at: slot.start, dueAt, slot, ...(claim && { claim }) });
    } else if (open.length < due.length) later.push(personId);
    else unplaced.push(personId);
  }
  for (const { visits } of weeks) visits.sort((a, b) => a.at - b.at);
  const idle = !hasWorkingHours(working);
  return { weeks, later, unplaced, leftOut, ...(idle && { problem: 'no-working-hours' }) };
}

function weeksFrom(now: number, count: number, timeZone: string): Range[] {
  const monday = startOfISOWeek(new TZDate(now, timeZone));
  return Array.from({ length: count }, (_, n) => ({
    start: addWeeks(monday, n).getTime(),
    end: addWeeks(monday, n + 1).getTime(),
  }));
}

/** Puts the walks that stand into their weeks; the answer is with whom one is under way. */
function placeStanding(
  { walks, meetings, claims, now }: RoundsWish,
  weeks: readonly RoundWeek[],
  byId: ReadonlyMap<string, PersonStanding>,
  timeZone: string,
  hours: ReturnType<typeof hourFinder>,
): Set<string> {
  const standing = standingWalks(walks, weeks, timeZone, now);
  for (const one of standing) hours.hold(one);
  for (const { walk, start, end } of standing) {
    const { personId } = walk;
    const person = byId.get(personId);
    const week = weeks.find((each) => each.start <= start && start < each.end);
    if (!person || !week) continue;
    const claim = claims?.get(personId);
    const visit: Visit = { personId, at: start, dueAt: dueAtOf(person, now), walk };
    if (claim) visit.claim = claim;
    const clash = walk.state === 'planned' && clashIn(meetings, { start, end }, walk);
    if (clash) {
      visit.clash = clash;
      const next = hours.first(
        person,
        weeks.filter((each) => each.end > start),
      );
      if (next) visit.slot = next.slot;
    }
    week.visits.push(visit);
  }
  const ahead = walks.filter(({ state, end }) => end > now && STANDS.has(state));
  return new Set([...ahead, ...standing.map(({ walk }) => walk)].map(({ personId }) => personId));
}

function hasRoom({ visits }: RoundWeek, perWeek: number): boolean {
  return new Set(visits.map(({ walk }, at) => walk?.groupId ?? at)).size < perWeek;
}
