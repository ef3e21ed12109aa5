import { describe, expect, it } from 'vitest';
import { planWalk, type WalkWish } from '@/utils/coffee/plan-walk';
import { at, DAY, HOUR, hours, meeting, profile } from './calendar';

/** Monday, 9:20. */
const NOW = at('2026-03-02T09:20');

function wish(patch: Partial<WalkWish> = {}): WalkWish {
  return {
    person: { person: { emails: ['dana@harbour.example'] } },
    meetings: [],
    profile: profile(),
    now: NOW,
    ...patch,
  };
}
const starts = (patch: Partial<WalkWish> = {}) => planWalk(wish(patch)).slots.map((s) => s.start);

describe('planWalk', () => {
  it('offers three half-hours on three days, the first at least an hour ahead', () => {
    const { slots, problem } = planWalk(wish());
    expect(problem).toBeUndefined();
    expect(slots.map(({ start, end }) => [start, (end - start) / 60_000])).toEqual([
      [at('2026-03-02T10:30'), 30],
      [at('2026-03-03T10:00'), 30],
      [at('2026-03-04T10:00'), 30],
    ]);
  });

  it('keeps clear of the calendar, but not of what was declined', () => {
    const block = { start: at('2026-03-02T10:00'), end: at('2026-03-02T11:30') };
    expect(starts({ meetings: [meeting(block)] })[0]).not.toBe(at('2026-03-02T10:30'));
    const declined = meeting({ ...block, myResponse: 'declined' });
    expect(starts({ meetings: [declined] })[0]).toBe(at('2026-03-02T10:30'));
  });

  it('uses the profile’s walking hours and the last walk', () => {
    const walking = [{ start: '12:00', end: '13:00' }];
    expect(starts({ profile: profile({ walking }) })[0]).toBe(at('2026-03-02T12:00'));
    const lastWalk = at('2026-02-05T15:00'); // a Thursday
    expect(starts({ lastWalk })[0]).toBe(at('2026-03-05T15:00'));
  });

  it('waits for the usual hour of a Friday, but not when long overdue', () => {
    const meetings = [meeting({ start: at('2026-03-06T09:00'), end: at('2026-03-06T17:00') })];
    const lastWalk = at('2026-02-13T15:00');
    const person = { person: { emails: ['dana@harbour.example'] }, cadence: { ratio: 2 } };
    expect(starts({ meetings, lastWalk })[0]).toBe(at('2026-03-13T15:00'));
    expect(starts({ meetings, lastWalk, person })[0]).toBe(at('2026-03-02T10:30'));
  });

  it('offers days that were read before days that nobody has read, and tells them apart', () => {
    const today = { start: at('2026-03-02T00:00'), end: at('2026-03-03T00:00') };
    const slots = planWalk(wish({ read: [today] })).slots;
    expect(slots).toHaveLength(3);
    const [first, ...rest] = slots.map(({ start, unread }) => [start < today.end, unread ?? false]);
    expect(first).toEqual([true, false]);
    for (const [onReadDay, unread] of rest) expect(unread).toBe(!onReadDay);

    const full = [meeting({ start: at('2026-03-02T08:00'), end: at('2026-03-02T18:00') })];
    const later = planWalk(wish({ read: [today], meetings: full })).slots;
    expect(later.map(({ unread }) => unread)).toEqual([true, true, true]);
    expect(planWalk(wish({ read: [] })).slots[0]?.start).toBe(starts()[0]);
  });

  it('is the same with all of it read as with nothing said of it', () => {
    const all = [
      { start: NOW, end: NOW + 8 * DAY },
      { start: NOW + 7 * DAY, end: NOW + 15 * DAY },
    ];
    expect(planWalk(wish({ read: all }))).toEqual(planWalk(wish()));
  });

  it('keeps clear of hours that are offered to somebody else, with air', () => {
    const [first = 0] = starts();
    const held = [{ start: first, end: first + HOUR / 2 }];
    const all = starts({ held, limit: 1000 });
    expect(
      all.some((start) => start < first + HOUR / 2 + 600_000 && start > first - HOUR / 2),
    ).toBe(false);
    expect(all).toContain(first + 0.75 * HOUR);
  });

  it('says what stands in the way', () => {
    const full = [meeting({ start: NOW - HOUR, end: NOW + 20 * DAY })];
    expect(planWalk(wish({ meetings: full }))).toEqual({ slots: [], problem: 'no-free-slot' });
    const problemOf = (working: ReturnType<typeof hours>) =>
      planWalk(wish({ profile: profile({ working }) })).problem;
    expect(problemOf({ timeZone: 'UTC', days: {} })).toBe('no-working-hours');
    expect(problemOf(hours('UTC', [['17:00', '09:00']]))).toBe('hours-run-backwards');
    expect(problemOf(hours('Mars/Olympus'))).toBe('no-zone');
  });

  it('still offers times to somebody without an address', () => {
    const plan = planWalk(wish({ person: { person: { emails: [] } } }));
    expect(plan.problem).toBe('no-email');
    expect(plan.slots).toHaveLength(3);
  });
});
