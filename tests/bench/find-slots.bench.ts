import { test } from 'vitest';
import { findSlots, type SlotRequest } from '@/utils/coffee/find-slots';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const from = Date.UTC(2026, 2, 2);
const allDay = [{ start: '00:00', end: '24:00' }];
const days = { 1: allDay, 2: allDay, 3: allDay, 4: allDay, 5: allDay, 6: allDay, 7: allDay };
const busy = Array.from({ length: 400 }, (_, i) => {
  const start = from + ((i * 7919) % (14 * 96)) * 15 * MINUTE;
  return { start, end: start + 15 * MINUTE };
});

const request: SlotRequest = {
  now: from,
  from,
  to: from + 14 * DAY,
  minutes: 30,
  busy,
  mine: { timeZone: 'Europe/Berlin', days },
  theirs: { timeZone: 'America/New_York', days },
  limit: 3,
};

test('the best three slots in 14 days with 400 meetings', async ({ bench }) => {
  await bench.compare(
    bench('find the slots', () => {
      findSlots(request);
    }),
    bench('baseline: sort the same 400 meetings', () => {
      [...busy].sort((a, b) => a.start - b.start);
    }),
  );
});
