import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Meeting, Walk } from '@/utils/records/schema';
import { profile } from '../builders';
import { NOW } from '../relationships/standings';
import { meeting, wallOf } from './calendar';
import { HOUR, MONDAY, met, round, walk } from './rounds';

const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Auckland'];
const QUARTER = HOUR / 4;

const office = fc.record({
  peers: fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 12 }),
  busy: fc.array(
    fc.record({
      start: fc.integer({ min: 0, max: 28 * 96 }),
      length: fc.integer({ min: 1, max: 24 }),
    }),
    { maxLength: 40 },
  ),
  standing: fc.array(
    fc.record({
      who: fc.nat({ max: 11 }),
      start: fc.integer({ min: 60, max: 28 * 96 }),
      state: fc.constantFrom('planned', 'proposed', 'scheduled'),
    }),
    { maxLength: 4 },
  ),
  days: fc.subarray([1, 2, 3, 4, 5]),
  perWeek: fc.integer({ min: 1, max: 4 }),
  zone: fc.constantFrom(...ZONES),
  theirZone: fc.option(fc.constantFrom(...ZONES), { nil: undefined }),
});

describe('a round', () => {
  it('has no two at once, none outside hours or beside the number a week, and moves nothing', () => {
    fc.assert(
      fc.property(office, ({ peers, busy, standing, days, perWeek, zone, theirZone }) => {
        const meetings: Meeting[] = busy.map(({ start, length }, at) =>
          meeting({
            id: `m${at}`,
            start: MONDAY + start * QUARTER,
            end: MONDAY + (start + length) * QUARTER,
          }),
        );
        const seen = new Set<string>();
        const walks: Walk[] = standing.flatMap(({ who, start, state }) => {
          const id = `p${who}`;
          if (seen.has(id) || who >= peers.length) return [];
          seen.add(id);
          return walk(id, MONDAY + start * QUARTER, { state });
        });
        const working = { ...profile().working, timeZone: zone };
        const standings = peers.map((daysAgo, at) =>
          // Of every other peer the zone is known.
          met(`p${at}`, daysAgo, at % 2 && theirZone ? { timeZone: theirZone } : {}),
        );
        const plan = () =>
          round(standings, { meetings, walks, perWeek, days, profile: { ...profile(), working } });
        const rounds = plan();
        expect(plan()).toEqual(rounds);

        const visits = rounds.weeks.flatMap((week) => week.visits);
        const found = visits.filter((visit) => !visit.walk);
        const taken = [
          ...visits.map(({ at }) => ({ start: at, end: at + HOUR / 2 })),
          ...visits.flatMap(({ clash, slot }) => (clash && slot ? slot : [])),
        ];
        for (const { personId, slot } of visits) {
          if (!slot) continue;
          const { timeZone } = standings.find(({ person }) => person.id === personId)?.person ?? {};
          if (timeZone && !slot.outsideTheirs) {
            const [begins, ends] = [wallOf(slot.start, timeZone), wallOf(slot.end, timeZone)];
            expect(begins.clock >= '09:00' && ends.clock <= '17:00').toBe(true);
          }
          const clear = [...meetings, ...taken.filter(({ start }) => start !== slot.start)];
          expect(clear.some(({ start, end }) => start < slot.end && slot.start < end)).toBe(false);
          const [from, to] = [wallOf(slot.start, zone), wallOf(slot.end, zone)];
          expect(from.clock >= '09:00' && to.clock <= '17:00').toBe(true);
          const open = days.length > 0 ? days : [1, 2, 3, 4, 5];
          expect(open).toContain(from.weekday);
          expect(slot.start).toBeGreaterThanOrEqual(NOW + HOUR);
        }
        for (const week of rounds.weeks) {
          const stood = week.visits.filter((visit) => visit.walk).length;
          expect(week.visits.length).toBeLessThanOrEqual(Math.max(perWeek, stood));
          for (const { at } of week.visits) {
            expect(at >= week.start && at < week.end).toBe(true);
          }
        }
        for (const one of walks.filter((each) => each.end > NOW)) {
          const visit = visits.find(({ walk: stands }) => stands?.id === one.id);
          const within = one.start < (rounds.weeks.at(-1)?.end ?? 0);
          expect(visit?.at).toBe(within ? one.start : undefined);
          expect(found.map(({ personId }) => personId)).not.toContain(one.personId);
        }
        const everybody = [
          ...visits.map(({ personId }) => personId),
          ...rounds.later,
          ...rounds.unplaced,
        ];
        expect(new Set(everybody).size).toBe(everybody.length);
      }),
      { numRuns: 60 },
    );
  });

  it('finds for the rest the hours it would find without those who are out', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 61, max: 400 }), { maxLength: 10 }), (peers) => {
        const standings = peers.map((daysAgo, at) => met(`p${at}`, daysAgo));
        const out = round(standings, { leftOut: new Set(['p0']), weeks: 8 });
        expect(out.weeks).toEqual(round(standings.slice(1), { weeks: 8 }).weeks);
      }),
      { numRuns: 20 },
    );
  });
});
