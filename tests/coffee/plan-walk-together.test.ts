import { describe, expect, it } from 'vitest';
import { planWalk, type WalkPerson, type WalkWish } from '@/utils/coffee/plan-walk';
import { at, busyAt, DAY, hours, meeting, profile, wallOf } from './calendar';

/** Monday, 8:00 in Lisbon and in UTC. */
const NOW = at('2026-03-02T08:00');

function somebody(name: string, timeZone?: string): WalkPerson {
  const email = `${name.toLowerCase()}@harbour.example`;
  return { person: { name, aliases: [], emails: [email], ...(timeZone && { timeZone }) } };
}
function wish(patch: Partial<WalkWish> = {}): WalkWish {
  return { person: somebody('Dana'), meetings: [], profile: profile(), now: NOW, ...patch };
}
const all = (patch: Partial<WalkWish>) => planWalk(wish({ limit: 1000, ...patch }));
const on = (name: string, start: string, end: string) =>
  meeting({
    id: `${name}-${start}`,
    onMyCalendar: false,
    calendar: `${name}@harbour.example`,
    ...busyAt(start, end),
  });

describe('two zones', () => {
  it('keeps the user’s own hours in their zone too, half-hours and quarters of hours included', () => {
    for (const [zone, first, last] of [
      ['Asia/Kolkata', '09:00', '11:30'], // 14:30 to 17:00 there
      ['Asia/Kathmandu', '09:00', '11:15'], // 14:45 to 17:00 there
      ['America/St_Johns', '11:30', '17:00'], // 9:00 there once its clocks have changed, on 8 March
    ] as const) {
      const { slots, problem } = all({ person: somebody('Dana', zone) });
      expect(problem).toBeUndefined();
      const clocks = slots.map(({ start, end }) => [
        wallOf(start, 'UTC').clock,
        wallOf(end, 'UTC').clock,
      ]);
      expect(clocks.map(([start = '']) => start).sort()[0]).toBe(first);
      expect(
        clocks
          .map(([, end = '']) => end)
          .sort()
          .at(-1),
      ).toBe(last);
      for (const { elsewhere } of slots) expect(elsewhere).toEqual([zone]);
    }
  });

  it('counts days across the date line: Friday at noon in Honolulu is Saturday in Auckland', () => {
    const working = hours('Pacific/Honolulu');
    const { slots } = all({
      person: somebody('Tui', 'Pacific/Auckland'),
      profile: profile({ working, lunch: null }),
      now: at('2026-03-02T08:00', 'Pacific/Honolulu'),
    });
    expect(slots.length).toBeGreaterThan(0);
    for (const { start } of slots) {
      expect(wallOf(start, 'Pacific/Honolulu').weekday).toBeLessThan(5);
      expect(wallOf(start, 'Pacific/Auckland').weekday).toBeLessThan(6);
      // 10:00 to 17:00 in Honolulu is 9:00 to 16:00 of the next day in Auckland.
      expect(wallOf(start, 'Pacific/Honolulu').clock >= '10:00').toBe(true);
    }
  });

  it('follows both clocks over a change of one of them', () => {
    // From 8 to 29 March New York is five hours behind Berlin, else six.
    const early = profile({
      working: hours('Europe/Berlin', [['09:00', '18:00']]),
      lunch: null,
    });
    const found = all({
      person: somebody('Dana', 'America/New_York'),
      profile: early,
      now: at('2026-03-23T08:00', 'Europe/Berlin'),
    }).slots.map(({ start }) => start);
    const firstOn = (day: string) =>
      found
        .filter((start) => wallOf(start, 'Europe/Berlin').date === day)
        .map((start) => wallOf(start, 'Europe/Berlin').clock)
        .sort()[0];
    expect(firstOn('2026-03-27')).toBe('14:00');
    expect(firstOn('2026-03-30')).toBe('15:00');
  });

  it('shows no other clock where it shows the same', () => {
    const person = somebody('Dana', 'Europe/Lisbon');
    expect(planWalk(wish({ person })).slots[0]).not.toHaveProperty('elsewhere');
  });

  it('offers waking hours outside theirs, marked, where working hours never meet', () => {
    // 9 to 17 in Tokyo is midnight to 8:00 UTC.
    const { slots, problem } = all({ person: somebody('Emi', 'Asia/Tokyo') });
    expect(problem).toBe('no-common-hours');
    expect(slots.length).toBeGreaterThan(0);
    for (const slot of slots) {
      expect(slot.outsideTheirs).toBe(true);
      expect(wallOf(slot.start, 'Asia/Tokyo').clock >= '18:00').toBe(true);
      expect(wallOf(slot.end, 'Asia/Tokyo').clock <= '21:00').toBe(true);
    }
    // In Auckland it is night all the while: any hour, marked as well.
    const night = planWalk(wish({ person: somebody('Tui', 'Pacific/Auckland') }));
    expect([night.problem, night.slots[0]?.outsideTheirs]).toEqual(['no-common-hours', true]);
  });

  it('calls hours apart that have less than the walk in common, but not those that meet at lunch', () => {
    const together = (timeZone: string, end: string) =>
      planWalk(
        wish({
          person: somebody('Dana', timeZone),
          profile: profile({ working: hours('UTC', [['09:00', end]]) }),
          explain: true,
        }),
      );
    // Until 15:00 in Kathmandu is until 9:15.
    expect(together('Asia/Kathmandu', '15:00').problem).toBe('no-common-hours');
    // From 9:00 in São Paulo is from noon.
    const atLunch = together('America/Sao_Paulo', '13:00');
    expect(atLunch.problem).toBe('no-free-slot');
    expect(atLunch.freed?.[0]).toMatchObject({ by: 'over-lunch' });
  });

  it('is full, not apart, where the common hours are taken', () => {
    const taken = Array.from({ length: 20 }, (_, day) =>
      meeting({ id: `m${day}`, start: NOW + day * DAY, end: NOW + day * DAY + 4 * 3_600_000 }),
    );
    const person = somebody('Dana', 'Asia/Kathmandu');
    expect(planWalk(wish({ person, meetings: taken })).problem).toBe('no-free-slot');
  });

  it('plans by the user’s hours alone where their zone is unknown here, and says so', () => {
    const { slots, problem } = planWalk(wish({ person: somebody('Dana', 'Mars/Olympus') }));
    expect(problem).toBe('their-zone-unknown');
    expect(slots.map(({ start }) => start)).toEqual(planWalk(wish()).slots.map((s) => s.start));
  });
});

describe('what is known of their calendar', () => {
  it('counts what they have, and calls both free only on days on which it was seen', () => {
    const meetings = [on('dana', '2026-03-03T10:00', '2026-03-03T12:00')];
    const { slots } = all({ meetings });
    const day = (date: string) => slots.filter(({ start }) => wallOf(start, 'UTC').date === date);
    expect(day('2026-03-03').map(({ start }) => wallOf(start, 'UTC').clock)).not.toContain('10:30');
    expect(day('2026-03-03').every(({ reasons }) => reasons.includes('both-free'))).toBe(true);
    expect(day('2026-03-04').some(({ reasons }) => reasons.includes('both-free'))).toBe(false);
    // A day on which they are known to be free comes before one on which nobody knows.
    expect(wallOf(planWalk(wish({ meetings })).slots[0]?.start ?? 0, 'UTC').date).toBe(
      '2026-03-03',
    );
  });

  it('leaves alone what lies there of somebody else', () => {
    const meetings = [on('noor', '2026-03-02T09:00', '2026-03-02T17:00')];
    expect(planWalk(wish({ meetings }))).toEqual(planWalk(wish()));
  });
});

describe('a walk of three', () => {
  const others = [somebody('Noor', 'Asia/Kathmandu')];

  it('is inside everybody’s hours and clear of all that is known to be taken', () => {
    const meetings = [
      on('dana', '2026-03-03T10:00', '2026-03-03T10:30'),
      on('noor', '2026-03-03T09:00', '2026-03-03T09:30'),
    ];
    const { slots } = all({ others, meetings });
    const tuesday = slots.filter(({ start }) => wallOf(start, 'UTC').date === '2026-03-03');
    expect(tuesday.map(({ start }) => wallOf(start, 'UTC').clock).sort()).toEqual(['10:45']);
    expect(tuesday[0]?.reasons).toContain('both-free');
    // On Wednesday only one of the two was seen.
    const more = [...meetings, on('dana', '2026-03-04T15:00', '2026-03-04T16:00')];
    const wednesday = all({ others, meetings: more }).slots.filter(
      ({ start }) => wallOf(start, 'UTC').date === '2026-03-04',
    );
    expect(wednesday.some(({ reasons }) => reasons.includes('both-free'))).toBe(false);
  });

  it('needs an address of everybody, and is as urgent as the most overdue of them', () => {
    const nobody: WalkPerson = { person: { name: 'Lin', emails: [] } };
    expect(planWalk(wish({ others: [nobody] })).problem).toBe('no-email');
    const late = { ...somebody('Noor'), cadence: { ratio: 2 } };
    const [calm] = planWalk(wish({ others: [somebody('Noor')] })).slots;
    const [urgent] = planWalk(wish({ others: [late] })).slots;
    expect(urgent?.score).toBeGreaterThan(calm?.score ?? 100);
  });
});

describe('the day of a slot', () => {
  it('keeps lunch, and the air that the user asked for', () => {
    const clocks = (patch: Parameters<typeof profile>[0], meetings: WalkWish['meetings'] = []) =>
      all({ profile: profile(patch), meetings })
        .slots.filter(({ start }) => wallOf(start, 'UTC').date === '2026-03-03')
        .map(({ start }) => wallOf(start, 'UTC').clock);
    expect(clocks({})).not.toContain('12:15');
    expect(clocks({})).toContain('11:30');
    expect(clocks({ lunch: null })).toContain('12:15');
    const busy = [meeting(busyAt('2026-03-03T10:00', '2026-03-03T11:00'))];
    expect(clocks({}, busy)).toContain('11:15');
    expect(clocks({ bufferMinutes: 30 }, busy)).not.toContain('11:15');
    expect(clocks({ bufferMinutes: 30 }, busy)).toContain('11:30');
    expect(clocks({ bufferMinutes: 0 }, busy)).toContain('11:00');
  });

  it('tells how soon the next meeting begins, on the same day only', () => {
    const meetings = [
      meeting({ id: 'a', ...busyAt('2026-03-02T09:00', '2026-03-02T10:05') }),
      meeting({ id: 'b', ...busyAt('2026-03-02T11:05', '2026-03-02T17:00') }),
    ];
    const [slot] = planWalk(wish({ meetings })).slots.filter(({ start }) => start < NOW + DAY / 2);
    expect([wallOf(slot?.start ?? 0, 'UTC').clock, slot?.nextIn]).toEqual(['10:15', 20]);
    const tomorrow = [meeting(busyAt('2026-03-03T09:00', '2026-03-03T10:00'))];
    expect(planWalk(wish({ meetings: tomorrow })).slots[0]).not.toHaveProperty('nextIn');
  });

  it('is a holiday only where nothing else is free, and says which', () => {
    const holiday = meeting({
      id: 'h',
      kind: 'holiday',
      title: 'Harbour Day',
      allDay: true,
      onMyCalendar: false,
      ...busyAt('2026-03-02T00:00', '2026-03-03T00:00'),
    });
    const dates = (patch: Partial<WalkWish>) =>
      all({ meetings: [holiday], ...patch }).slots.map(({ start }) => wallOf(start, 'UTC').date);
    expect(dates({})).not.toContain('2026-03-02');
    const full = meeting({ start: at('2026-03-03T00:00'), end: NOW + 15 * DAY });
    const { slots, problem } = planWalk(wish({ meetings: [holiday, full] }));
    expect(problem).toBeUndefined();
    expect(slots.length).toBeGreaterThan(0);
    for (const slot of slots) expect(slot.holiday).toBe('Harbour Day');
    expect(dates({ meetings: [{ ...holiday, status: 'cancelled' }] })).toContain('2026-03-02');
  });

  it('is no day out of office', () => {
    const away = meeting({
      kind: 'out-of-office',
      allDay: true,
      ...busyAt('2026-03-02T00:00', '2026-03-04T00:00'),
    });
    expect(wallOf(planWalk(wish({ meetings: [away] })).slots[0]?.start ?? 0, 'UTC').date).toBe(
      '2026-03-04',
    );
  });
});
