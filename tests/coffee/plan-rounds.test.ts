import { describe, expect, it } from 'vitest';
import { profile } from '../builders';
import { DAY, NOW, standing } from '../relationships/standings';
import { meeting } from './calendar';
import { berlin, HOUR, MONDAY, met, round, walk, who } from './rounds';

describe('planRounds', () => {
  it('takes the most overdue first and spreads the rest over the weeks', () => {
    const rounds = round([met('due', 62), met('lapsed', 140), met('late', 80), met('latest', 200)]);
    expect(who(rounds).map((ids) => ids.sort())).toEqual([
      ['lapsed', 'latest'],
      ['due', 'late'],
      [],
      [],
    ]);
    expect([...rounds.unplaced, ...rounds.later]).toEqual([]);
  });

  it('waits for the week in which the rhythm asks for it', () => {
    // Met 45 days ago: due in 15 days, in the third week; met 20 days ago: not within four weeks.
    expect(who(round([met('soon', 45), met('later', 20)]))).toEqual([[], [], ['soon'], []]);
  });

  it('gives each a day of its own, and only days that were chosen', () => {
    const crowd = ['a', 'b', 'c', 'd', 'e'].map((id, at) => met(id, 100 + at));
    const days = (rounds: ReturnType<typeof round>) =>
      rounds.weeks.map(({ visits }) =>
        visits.map(({ at }) => Math.floor((at - MONDAY) / DAY) % 7).sort(),
      );
    expect(days(round(crowd, { perWeek: 5 }))[0]).toEqual([0, 1, 2, 3, 4]);
    const [first, second] = days(round(crowd, { perWeek: 3, days: [2, 4] }));
    expect([first?.length, new Set(first), second]).toEqual([3, new Set([1, 3]), [1, 3]]);
  });

  it('never gives two the same hour, and stays clear of the calendar', () => {
    const busy = meeting({ start: MONDAY, end: MONDAY + 4.5 * DAY });
    const { weeks } = round([met('a', 100), met('b', 100)], { meetings: [busy] });
    const starts = weeks.flatMap(({ visits }) => visits.map(({ at }) => at));
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

  it('lists whom the user took out, and gives their place to the next', () => {
    const rounds = round([met('a', 200), met('b', 100), met('c', 90)], {
      leftOut: new Set(['a', 'somebody-else']),
    });
    expect(rounds.leftOut).toEqual(['a']);
    expect(who(rounds)[0]?.sort()).toEqual(['b', 'c']);
  });

  it('tells weeks that are full apart from those without an hour', () => {
    const crowd = Array.from({ length: 5 }, (_, at) => met(`p${at}`, 100 + at));
    const rounds = round(crowd, { perWeek: 1 });
    expect(rounds.later).toEqual(['p0']);
    expect(rounds.unplaced).toEqual([]);
    const full = meeting({ start: MONDAY, end: MONDAY + 40 * DAY });
    expect(round(crowd, { meetings: [full] }).unplaced).toHaveLength(5);
  });

  it('holds without anybody, without hours, on days off, and in a zone that is none', () => {
    expect(round([]).weeks).toHaveLength(4);
    const idle = { ...profile(), working: { timeZone: 'UTC', days: {} } };
    const none = round([met('a', 100)], { profile: idle });
    expect([none.unplaced, none.problem]).toEqual([['a'], 'no-working-hours']);
    expect(round([met('a', 100)], { days: [6, 7] }).problem).toBe('no-working-hours');
    const nowhere = { ...profile(), working: { ...profile().working, timeZone: 'Moon/Base' } };
    expect(round([met('a', 100)], { profile: nowhere }).unplaced).toEqual(['a']);
  });

  it('says which weeks were never read', () => {
    const read = [{ start: MONDAY, end: MONDAY + 7 * DAY }];
    const { weeks } = round([met('a', 100)], { read });
    expect(weeks.map(({ unread }) => unread)).toEqual([undefined, true, true, true]);
    expect(round([met('a', 100)]).weeks.some(({ unread }) => unread)).toBe(false);
  });

  it('asks for an hour in a full week once, not for each of a crowd', () => {
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
    expect(rounds.later).toHaveLength(294);
    // One for the full week, one for each of six visits, one more to find no other day... at most two.
    expect(looked).toBeLessThanOrEqual(14);
  });
});

describe('walks that stand', () => {
  it('stay where they are, and count', () => {
    const start = berlin(2, 10);
    for (const state of ['planned', 'proposed', 'scheduled'] as const) {
      const rounds = round([met('a', 100), met('b', 90), met('c', 80)], {
        walks: [walk('a', start, { state })],
      });
      expect(who(rounds)[0]?.sort()).toEqual(['a', 'b']);
      const visit = rounds.weeks[0]?.visits.find(({ personId }) => personId === 'a');
      expect([visit?.at, visit?.walk?.state]).toEqual([start, state]);
      expect(who(rounds)[1]).toEqual(['c']);
    }
  });

  it('are no walk once the other said no', () => {
    const start = berlin(2, 10);
    const [first] = round([met('a', 100)], {
      walks: [walk('a', start, { state: 'declined' })],
    }).weeks;
    expect(first?.visits.map(({ walk: one }) => one)).toEqual([undefined]);
  });

  it('count in each week of a series, by the clock on the wall', () => {
    // Berlin leaves summer time on 25 October 2026.
    const now = Date.UTC(2026, 9, 12, 12);
    const first = Date.UTC(2026, 9, 14, 8);
    const { weeks } = round([met('a', 100), met('b', 90)], {
      now,
      perWeek: 1,
      walks: [walk('a', first, { everyWeeks: 2, state: 'scheduled' })],
    });
    expect(who({ weeks, later: [], unplaced: [], leftOut: [] })).toEqual([['a'], ['b'], ['a'], []]);
    expect(weeks[2]?.visits[0]?.at).toBe(first + 14 * DAY + HOUR);
  });

  it('of a series that nobody heard of for two turns do not', () => {
    const held = walk('a', NOW - 40 * DAY, { everyWeeks: 2, state: 'held' });
    const [first] = round([met('a', 100)], { walks: [held] }).weeks;
    expect(first?.visits[0]?.walk).toBeUndefined();
    const lately = walk('a', NOW - 10 * DAY, { everyWeeks: 2, state: 'held' });
    const [again] = round([met('a', 100)], { walks: [lately] }).weeks;
    expect(again?.visits[0]?.walk?.id).toBe(lately.id);
  });

  it('of people who go together count once', () => {
    const start = berlin(2, 10);
    const together = { groupId: 'g', state: 'planned' as const };
    const rounds = round([met('a', 100), met('b', 90), met('c', 80)], {
      walks: [walk('a', start, together), walk('b', start, together)],
    });
    expect(who(rounds)[0]?.sort()).toEqual(['a', 'b', 'c']);
  });

  it('are never moved: what collides with a plan is named, with the next free hour', () => {
    const start = berlin(2, 10);
    const budget = meeting({ id: 'budget', title: 'Budget', start, end: start + HOUR });
    const planned = walk('a', start, { state: 'planned' });
    const [visit] = round([met('a', 100)], { walks: [planned], meetings: [budget] }).weeks.flatMap(
      ({ visits }) => visits,
    );
    expect([visit?.at, visit?.clash?.id]).toEqual([start, 'budget']);
    expect(visit?.slot?.start).toBeGreaterThan(NOW);
    expect(visit?.slot?.start).not.toBe(start);
    // Declined, cancelled and all-day ones take no hour, nor does what became of the walk itself.
    for (const facts of [
      { myResponse: 'declined' },
      { status: 'cancelled' },
      { allDay: true },
    ] as const) {
      const [free] = round([met('a', 100)], {
        walks: [planned],
        meetings: [{ ...budget, ...facts }],
      }).weeks.flatMap(({ visits }) => visits);
      expect(free?.clash).toBeUndefined();
    }
  });
});
