import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import type { Meeting } from '@/utils/records/schema';
import { DAY } from './day-counts';
import type { NetworkEdge } from './insights/contract';
import { HALF_LIFE_DAYS, touchWeight } from './strength';
import { MAX_PEOPLE } from './touches';
import { dayNumber } from './zone-days';

/** Below it two people do not know each other by it: a lately shared half-hour of six (ours). */
export const ACQUAINTED = 0.1;

/** One meeting and who of the people were there, as places in their list. */
export interface SharedMeeting {
  start: number;
  end: number;
  /** Everybody, the user included. */
  people: number;
  /** Places of those who did not decline, each once. */
  who: readonly number[];
}

/**
 * Whether a meeting ties its other guests to each other: an event on the user's calendar that is over,
 * with 3 to 20 people; also one that the user declined, for the others met all the same.
 */
export function tiesOthers(meeting: Meeting, people: number, now: number): boolean {
  return (
    meeting.kind === 'event' &&
    meeting.onMyCalendar &&
    meeting.status !== 'cancelled' &&
    meeting.deletedAt === undefined &&
    !meeting.allDay &&
    meeting.end <= now &&
    meeting.end >= meeting.start &&
    people >= 3 &&
    people <= MAX_PEOPLE
  );
}

/**
 * Ties between people from the meetings that they share, heaviest first. Each meeting gives
 * `1/(n − 1) · min(hours, 1.5) · 2^(−age/H)` (Newman's collaboration weight with the hours and the
 * decay of `strength`, so that they stand in one unit with the user's own ties), and at most one
 * meeting a day of the zone counts for two people: the heaviest.
 *
 * @param count how many people there are; memory goes with its square.
 */
export function tiesBetween(
  meetings: Iterable<SharedMeeting>,
  count: number,
  now: number,
  timeZone: string,
): NetworkEdge[] {
  const weights = new Float64Array(count * count);
  const lastDay = new Int32Array(count * count).fill(-1);
  const lastWeight = new Float64Array(count * count);
  const ordered = [...meetings].sort((a, b) => a.start - b.start);
  for (const { start, end, people, who } of ordered) {
    const age = (now - end) / DAY;
    if (age < 0 || who.length < 2) continue;
    const n = Math.max(people, who.length + 1);
    const fresh = touchWeight({ people: n, minutes: (end - start) / 60_000, role: 'accepted' });
    const weight = fresh * 2 ** (-age / HALF_LIFE_DAYS);
    const day = dayNumber(start, timeZone);
    for (const [index, one] of who.entries()) {
      for (let next = index + 1; next < who.length; next += 1) {
        const other = who[next] ?? one;
        const at = one < other ? one * count + other : other * count + one;
        const counted = lastDay[at] === day ? (lastWeight[at] ?? 0) : 0;
        if (weight <= counted) continue;
        weights[at] = (weights[at] ?? 0) + weight - counted;
        lastDay[at] = day;
        lastWeight[at] = weight;
      }
    }
  }
  const ties: NetworkEdge[] = [];
  for (let a = 0; a < count; a += 1) {
    for (let b = a + 1; b < count; b += 1) {
      const weight = weights[a * count + b] ?? 0;
      if (weight > 0) ties.push({ a, b, weight });
    }
  }
  return ties.sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b);
}

/** A person of the network. */
export interface NetworkMember {
  /** Of the user's own organisation; others are in no function. */
  functionId?: AnyFunctionId;
  /** 0–100. */
  strength: number;
}

/**
 * The pairs of other functions that meet through nobody but the user: no two of their people are
 * acquainted, and nobody else, of whatever function, knows somebody in both. Only functions in which
 * the user has a tie; where the user named some as mattering, only these (ours). The pairs whose weaker
 * side is strongest come first: there the user has most to bring together.
 */
export function onlyThroughMe(
  people: readonly NetworkMember[],
  ties: readonly NetworkEdge[],
  own?: AnyFunctionId,
  matters: ReadonlySet<AnyFunctionId> = new Set(),
): { a: AnyFunctionId; b: AnyFunctionId }[] {
  const best = new Map<AnyFunctionId, number>();
  const known = people.map(({ functionId, strength }) => {
    if (functionId === undefined) return new Set<AnyFunctionId>();
    if (functionId !== own && strength >= 1) {
      best.set(functionId, Math.max(best.get(functionId) ?? 0, strength));
    }
    return new Set([functionId]);
  });
  for (const { a, b, weight } of ties) {
    if (weight < ACQUAINTED) continue;
    const [one, other] = [people[a]?.functionId, people[b]?.functionId];
    if (other !== undefined) known[a]?.add(other);
    if (one !== undefined) known[b]?.add(one);
  }
  const named = [...best.keys()].filter((one) => matters.has(one));
  const anyNamed = [...matters].some((one) => one !== own);
  const functions = (anyNamed ? named : [...best.keys()]).sort();
  const joined = new Set<string>();
  for (const set of known) {
    const sorted = [...set].sort();
    for (const [index, a] of sorted.entries()) {
      for (const b of sorted.slice(index + 1)) joined.add(`${a} ${b}`);
    }
  }
  const pairs: { a: AnyFunctionId; b: AnyFunctionId; weaker: number }[] = [];
  for (const [index, a] of functions.entries()) {
    for (const b of functions.slice(index + 1)) {
      if (joined.has(`${a} ${b}`)) continue;
      pairs.push({ a, b, weaker: Math.min(best.get(a) ?? 0, best.get(b) ?? 0) });
    }
  }
  return pairs.sort((x, y) => y.weaker - x.weaker).map(({ a, b }) => ({ a, b }));
}
