import type { LocalDate } from '@/utils/records/schema';
import type { PromiseRecord } from '@/utils/records/schema-between';
import { DAY } from './day-counts';
import { localDay } from './zone-days';

/** Days of 24 h since it was settled in which a promise counts (MODEL.md). */
export const KEPT_RATE_DAYS = 90;

export type PromiseOutcome = 'open' | 'kept' | 'late' | 'broken';

export interface KeptRate {
  kept: number;
  late: number;
  broken: number;
  /** All three; never 0. */
  total: number;
  /** 0..1: kept in time among all that were settled. */
  rate: number;
}

/** Of the user's promises and of theirs; null where none was settled. */
export interface KeptRates {
  mine: KeptRate | null;
  theirs: KeptRate | null;
}

/**
 * What became of a promise: in time when it was kept on or before the last date that was agreed on in
 * time, days being those of the zone. A date moved on or before the day it was due is a new agreement;
 * moved after it, the promise stays late. Without a date it is kept in time.
 */
export function promiseOutcome(promise: PromiseRecord, timeZone: string): PromiseOutcome {
  if (promise.state !== 'kept') return promise.state;
  const due = agreedDue(promise, timeZone);
  const settled = promise.settledAt === undefined ? '' : localDay(promise.settledAt, timeZone);
  return due === undefined || settled <= due ? 'kept' : 'late';
}

/** Whether it will be late even if it is kept now: its date is over, or was when it was moved. */
export function isLate(promise: PromiseRecord, now: number, timeZone: string): boolean {
  const due = agreedDue(promise, timeZone);
  return promise.state === 'open' && due !== undefined && due < localDay(now, timeZone);
}

/** The last date that was agreed on before the one it replaced had passed. */
function agreedDue(promise: PromiseRecord, timeZone: string): LocalDate | undefined {
  const { moves = [], due } = promise;
  let agreed = moves.length === 0 ? due : moves[0]?.from;
  moves.forEach(({ at }, index) => {
    if (agreed !== undefined && localDay(at, timeZone) > agreed) return;
    const next = moves[index + 1];
    agreed = next ? next.from : due;
  });
  return agreed;
}

/**
 * kept in time / (kept + late + broken) of what was settled in the last 90 days, mine and theirs apart.
 * A promise to several people is one.
 */
export function keptRate(
  promises: readonly PromiseRecord[],
  now: number,
  timeZone: string,
): KeptRates {
  const recent = promises.filter(
    ({ state, settledAt }) =>
      state !== 'open' &&
      settledAt !== undefined &&
      settledAt <= now &&
      now - settledAt <= KEPT_RATE_DAYS * DAY,
  );
  const of = (by: PromiseRecord['by']) =>
    rateOf(
      recent.filter((promise) => promise.by === by),
      timeZone,
    );
  return { mine: of('me'), theirs: of('them') };
}

function rateOf(settled: readonly PromiseRecord[], timeZone: string): KeptRate | null {
  if (settled.length === 0) return null;
  const counts = { kept: 0, late: 0, broken: 0 };
  for (const promise of settled) {
    const outcome = promiseOutcome(promise, timeZone);
    if (outcome !== 'open') counts[outcome] += 1;
  }
  return { ...counts, total: settled.length, rate: counts.kept / settled.length };
}

/** The rates with each person, by id; only those with whom something was settled. */
export function keptRates(
  promises: readonly PromiseRecord[],
  now: number,
  timeZone: string,
): Map<string, KeptRates> {
  const byPerson = new Map<string, PromiseRecord[]>();
  for (const promise of promises) {
    for (const id of promise.personIds) {
      const theirs = byPerson.get(id);
      if (theirs) theirs.push(promise);
      else byPerson.set(id, [promise]);
    }
  }
  return new Map(
    [...byPerson].flatMap(([id, those]): [string, KeptRates][] => {
      const rates = keptRate(those, now, timeZone);
      return rates.mine || rates.theirs ? [[id, rates]] : [];
    }),
  );
}

/** Open ones whose date, as it stands now, is over; oldest first. */
export function overduePromises(
  promises: readonly PromiseRecord[],
  now: number,
  timeZone: string,
): PromiseRecord[] {
  const today = localDay(now, timeZone);
  return byDue(promises.filter((one) => isOpenUntil(one, today) && one.due !== today));
}

/** Open ones that are due today or were before: the user's first, oldest first. */
export function duePromises(
  promises: readonly PromiseRecord[],
  now: number,
  timeZone: string,
): PromiseRecord[] {
  const today = localDay(now, timeZone);
  const due = byDue(promises.filter((one) => isOpenUntil(one, today)));
  return [...due.filter(({ by }) => by === 'me'), ...due.filter(({ by }) => by === 'them')];
}

function isOpenUntil({ state, due }: PromiseRecord, day: LocalDate): boolean {
  return state === 'open' && due !== undefined && due <= day;
}

function byDue(promises: readonly PromiseRecord[]): PromiseRecord[] {
  return [...promises].sort(
    (a, b) => (a.due ?? '').localeCompare(b.due ?? '') || a.createdAt - b.createdAt,
  );
}
