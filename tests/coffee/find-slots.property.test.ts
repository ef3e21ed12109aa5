import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSlots, type Slot, type SlotRequest } from '@/utils/coffee/find-slots';
import type { Availability } from '@/utils/functions/profile';
import { at, DAY, MINUTE, wallOf } from './calendar';

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'Pacific/Chatham',
  'Africa/Casablanca',
];

/** Around clock changes of the zones above, an ordinary week, and a turn of the year. */
const BEGINNINGS = [
  '2026-02-12',
  '2026-03-06',
  '2026-03-27',
  '2026-04-03',
  '2026-06-01',
  '2026-09-25',
  '2026-10-02',
  '2026-10-23',
  '2026-10-30',
  '2026-12-29',
].map((day) => at(`${day}T00:00`));

const clock = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map((m) => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`);
const clockRange = fc.record({ start: clock, end: clock }); // half of them end before they begin
const availability: fc.Arbitrary<Availability> = fc.record({
  timeZone: fc.constantFrom(...ZONES),
  days: fc.dictionary(
    fc.constantFrom('1', '2', '3', '4', '5', '6', '7'),
    fc.array(clockRange, { maxLength: 3 }),
  ),
});

const request: fc.Arbitrary<SlotRequest> = fc
  .record({
    beginning: fc.constantFrom(...BEGINNINGS),
    nowAfter: fc.integer({ min: -DAY, max: 2 * DAY }),
    length: fc.integer({ min: 0, max: 5 * DAY }),
    minutes: fc.constantFrom(15, 25, 30, 45, 60, 90),
    busy: fc.array(fc.tuple(fc.integer({ min: -DAY, max: 5 * DAY }), minutesLong()), {
      maxLength: 12,
    }),
    theirBusy: fc.option(
      fc.array(fc.tuple(fc.integer({ min: -DAY, max: 5 * DAY }), minutesLong()), { maxLength: 8 }),
      { nil: undefined },
    ),
    mine: availability,
    theirs: fc.option(availability, { nil: undefined }),
    bufferMinutes: fc.constantFrom(undefined, 0, 7, 10, 30),
    limit: fc.constantFrom(undefined, 1, 3, 10),
    walking: fc.option(fc.array(clockRange, { maxLength: 2 }), { nil: undefined }),
    urgency: fc.constantFrom(undefined, 0, 0.5, 1),
  })
  .map(({ beginning, nowAfter, length, busy, theirBusy, ...rest }) => ({
    ...rest,
    now: beginning + nowAfter,
    from: beginning,
    to: beginning + length,
    busy: busy.map(spanFrom(beginning)),
    theirBusy: theirBusy?.map(spanFrom(beginning)),
  }));

function minutesLong() {
  return fc.integer({ min: 0, max: 180 });
}
function spanFrom(beginning: number) {
  return ([offset, minutes]: [number, number]) => {
    const start = beginning + Math.floor(offset / MINUTE) * MINUTE;
    return { start, end: start + minutes * MINUTE };
  };
}

function isOpen(instant: number, { timeZone, days }: Availability): boolean {
  const { weekday, clock } = wallOf(instant, timeZone);
  return (days[weekday] ?? []).some(({ start, end }) => clock >= start && clock < end);
}

function problemsOf(slot: Slot, asked: SlotRequest): string[] {
  const problems: string[] = [];
  const buffer = (asked.bufferMinutes ?? 10) * MINUTE;
  const start = wallOf(slot.start, asked.mine.timeZone);
  if (Number(start.clock.slice(3)) % 15 !== 0 || start.second !== 0) problems.push('off quarter');
  if (slot.end - slot.start !== asked.minutes * MINUTE) problems.push('length');
  if (slot.start < Math.max(asked.now, asked.from) || slot.end > asked.to) problems.push('range');
  for (const busy of [...asked.busy, ...(asked.theirBusy ?? [])]) {
    if (slot.start < busy.end + buffer && slot.end > busy.start - buffer) problems.push('overlap');
  }
  for (const who of asked.theirs ? [asked.mine, asked.theirs] : [asked.mine]) {
    for (let minute = slot.start; minute < slot.end; minute += MINUTE) {
      if (isOpen(minute, who)) continue;
      problems.push(`closed in ${who.timeZone}`);
      break;
    }
  }
  if (!(slot.score >= 0 && slot.score <= 100)) problems.push('score');
  return problems;
}

/** Every start by trying each quarter hour there is. */
function exhaustive(asked: SlotRequest): number[] {
  const starts: number[] = [];
  const first = Math.ceil(asked.from / (15 * MINUTE)) * 15 * MINUTE; // all offsets are quarters
  for (let start = first; start < asked.to; start += 15 * MINUTE) {
    const slot = { start, end: start + asked.minutes * MINUTE, score: 0, reasons: [] };
    if (problemsOf(slot, asked).length === 0) starts.push(start);
  }
  return starts;
}

describe('findSlots, whatever the calendar, the zones and the clock changes', () => {
  it('never overlaps what is known with its buffer, and never leaves anybody’s working hours', () => {
    fc.assert(
      fc.property(request, (asked) => {
        for (const slot of findSlots(asked)) expect(problemsOf(slot, asked)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('misses no slot', () => {
    let some = 0;
    fc.assert(
      fc.property(request, (asked) => {
        const found = findSlots({ ...asked, limit: undefined }).map(({ start }) => start);
        expect(found.sort((a, b) => a - b)).toEqual(exhaustive(asked));
        if (found.length > 0) some++;
      }),
      { numRuns: 200 },
    );
    expect(some).toBeGreaterThan(0);
  });

  it('puts the best first, keeps to the limit, and says the same twice', () => {
    fc.assert(
      fc.property(request, (asked) => {
        const all = findSlots({ ...asked, limit: undefined });
        const slots = findSlots(asked);
        expect(slots.length).toBe(Math.min(all.length, asked.limit ?? all.length));
        expect(slots[0]).toEqual(all[0]);
        slots.reduce((better, slot) => {
          expect(slot.score <= better.score).toBe(true);
          return slot;
        }, slots[0] ?? { start: 0, end: 0, score: 0, reasons: [] });
        expect(findSlots({ ...asked, busy: [...asked.busy].reverse() })).toEqual(slots);
      }),
      { numRuns: 300 },
    );
  });
});
