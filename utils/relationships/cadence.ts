import type { Verdict } from '@/utils/functions/peer';
import type { Person } from '@/utils/records/schema';
import { DAY } from './day-counts';

/** Days between contacts, by the name of the circle. Ours, between published ones. */
export const DEFAULT_CADENCE = {
  inner: 14,
  working: 30,
  'cross-functional': 60,
  wider: 90,
  'keep-warm': 180,
} as const;

/** Due from one cadence after the last touch, lapsed from one and a half. */
const LAPSE_FACTOR = 1.5;

export type CadenceStatus = 'in-touch' | 'due' | 'lapsed' | 'snoozed' | 'muted' | 'none';

export interface CadenceFacts {
  /** Epoch ms. Without one, or with what is no time, the count starts when the person was added. */
  lastTouch?: number;
  addedAt: number;
  /** Days of 24 h. Absent, zero or no number: no cadence. */
  cadenceDays?: number;
  /** Start of the next meeting with them; for one that is on now, `now`. */
  nextMeeting?: number;
  /** Epoch ms, the first moment that is not snoozed any more. */
  snoozedUntil?: number;
  muted?: boolean;
}

export interface Cadence {
  status: CadenceStatus;
  /** Time since the last touch in cadences; 0 without a cadence. */
  ratio: number;
  /** Cadences past due, to sort by; 0 unless due or lapsed. */
  overdue: number;
}

/**
 * How a person stands against the rhythm the user means to keep. `ratio < 1` is in touch, up to 1.5
 * due, from there lapsed. A meeting in the cadence ahead, a snooze or a mute clears due and lapsed.
 */
export function cadenceStatus(facts: CadenceFacts, now: number): Cadence {
  const cadence = cadenceMs(facts);
  const ratio = cadence === null ? 0 : Math.max(now - countsFrom(facts), 0) / cadence;
  if (facts.muted) return { status: 'muted', ratio, overdue: 0 };
  if (facts.snoozedUntil !== undefined && now < facts.snoozedUntil) {
    return { status: 'snoozed', ratio, overdue: 0 };
  }
  if (cadence === null) return { status: 'none', ratio, overdue: 0 };
  if (ratio < 1 || isAhead(facts.nextMeeting, cadence, now)) {
    return { status: 'in-touch', ratio, overdue: 0 };
  }
  return { status: ratio < LAPSE_FACTOR ? 'due' : 'lapsed', ratio, overdue: ratio - 1 };
}

/**
 * The earliest moment after `now` at which time alone may change the status: a snooze that ends,
 * the hours at which somebody becomes due or lapses, a meeting that comes within the cadence.
 * It knows nothing of when that meeting ends; undefined when nothing is to come.
 */
export function cadenceChangesAt(facts: CadenceFacts, now: number): number | undefined {
  if (facts.muted) return undefined;
  if (facts.snoozedUntil !== undefined && now < facts.snoozedUntil) return facts.snoozedUntil;
  const cadence = cadenceMs(facts);
  if (cadence === null) return undefined;
  const last = countsFrom(facts);
  const moments = [last + cadence, last + LAPSE_FACTOR * cadence];
  if (facts.nextMeeting !== undefined) moments.push(facts.nextMeeting - cadence);
  const ahead = moments.filter((moment) => moment > now);
  return ahead.length === 0 ? undefined : Math.min(...ahead);
}

/**
 * The cadence that holds for a person, in days: their own, or that of their kind (a stakeholder 30,
 * a cross-functional peer 60). Undefined when the user wants none or their kind has none.
 */
export function cadenceOf(
  person: Pick<Person, 'cadenceDays' | 'stakeholderRoles'>,
  verdict: Verdict,
): number | undefined {
  if (person.cadenceDays !== undefined) return person.cadenceDays ?? undefined;
  if (verdict.standing === 'self') return undefined;
  if (person.stakeholderRoles.length > 0) return DEFAULT_CADENCE.working;
  return verdict.standing === 'cross-functional-peer'
    ? DEFAULT_CADENCE['cross-functional']
    : undefined;
}

function cadenceMs({ cadenceDays }: CadenceFacts): number | null {
  return cadenceDays !== undefined && cadenceDays > 0 && Number.isFinite(cadenceDays)
    ? cadenceDays * DAY
    : null;
}

function countsFrom({ lastTouch, addedAt }: CadenceFacts): number {
  return lastTouch !== undefined && Number.isFinite(lastTouch) ? lastTouch : addedAt;
}

function isAhead(nextMeeting: number | undefined, cadence: number, now: number): boolean {
  return nextMeeting !== undefined && nextMeeting >= now && nextMeeting - now <= cadence;
}
