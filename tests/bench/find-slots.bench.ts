import { test } from 'vitest';
import { findSlots, type SlotRequest } from '@/utils/coffee/find-slots';
import { planWalk, type WalkWish } from '@/utils/coffee/plan-walk';
import { emptyProfile } from '@/utils/functions/profile';
import type { Meeting } from '@/utils/records/schema';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const from = Date.UTC(2026, 2, 23);
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

/** The user's own, those of two people laid over them, and some without a yes. */
const meetings: Meeting[] = busy.map(({ start, end }, i) => ({
  id: `m${i}`,
  createdAt: 0,
  updatedAt: 0,
  kind: 'event',
  onMyCalendar: i % 3 !== 0,
  ...(i % 3 === 0 && { calendar: i % 2 ? 'dana@harbour.example' : 'Noor Haddad' }),
  title: 'Pricing review',
  start,
  end,
  allDay: false,
  status: 'confirmed',
  ...(i % 5 === 0 && { myResponse: 'tentative' as const }),
  sources: {},
}));
const wish: WalkWish = {
  person: {
    person: { name: 'Dana Okafor', emails: ['dana@harbour.example'], timeZone: 'Asia/Kathmandu' },
  },
  others: [
    { person: { name: 'Noor Haddad', emails: ['noor@harbour.example'], timeZone: 'Asia/Kolkata' } },
  ],
  meetings,
  profile: emptyProfile('Europe/Berlin'),
  now: from,
  read: [{ start: from, end: from + 7 * DAY }],
};
const full: WalkWish = {
  ...wish,
  meetings: meetings.map((one) => ({ ...one, end: one.end + 360 * MINUTE })),
  explain: true,
};

test('the best three slots in 14 days with 400 meetings', async ({ bench }) => {
  await bench.compare(
    bench('find the slots, every hour of the day open', () => {
      findSlots(request);
    }),
    bench('plan a walk of three in three zones', () => {
      planWalk(wish);
    }),
    bench('and say what would free an hour where none is', () => {
      planWalk(full);
    }),
    bench('baseline: sort the same 400 meetings', () => {
      [...busy].sort((a, b) => a.start - b.start);
    }),
  );
});
