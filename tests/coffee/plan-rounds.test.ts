import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planRounds, type RoundsWish } from '@/utils/coffee/plan-rounds';
import type { Walk } from '@/utils/records/schema';
import { profile } from '../builders';
import { DAY, NOW, standing } from '../relationships/standings';
import { meeting } from './calendar';

const HOUR = 3_600_000;
/** NOW is a Monday. */
const MONDAY = NOW - 12 * HOUR;

/** A peer met that many days ago, on a rhythm of 60 days. */
const met = (id: string, daysAgo: number, facts: Parameters<typeof standing>[0] = {}) =>
  standing({ id, name: id, ...facts }, [daysAgo]);

const round = (standings: RoundsWish['standings'], wish: Partial<RoundsWish> = {}) =>
  planRounds({
    standings,
    meetings: [],
    walks: [],
    profile: profile(),
    now: NOW,
    weeks: 4,
    perWeek: 2,
    ...wish,
  });
const who = ({ weeks }: ReturnType<typeof round>) =>
  weeks.map(({ visits }) => visits.map(({ personId }) => personId));

const walk = (personId: string, start: number, state: Walk['state'] = 'proposed'): Walk => ({
  id: `walk-${personId}`,
  createdAt: 0,
  updatedAt: 0,
  personId,
  title: 'Walk',
  start,
  end: start + HOUR / 2,
  state,
});

describe('planRounds', () => {
  it('takes the most overdue first and spreads the rest over the weeks', () => {
    const rounds = round([met('due', 62), met('lapsed', 140), met('late', 80), met('latest', 200)]);
    expect(who(rounds).map((ids) => ids.sort())).toEqual([
      ['lapsed', 'latest'],
      ['due', 'late'],
      [],
      [],
    ]);
    expect(rounds.unplaced).toEqual([]);
  });

  it('waits for the week in which the rhythm asks for it', () => {
    // Met 45 days ago: due in 15 days, in the third week; met 20 days ago: not within four weeks.
    expect(who(round([met('soon', 45), met('later', 20)]))).toEqual([[], [], ['soon'], []]);
  });

  it('never gives two the same hour, and stays clear of the calendar', () => {
    const busy = meeting({ start: MONDAY, end: MONDAY + 4.5 * DAY });
    const { weeks } = round([met('a', 100), met('b', 100)], { meetings: [busy] });
    const starts = weeks.flatMap(({ visits }) => visits.map(({ slot }) => slot?.start ?? 0));
    expect(new Set(starts).size).toBe(2);
    for (const start of starts) expect(start).toBeGreaterThanOrEqual(busy.end);
  });

  it('leaves out the muted, those without a rhythm, those met before, and later snoozes', () => {
    const coming = standing({ id: 'coming' }, [80, -3]);
    const rounds = round([
      met('muted', 100, { muted: true }),
      met('none', 100, { cadenceDays: null }),
      met('snoozed', 100, { snoozedUntil: NOW + 60 * DAY }),
      met('own', 100, { functionId: 'product' }),
      coming,
    ]);
    expect(who(rounds).flat()).toEqual([]);
    const soon = met('snoozed', 100, { snoozedUntil: NOW + 8 * DAY });
    expect(who(round([soon]))).toEqual([[], ['snoozed'], [], []]);
  });

  it('leaves walks that are under way where they are, and counts them', () => {
    const start = MONDAY + 2 * DAY + 10 * HOUR;
    const rounds = round([met('a', 100), met('b', 90), met('c', 80)], {
      walks: [walk('a', start)],
    });
    expect(who(rounds)[0]?.sort()).toEqual(['a', 'b']);
    expect(rounds.weeks[0]?.visits.find(({ personId }) => personId === 'a')?.walk?.start).toBe(
      start,
    );
    expect(who(rounds)[1]).toEqual(['c']);
  });

  it('says who is due without a free hour, and holds without anybody or any hours', () => {
    const full = meeting({ start: MONDAY, end: MONDAY + 40 * DAY });
    expect(round([met('a', 100)], { meetings: [full] }).unplaced).toEqual(['a']);
    expect(round([]).unplaced).toEqual([]);
    const idle = { ...profile(), working: { timeZone: 'UTC', days: {} } };
    expect(round([met('a', 100)], { profile: idle }).unplaced).toEqual(['a']);
  });

  it('looks for an hour in a full week once, not for each of a crowd', () => {
    const full = meeting({ start: MONDAY, end: MONDAY + 7 * DAY });
    let looked = 0;
    const crowd = Array.from({ length: 300 }, (_, at) => met(`p${at}`, 100 + at));
    const rounds = round(crowd, {
      meetings: [full],
      lastWalkOf: () => {
        looked += 1;
        return undefined;
      },
    });
    expect(who(rounds).map((ids) => ids.length)).toEqual([0, 2, 2, 2]);
    expect(rounds.unplaced).toHaveLength(294);
    expect(looked).toBe(7);
  });

  it('keeps to the number a week, and everybody stands at most once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 14 }),
        fc.integer({ min: 1, max: 4 }),
        (days, perWeek) => {
          const rounds = round(
            days.map((daysAgo, index) => met(`p${index}`, daysAgo)),
            { perWeek },
          );
          const all = [...who(rounds).flat(), ...rounds.unplaced];
          expect(new Set(all).size).toBe(all.length);
          for (const ids of who(rounds)) expect(ids.length).toBeLessThanOrEqual(perWeek);
        },
      ),
      { numRuns: 30 },
    );
  });
});
