import { describe, expect, it } from 'vitest';
import { planWalk, type WalkWish } from '@/utils/coffee/plan-walk';
import type { Freeing } from '@/utils/coffee/what-would-free';
import { at, DAY, HOUR, hours, meeting, profile } from './calendar';

/** Monday, 8:00; the user works from 9 to 17. */
const NOW = at('2026-03-02T08:00');
const FULL = { start: NOW - HOUR, end: NOW + 14 * DAY };

function freed(patch: Partial<WalkWish>): Freeing[] {
  const plan = planWalk({
    person: { person: { emails: ['dana@harbour.example'] } },
    meetings: [],
    profile: profile({ lunch: null }),
    now: NOW,
    explain: true,
    ...patch,
  });
  expect(plan.slots).toEqual([]);
  expect(plan.problem).toBe('no-free-slot');
  return plan.freed ?? [];
}
const ways = (patch: Partial<WalkWish>) => freed(patch).map(({ by }) => by);
const taken = (start: number, end: number, id = 'm') => meeting({ id, start, end });

describe('what would free a slot', () => {
  it('is nothing where months are full', () => {
    expect(freed({ meetings: [taken(NOW - HOUR, NOW + 60 * DAY)] })).toEqual([]);
  });

  it('is the two weeks after', () => {
    const meetings = [taken(FULL.start, FULL.end)];
    const [later, ...more] = freed({ meetings });
    expect(more).toEqual([]);
    expect(later?.by).toBe('later');
    // A Monday again: 16 March, 10:00 is the first walking hour.
    expect(later?.slot.start).toBe(at('2026-03-16T10:00'));
    const read = [{ start: NOW - HOUR, end: FULL.end }];
    expect(freed({ meetings, read })[0]?.slot.unread).toBe(true);
  });

  it('is a walk of a quarter of an hour, or no air between meetings', () => {
    // 40 minutes between two meetings: 20 with ten minutes of air on either side.
    const gap = at('2026-03-04T11:00');
    const meetings = [taken(FULL.start, gap, 'a'), taken(gap + 40 * 60_000, FULL.end, 'b')];
    const [shorter, hurried] = freed({ meetings });
    expect(shorter).toMatchObject({ by: 'shorter', minutes: 15 });
    expect(shorter?.slot).toMatchObject({ start: gap + 15 * 60_000, end: gap + 30 * 60_000 });
    expect(hurried).toMatchObject({ by: 'no-buffer' });
    expect(hurried?.slot).toMatchObject({ start: gap, end: gap + 30 * 60_000 });
    const rushed = profile({ lunch: null, bufferMinutes: 0 });
    const tight = [taken(FULL.start, gap, 'a'), taken(gap + 20 * 60_000, FULL.end, 'b')];
    expect(ways({ meetings: tight, profile: rushed })).toEqual(['shorter', 'later']);
  });

  it('is the lunch hour', () => {
    const noon = at('2026-03-03T12:00');
    const meetings = [taken(FULL.start, noon, 'a'), taken(noon + HOUR, FULL.end, 'b')];
    const found = freed({ meetings, profile: profile() });
    expect(found.map(({ by }) => by)).toEqual(['over-lunch', 'later']);
    expect(found[0]?.slot.start).toBe(noon + 15 * 60_000);
  });

  it('is the one meeting without a yes that is in the way, by name', () => {
    const start = at('2026-03-05T14:00');
    const end = start + HOUR;
    const around = [taken(FULL.start, start - 600_000, 'a'), taken(end + 600_000, FULL.end, 'b')];
    const maybe = meeting({ id: 'c', title: 'Vendor demo', start, end, myResponse: 'tentative' });
    const [first] = freed({ meetings: [...around, maybe] });
    expect(first).toMatchObject({ by: 'open-meeting', meeting: { id: 'c', title: 'Vendor demo' } });
    // Not straight after days of meetings.
    expect(first?.slot.start).toBe(start + 30 * 60_000);
    const { myResponse: _, ...unsaid } = maybe;
    for (const patch of [
      { myResponse: 'needs-action' as const },
      { status: 'tentative' as const },
    ]) {
      expect(ways({ meetings: [...around, { ...unsaid, ...patch }] })).toContain('open-meeting');
    }
    const settled = { ...maybe, myResponse: 'accepted' as const };
    expect(ways({ meetings: [...around, settled] })).toEqual(['later']);
    // Two of them over the same hour: giving one up frees nothing.
    const another = { ...maybe, id: 'd', title: 'Other demo' };
    expect(ways({ meetings: [...around, maybe, another] })).toEqual(['later']);
  });

  it('is an hour outside theirs, marked', () => {
    // 9 to 17 in Kathmandu is 3:15 to 11:15 UTC; all of that is taken on both Mondays to Fridays.
    const person = { person: { emails: ['d@harbour.example'], timeZone: 'Asia/Kathmandu' } };
    const mornings = Array.from({ length: 15 }, (_, day) =>
      taken(at('2026-03-02T08:00') + day * DAY, at('2026-03-02T11:30') + day * DAY, `m${day}`),
    );
    const found = freed({ meetings: mornings, person });
    const outside = found.find(({ by }) => by === 'outside-theirs');
    expect(outside?.slot).toMatchObject({ outsideTheirs: true, elsewhere: ['Asia/Kathmandu'] });
    // They are awake until 21:00, which is 15:15 UTC.
    expect(outside?.slot.end).toBeLessThanOrEqual(
      Math.floor((outside?.slot.end ?? 0) / DAY) * DAY + 15.25 * HOUR,
    );
  });

  it('is not worked out unless it is asked for, nor told beside slots', () => {
    const meetings = [taken(FULL.start, FULL.end)];
    const wish = {
      person: { person: { emails: ['dana@harbour.example'] } },
      profile: profile({ working: hours('UTC') }),
      now: NOW,
    };
    expect(planWalk({ ...wish, meetings })).toEqual({ slots: [], problem: 'no-free-slot' });
    expect(planWalk({ ...wish, meetings: [], explain: true }).freed).toBeUndefined();
  });
});
