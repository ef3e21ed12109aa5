import { DAY } from '@/utils/relationships/day-counts';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { type RoundClaim, roundWeight } from './round-claims';

/** Somebody for whom an hour is to be found. */
export interface Waiting {
  standing: PersonStanding;
  /** Epoch ms; it may be past. */
  dueAt: number;
  /** See `roundWeight`. */
  weight: number;
}

interface Wish {
  standings: readonly PersonStanding[];
  claims?: ReadonlyMap<string, RoundClaim> | undefined;
  leftOut?: ReadonlySet<string> | undefined;
  now: number;
}

/** Those without a walk under way whom these weeks ask for, most pressing first. */
export function whoWaits(
  { standings, claims, leftOut, now }: Wish,
  end: number,
  underWay: ReadonlySet<string>,
): { waiting: Waiting[]; leftOut: string[] } {
  const waiting: Waiting[] = [];
  for (const standing of standings) {
    const { person, verdict, cadenceDays, cadence } = standing;
    const claim = claims?.get(person.id);
    const needed = claim?.initiative !== undefined;
    if (verdict.standing !== 'cross-functional-peer' || cadence.status === 'muted') continue;
    if (underWay.has(person.id) || (cadenceDays === undefined && !needed)) continue;
    const dueAt = needed ? Math.max(now, person.snoozedUntil ?? 0) : dueAtOf(standing, now);
    if (dueAt >= end || (!needed && isMetAnyway(standing, dueAt, now))) continue;
    waiting.push({ standing, dueAt, weight: roundWeight(standing, claim) });
  }
  waiting.sort(
    (a, b) =>
      b.weight - a.weight ||
      a.dueAt - b.dueAt ||
      (a.standing.person.id < b.standing.person.id ? -1 : 1),
  );
  const isOut = ({ standing }: Waiting) => leftOut?.has(standing.person.id) === true;
  return {
    waiting: waiting.filter((one) => !isOut(one)),
    leftOut: waiting.filter(isOut).map(({ standing }) => standing.person.id),
  };
}

/** When the rhythm with somebody asks for a visit, or a snooze ends after that; epoch ms. */
export function dueAtOf(
  { person, lastTouch, cadenceDays = 0 }: PersonStanding,
  now: number,
): number {
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
