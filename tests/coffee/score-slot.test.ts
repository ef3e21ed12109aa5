import { describe, expect, it } from 'vitest';
import { findSlots, type Slot, type SlotRequest } from '@/utils/coffee/find-slots';
import { at, busyAt, DAY, HOUR, hours, wallOf } from './calendar';

const MONDAY = at('2026-03-02T08:00');

function ask(patch: Partial<SlotRequest> = {}): SlotRequest {
  return {
    now: MONDAY,
    from: MONDAY,
    to: MONDAY + 14 * DAY,
    minutes: 30,
    busy: [],
    mine: hours('UTC'),
    ...patch,
  };
}

function slotAt(local: string, patch: Partial<SlotRequest> = {}): Slot | undefined {
  return findSlots(ask(patch)).find(({ start }) => start === at(local));
}

/** Points for sooner, by hand: 10 (20 when urgent) now, none in 14 days. */
const soon = (local: string, points = 10) => points * (1 - (at(local) - MONDAY) / (14 * DAY));

describe('the score, by hand', () => {
  it('is 35 and sooner for a plain slot', () => {
    const slot = slotAt('2026-03-10T12:00');
    expect(slot?.score).toBeCloseTo(35 + soon('2026-03-10T12:00'));
    expect(slot?.reasons).toEqual([]);
  });

  it('adds 30 wholly inside walking hours only', () => {
    expect(slotAt('2026-03-10T11:00')?.score).toBeCloseTo(65 + soon('2026-03-10T11:00'));
    expect(slotAt('2026-03-10T11:00')?.reasons).toEqual(['walking-hours']);
    expect(slotAt('2026-03-10T11:15')?.reasons).toEqual([]);
    expect(slotAt('2026-03-10T13:45')?.reasons).toEqual([]);
    expect(slotAt('2026-03-10T16:00')?.reasons).toEqual(['walking-hours']);
  });

  it('takes the user’s own walking hours', () => {
    const walking = [{ start: '12:00', end: '13:00' }];
    expect(slotAt('2026-03-10T12:30', { walking })?.reasons).toEqual(['walking-hours']);
    expect(slotAt('2026-03-10T10:00', { walking })?.reasons).toEqual([]);
  });

  it('takes 15 off for the first and last half-hour of the day, not for those around lunch', () => {
    const mine = hours('UTC', [
      ['09:00', '12:00'],
      ['13:00', '17:00'],
    ]);
    expect(slotAt('2026-03-10T09:15', { mine })?.score).toBeCloseTo(20 + soon('2026-03-10T09:15'));
    expect(slotAt('2026-03-10T09:15', { mine })?.reasons).toEqual(['day-edge']);
    expect(slotAt('2026-03-10T09:30', { mine })?.reasons).toEqual([]);
    expect(slotAt('2026-03-10T13:00', { mine })?.reasons).toEqual([]);
    expect(slotAt('2026-03-10T16:15', { mine })?.reasons).toEqual(['day-edge']);
    expect(slotAt('2026-03-10T16:00', { mine })?.reasons).toEqual(['walking-hours']);
  });

  it('takes 20 off straight after two hours of meetings, short pauses included', () => {
    const busy = [
      busyAt('2026-03-10T12:00', '2026-03-10T13:00'),
      busyAt('2026-03-10T13:10', '2026-03-10T14:00'),
    ];
    const after = slotAt('2026-03-10T14:15', { busy });
    expect(after?.score).toBeCloseTo(45 + soon('2026-03-10T14:15'));
    expect(after?.reasons).toEqual(['walking-hours', 'after-long-meetings']);
    expect(slotAt('2026-03-10T14:30', { busy })?.reasons).toEqual(['walking-hours']);
    const shorter = [busyAt('2026-03-10T12:15', '2026-03-10T14:00')];
    expect(slotAt('2026-03-10T14:15', { busy: shorter })?.reasons).toEqual(['walking-hours']);
  });

  it('adds 15 for the weekday and hour of the last coffee, by the user’s clock', () => {
    // Before the change of 29 March: 13:30 in Berlin, 12:30 UTC. After it 11:30 UTC.
    const zone = 'Europe/Berlin';
    const slots = findSlots(
      ask({ mine: hours(zone), lastWalk: at('2026-03-24T13:30', zone), to: MONDAY + 30 * DAY }),
    ).filter(({ reasons }) => reasons.includes('same-as-last'));
    expect(new Set(slots.map(({ start }) => wallOf(start, zone).weekday))).toEqual(new Set([2]));
    expect(new Set(slots.map(({ start }) => wallOf(start, zone).clock.slice(0, 2)))).toEqual(
      new Set(['13']),
    );
    expect(slots.map(({ start }) => start)).toContain(at('2026-03-31T13:30', zone));
    const slot = slotAt('2026-03-10T12:30', { lastWalk: at('2026-02-10T12:00') });
    expect(slot?.score).toBeCloseTo(50 + soon('2026-03-10T12:30'));
  });

  it('makes sooner count twice for somebody long overdue', () => {
    const slot = slotAt('2026-03-10T12:00', { urgency: 1 });
    expect(slot?.score).toBeCloseTo(35 + soon('2026-03-10T12:00', 20));
    expect(slotAt('2026-03-10T12:00', { urgency: 99 })?.score).toBe(slot?.score);
    expect(slotAt('2026-03-10T12:00', { urgency: Number.NaN })?.score).toBeCloseTo(
      35 + soon('2026-03-10T12:00'),
    );
  });

  it('says soon within three days, and both free only when the other’s calendar is known', () => {
    expect(slotAt('2026-03-04T12:00')?.reasons).toEqual(['soon']);
    expect(slotAt('2026-03-10T12:00', { theirBusy: [] })?.reasons).toEqual(['both-free']);
  });
});

describe('what comes first', () => {
  it('is the first walking hour of the next day that has one', () => {
    expect(findSlots(ask())[0]?.start).toBe(at('2026-03-02T10:00'));
    const busy = [busyAt('2026-03-02T09:00', '2026-03-02T16:00')];
    expect(findSlots(ask({ busy }))[0]?.start).toBe(at('2026-03-03T10:00'));
  });

  it('is a walking hour next week rather than a poor slot today', () => {
    const busy = [busyAt('2026-03-02T09:00', '2026-03-02T16:20')];
    const to = MONDAY + 12 * HOUR;
    expect(findSlots(ask({ busy, to })).map(({ start }) => start)).toEqual([
      at('2026-03-02T16:30'),
    ]);
    expect(findSlots(ask({ busy }))[0]?.reasons).toContain('walking-hours');
  });
});

describe('three to choose from', () => {
  it('lie on three days', () => {
    expect(findSlots(ask({ limit: 3 })).map(({ start }) => start)).toEqual([
      at('2026-03-02T10:00'),
      at('2026-03-03T10:00'),
      at('2026-03-04T10:00'),
    ]);
  });

  it('lie apart when there is only one day', () => {
    const to = MONDAY + 12 * HOUR;
    expect(findSlots(ask({ to, limit: 3 })).map(({ start }) => start)).toEqual([
      at('2026-03-02T10:00'),
      at('2026-03-02T11:00'),
      at('2026-03-02T14:00'),
    ]);
  });

  it('are neighbours only when there is nothing else', () => {
    const busy = [busyAt('2026-03-02T09:00', '2026-03-02T15:45')];
    const to = MONDAY + 12 * HOUR;
    expect(findSlots(ask({ busy, to, limit: 3 }))).toHaveLength(3);
  });
});
