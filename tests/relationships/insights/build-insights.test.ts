import { describe, expect, it } from 'vitest';
import { NO_LINE } from '@/utils/functions/reporting-line';
import type { InsightsRows } from '@/utils/records/insights-rows';
import type { Attendance, Meeting, Person } from '@/utils/records/schema';
import type { Ask, PromiseRecord } from '@/utils/records/schema-between';
import { DAY } from '@/utils/relationships/day-counts';
import { buildInsights, periodStart } from '@/utils/relationships/insights/build-insights';
import { attendance, HOUR, loggedTouch, meeting, person, profile } from '../../builders';

/** Wednesday 17 June 2026, noon in Berlin. */
const NOW = Date.parse('2026-06-17T10:00Z');
const ME = profile();
const at = (time: string) => Date.parse(time);
const stamp = { createdAt: 0, updatedAt: 0 };

const odalys = person({
  id: 'odalys',
  name: 'Odalys Reyes',
  functionId: 'finance',
  level: 'director',
});
const yusuf = person({ id: 'yusuf', name: 'Yusuf Demir', functionId: 'legal', level: 'director' });
const petra = person({ id: 'petra', name: 'Petra Lind', functionId: 'product', level: 'manager' });
const kofi = person({ id: 'kofi', name: 'Kofi Asante', relation: 'report' });
const ida = person({ id: 'ida', name: 'Ida Ferro', emails: ['ida@ferro.example'] });

function world(
  people: Person[],
  meetings: [facts: Partial<Meeting>, ...who: (Person | Partial<Attendance>)[]][],
  more: Partial<InsightsRows> = {},
): InsightsRows {
  const rows: InsightsRows = {
    from: periodStart(NOW, 'Europe/Berlin'),
    people,
    meetings: [],
    attendances: [],
    touches: [],
    functions: [],
    asks: [],
    promises: [],
    line: NO_LINE,
    ...more,
  };
  for (const [facts, ...who] of meetings) {
    const one = meeting({ attendeeCount: who.length + 1, ...facts });
    rows.meetings.push(one);
    for (const guest of who) {
      const facts = 'emails' in guest ? { personId: guest.id } : guest;
      rows.attendances.push(attendance({ meetingId: one.id, start: one.start, ...facts }));
    }
  }
  rows.meetings.sort((a, b) => a.start - b.start);
  return rows;
}
const hour = (start: string, facts: Partial<Meeting> = {}) => ({
  start: at(start),
  end: at(start) + HOUR,
  ...facts,
});
const build = (rows: InsightsRows, mine = ME) => buildInsights(rows, mine, NOW);

describe('buildInsights', () => {
  it('is empty and whole without any rows', () => {
    const none = build(world([], []));
    expect(none).toMatchObject({
      meetings: 0,
      weeks: [],
      people: [],
      peopleTotal: 0,
      brokerage: null,
      coverage: { named: false, covered: 0, functions: [] },
      network: { edges: [] },
    });
    expect(none.asks).toHaveLength(12);
    expect(none.promises.at(-1)).toEqual({ month: '2026-06', mine: null, theirs: null });
  });

  it('tells hours, E–I and reach week by week, none left out', () => {
    const { weeks, meetings } = build(
      world(
        [odalys, petra, kofi, ida],
        [
          // Week of 1 June: an hour alone with Odalys, E 1.
          [hour('2026-06-02T08:00Z'), odalys],
          // Week of 15 June: an hour of four, a third each: E 1/3, I 2/3 (Kofi's function is not known,
          // and he reports to the user).
          [hour('2026-06-15T08:00Z'), odalys, petra, kofi],
          // Ida is of another company, on neither side.
          [hour('2026-06-16T08:00Z'), ida],
          // Not over yet.
          [hour('2026-06-17T09:30Z'), odalys],
        ],
      ),
    );
    expect(meetings).toBe(3);
    expect(weeks.map(({ week, total, running }) => [week, total, running])).toEqual([
      ['2026-06-01', 1, false],
      ['2026-06-08', 0, false],
      ['2026-06-15', 2, true],
    ]);
    expect(weeks.map((week) => week.eiIndex)).toEqual([1, null, expect.closeTo(-1 / 3, 9)]);
    expect(weeks[2]?.hours).toMatchObject({
      peers: expect.closeTo(1 / 3, 9),
      'own-function': expect.closeTo(1 / 3, 9),
      reports: expect.closeTo(1 / 3, 9),
      external: 1,
    });
    // Two small meetings with Odalys within 28 days by now; one until 7 June.
    expect(weeks.map(({ reach }) => reach)).toEqual([[], [], ['finance']]);
  });

  it('goes by the functions as they were merged', () => {
    const treasury = { ...stamp, id: 'own-00000001' as const, name: 'Treasury' };
    const { coverage, people, ownFunctionId, weeks } = build(
      world(
        [
          { ...odalys, functionId: 'own-00000001' },
          { ...yusuf, functionId: 'design' },
        ],
        [
          [hour('2026-06-16T08:00Z'), odalys],
          [hour('2026-06-16T10:00Z'), yusuf],
        ],
        {
          functions: [
            { ...treasury, mergedInto: 'finance' },
            { ...stamp, id: 'finance', matters: true },
            { ...stamp, id: 'design', mergedInto: 'product' },
          ],
        },
      ),
      profile({ functionId: 'design' }),
    );
    expect(ownFunctionId).toBe('product');
    expect(people.map(({ functionId }) => functionId)).toEqual(['product', 'finance']);
    expect(coverage).toMatchObject({ named: true, covered: 1 });
    expect(weeks[0]).toMatchObject({ outside: 1, inside: 1, eiIndex: 0 });
  });

  it('shows the strength that the lists show, and how it came to it', () => {
    const { people, strengthWeeks, brokerage } = build(
      world(
        [odalys, { ...yusuf, strengthCorrection: 12 }],
        [
          [hour('2026-06-16T08:00Z'), odalys],
          [hour('2026-01-14T08:00Z'), yusuf],
        ],
      ),
    );
    // Odalys, yesterday: S = 1 · 2^(−25/24/110) = 0.99346 (an hour of two, 25 h ago), S₀ = 2.902813:
    // 1 − e^(−0.342240) = 0.28982: 29. Yusuf 154.04 days ago: 2^(−1.40038) = 0.37883;
    // 1 − e^(−0.130504) = 0.12235: 12, corrected 24.
    expect(people.map(({ label, strength }) => [label, strength])).toEqual([
      ['Odalys', 29],
      ['Yusuf', 24],
    ]);
    expect(strengthWeeks).toHaveLength(52);
    for (const { strengths, strength } of people) {
      expect(strengths).toHaveLength(52);
      expect(strengths.at(-1)).toBe(strength);
    }
    expect(people[0]?.strengths.at(-2)).toBe(0);
    // Two who do not know each other: S 0.99346 and 0.37883, p = 0.72395 and 0.27605;
    // effective size 2, constraint 0.72395² + 0.27605² = 0.60031.
    expect(brokerage).toMatchObject({
      contacts: 2,
      effectiveSize: 2,
      constraint: expect.closeTo(0.6003, 3),
      onlyThroughMe: [{ a: 'finance', b: 'legal' }],
    });
  });

  it('ties people by the meetings they share, and asks who else connects them', () => {
    const rows = (facts: Partial<Meeting> = {}) =>
      world(
        [odalys, yusuf],
        [
          [hour('2026-06-15T08:00Z', facts), odalys, yusuf],
          [hour('2026-06-16T08:00Z'), odalys],
          [hour('2026-06-16T10:00Z'), yusuf],
        ],
      );
    const together = build(rows());
    expect(together.network.edges).toEqual([{ a: 0, b: 1, weight: expect.closeTo(0.4935, 3) }]);
    expect(together.brokerage?.onlyThroughMe).toEqual([]);
    // They met all the same when the user declined; not when the meeting was called off.
    expect(build(rows({ myResponse: 'declined' })).network.edges).toHaveLength(1);
    expect(build(rows({ status: 'cancelled' })).network.edges).toEqual([]);
  });

  it('says which function hangs on one person', () => {
    const { brokerage } = build(world([yusuf], [[hour('2026-05-16T08:00Z'), yusuf]]));
    expect(brokerage?.hangingOn).toEqual([{ functionId: 'legal', personId: 'yusuf' }]);
  });

  it('counts somebody met five times a day once for the tie and each time for the hours', () => {
    const day = [6, 8, 10, 12, 14].map((start): [Partial<Meeting>, Person] => [
      { ...hour(`2026-06-16T${String(start).padStart(2, '0')}:00Z`) },
      odalys,
    ]);
    const once = build(world([odalys], day.slice(-1)));
    const five = build(world([odalys], day));
    expect(five.people[0]?.strength).toBe(once.people[0]?.strength);
    expect(five.weeks[0]?.hours.peers).toBe(5);
  });

  it('takes a meeting of 300 for time and for nothing else', () => {
    const { weeks, people, network } = build(
      world([odalys, yusuf], [[hour('2026-06-16T08:00Z', { attendeeCount: 300 }), odalys, yusuf]]),
    );
    expect(weeks[0]?.hours.peers).toBeCloseTo(2 / 299, 9);
    expect(weeks[0]?.hours.unknown).toBeCloseTo(297 / 299, 9);
    expect(people).toEqual([]);
    expect(network.edges).toEqual([]);
  });

  it('remembers across a gap of two years, and sees nothing of the future', () => {
    const { people, weeks, meetings, coverage } = build(
      world(
        [odalys, yusuf],
        [
          // Before the period: read for whoever was not met since.
          [hour('2023-06-14T08:00Z'), odalys],
          [hour('2026-06-16T08:00Z'), yusuf],
          [hour('2026-07-16T08:00Z'), odalys, yusuf],
          [hour('2028-02-29T08:00Z'), odalys],
        ],
      ),
    );
    expect(meetings).toBe(1);
    expect(weeks.map(({ week }) => week)).toEqual(['2026-06-15']);
    expect(people.map(({ personId, status }) => [personId, status])).toEqual([
      ['yusuf', 'in-touch'],
      // A meeting within the cadence is ahead: it clears the lapse, and is no touch yet.
      ['odalys', 'in-touch'],
    ]);
    expect(people[1]?.lastTouch).toBe(at('2023-06-14T09:00Z'));
    expect(coverage.functions.map(({ functionId, inTouch }) => [functionId, inTouch])).toEqual([
      ['finance', 1],
      ['legal', 1],
    ]);
  });

  it('leaves the user’s own record and the gone meetings out', () => {
    const me = person({ id: 'self', emails: ME.emails });
    const { people, weeks, meetings } = build(
      world(
        [me, odalys],
        [
          [hour('2026-06-16T08:00Z', { attendeeCount: 2 }), me, odalys],
          [hour('2026-06-16T12:00Z', { deletedAt: NOW }), odalys],
        ],
      ),
    );
    expect(meetings).toBe(1);
    expect(people.map(({ personId }) => personId)).toEqual(['odalys']);
    expect(weeks[0]?.hours).toMatchObject({ peers: 1, unknown: 0 });
  });

  it('names everybody by the first word that is nobody else’s', () => {
    const other = person({ id: 'other', name: 'Odalys Marsh', functionId: 'data' });
    const { people } = build(
      world(
        [odalys, other, yusuf],
        [
          [hour('2026-06-16T08:00Z'), odalys],
          [hour('2026-06-16T09:00Z'), other],
          [hour('2026-06-16T10:00Z'), yusuf],
        ],
      ),
    );
    expect(people.map(({ label }) => label).sort()).toEqual([
      'Odalys Marsh',
      'Odalys Reyes',
      'Yusuf',
    ]);
  });

  it('counts contact logged by hand, and asks and promises by month', () => {
    const ask = (id: string, when: string, facts: Partial<Ask> = {}): Ask => ({
      ...stamp,
      id,
      text: 'A view on pricing',
      personIds: ['odalys'],
      by: 'them',
      at: at(when),
      state: 'open',
      ...facts,
    });
    const promise: PromiseRecord = {
      ...stamp,
      id: 'p',
      text: 'The churn numbers',
      personIds: ['odalys'],
      by: 'me',
      due: '2026-05-10',
      state: 'kept',
      settledAt: at('2026-05-09T12:00Z'),
    };
    const found = build(
      world([odalys, ida, kofi], [], {
        touches: [loggedTouch({ personId: 'odalys', at: NOW - 3 * DAY })],
        asks: [
          ask('1', '2026-06-10T08:00Z'),
          ask('2', '2026-06-11T08:00Z', { personIds: ['ida'] }),
          ask('3', '2026-06-12T08:00Z', { by: 'me' }),
          ask('4', '2026-05-31T23:00Z'),
          ask('5', '2026-06-12T08:00Z', { personIds: ['kofi'] }),
        ],
        promises: [promise],
      }),
    );
    expect(found.people).toHaveLength(1);
    // Ida is of another company and Kofi reports to the user; 31 May 23:00 UTC is June in Berlin.
    expect(found.asks.at(-1)).toMatchObject({ month: '2026-06', asks: 2 });
    expect(found.promises.slice(-3).map(({ month, mine }) => [month, mine?.kept])).toEqual([
      ['2026-04', undefined],
      ['2026-05', 1],
      ['2026-06', 1],
    ]);
  });

  it('is the same for the same rows, and plain data', () => {
    const rows = world(
      [odalys, yusuf, kofi],
      [
        [hour('2026-06-15T08:00Z'), odalys, yusuf, kofi],
        [hour('2026-06-16T08:00Z'), odalys],
      ],
    );
    expect(build(rows)).toEqual(build(rows));
    expect(structuredClone(build(rows))).toEqual(build(rows));
  });
});
