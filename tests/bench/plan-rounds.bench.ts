import { test } from 'vitest';
import { planRounds, type RoundsWish } from '@/utils/coffee/plan-rounds';
import { meeting, profile } from '../builders';
import { NOW, standing } from '../relationships/standings';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Eight weeks as full as the fortnight of 400 meetings in find-slots.bench.ts. */
const meetings = Array.from({ length: 1_600 }, (_, at) => {
  const start = NOW + ((at * 7919) % (56 * 96)) * (HOUR / 4);
  return meeting({ id: `m${at}`, start, end: start + HOUR / 4 });
}).sort((a, b) => a.start - b.start);
const standings = Array.from({ length: 40 }, (_, at) =>
  standing({ id: `p${at}`, name: `Peer ${at}` }, [61 + ((at * 37) % 300)]),
);
const wish: RoundsWish = {
  standings,
  meetings,
  walks: [],
  profile: profile(),
  now: NOW,
  weeks: 8,
  perWeek: 5,
  // Half of the calendar was read.
  read: [{ start: NOW - 7 * DAY, end: NOW + 28 * DAY }],
};

test('a round for 40 people over 8 weeks', async ({ bench }) => {
  await bench.compare(
    bench('plan the round', () => {
      planRounds(wish);
    }),
    bench('baseline: sort the same 1,600 meetings 40 times', () => {
      for (let at = 0; at < 40; at++) [...meetings].sort((a, b) => b.end - a.end);
    }),
  );
});
