import { describe, expect, it } from 'vitest';
import type { CalendarEvent, CalendarJson, TimedEvent } from '@/demo/company/calendar-json';
import { companyCalendar } from '@/demo/company/company-calendar';
import { COMPANY_DOMAIN, PEOPLE, USER } from '@/demo/company/people';
import { instantOf, isWorkday, wallTime } from '@/demo/wall-time';
import { FUNCTIONS, LEVELS } from '@/utils/functions/taxonomy';

const DAY = 86_400_000;

const MOMENTS: [name: string, now: string, zone: string][] = [
  ['a Tuesday morning', '2026-05-12T10:18:00+01:00', 'Europe/London'],
  ['a Sunday afternoon', '2026-11-22T15:40:00+01:00', 'Europe/Berlin'],
  ['six minutes before midnight', '2026-10-15T23:54:30-04:00', 'America/New_York'],
  ['midnight sharp', '2027-01-01T00:00:00+09:00', 'Asia/Tokyo'],
  ['the night clocks go back', '2026-10-25T00:50:00+01:00', 'Europe/London'],
  ['the night clocks go forward', '2026-03-08T01:58:00-05:00', 'America/New_York'],
  ['a quarter-hour zone', '2026-02-28T08:00:00+05:45', 'Asia/Kathmandu'],
];

function timed(calendar: CalendarJson): TimedEvent[] {
  return calendar.events.filter((event): event is TimedEvent => !event.allDay);
}

/** End of the last counted meeting with an address, in days before now. */
function lastMet(calendar: CalendarJson, id: string): number {
  const email = PEOPLE.find((person) => person.id === id)?.email;
  const counted = timed(calendar).filter(
    (event) =>
      event.kind === 'event' &&
      event.status !== 'cancelled' &&
      event.end <= calendar.now &&
      event.attendees.filter(({ kind }) => kind === 'person').length <= 20 &&
      event.attendees.some((guest) => guest.email === email && guest.response !== 'declined'),
  );
  return (calendar.now - Math.max(...counted.map(({ end }) => end))) / DAY;
}

describe.each(MOMENTS)('the story at %s', (_, text, zone) => {
  const now = Date.parse(text);
  const calendar = companyCalendar(now, zone);
  const events = timed(calendar);

  it('starts the pricing meeting about twelve minutes from now, with two peers of other functions', () => {
    const next = events.find(({ title }) => title === 'Pricing guardrails, round two');
    const minutes = ((next?.start ?? 0) - now) / 60_000;
    expect(minutes).toBeGreaterThan(9);
    expect(minutes).toBeLessThan(15);
    expect((next?.start ?? 1) % (5 * 60_000)).toBe(0);
    const peers = PEOPLE.filter(
      ({ functionId, level, email }) =>
        functionId !== null &&
        functionId !== 'product' &&
        level !== 'individual' &&
        next?.attendees.some((guest) => guest.email === email),
    );
    expect(peers.map(({ id }) => id)).toEqual(['odalys', 'tamsin']);
  });

  it('lets nothing run now, nor lie over the two meetings of today', () => {
    const [first, second] = ['Pricing guardrails, round two', 'Depot launch readiness'].map(
      (title) => events.find((event) => event.title === title),
    );
    expect(second?.start).toBeGreaterThan(first?.end ?? Number.POSITIVE_INFINITY);
    const meetings = events.filter(({ recurringBaseId }) => recurringBaseId !== undefined);
    for (const anchor of [first, second]) {
      const over = meetings.filter(
        (one) => anchor && one.start < anchor.end && anchor.start < one.end,
      );
      expect(over).toEqual([]);
    }
    expect(meetings.filter(({ start, end }) => start <= now && now < end)).toEqual([]);
  });

  it('has let Petra and Ruben lapse, has Jun due, and holds the others', () => {
    expect(lastMet(calendar, 'petra')).toBeGreaterThan(140);
    expect(lastMet(calendar, 'petra')).toBeLessThan(145);
    expect(lastMet(calendar, 'ruben')).toBeGreaterThan(93);
    expect(lastMet(calendar, 'ruben')).toBeLessThan(98);
    expect(lastMet(calendar, 'jun')).toBeGreaterThan(60);
    expect(lastMet(calendar, 'jun')).toBeLessThan(90);
    for (const id of ['odalys', 'dov', 'mirela', 'ines', 'ezra', 'saoirse', 'wren', 'layan']) {
      expect([id, lastMet(calendar, id) < 60]).toEqual([id, true]);
    }
  });

  it('covers eight months and three weeks, on workdays', () => {
    const meetings = events.filter(({ recurringBaseId }) => recurringBaseId !== undefined);
    const starts = meetings.map(({ start }) => start);
    expect((now - Math.min(...starts)) / DAY).toBeGreaterThan(238);
    expect((Math.max(...starts) - now) / DAY).toBeGreaterThan(14);
    expect(meetings.every(({ start }) => isWorkday(wallTime(start, zone).date))).toBe(true);
  });

  it('gives every event an id of its own that Google could have given', () => {
    const ids = calendar.events.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of events.map(({ id }) => id)) {
      expect(id).toMatch(/^[0-9a-v]{26}(_\d{8}T\d{6}Z)?$/);
    }
  });

  it('has every kind of thing a calendar page shows', () => {
    const has = (test: (event: CalendarEvent) => boolean) => calendar.events.some(test);
    const answer = (response: string) => (event: CalendarEvent) =>
      event.attendees.some((guest) => guest.email === USER.email && guest.response === response);
    for (const kind of [
      ...['event', 'task', 'task-block', 'task-roll-up', 'focus', 'out-of-office'],
      ...['working-location', 'holiday'],
    ]) {
      expect([kind, has((event) => event.kind === kind)]).toEqual([kind, true]);
    }
    expect(has(answer('declined'))).toBe(true);
    expect(has(answer('tentative'))).toBe(true);
    expect(has(answer('needs-action'))).toBe(true);
    expect(has(({ attendees }) => attendees.some(({ kind }) => kind === 'room'))).toBe(true);
    expect(has(({ attendees }) => attendees.some(({ kind }) => kind === 'group'))).toBe(true);
    expect(
      has(({ attendees }) =>
        attendees.some(({ email }) => email.endsWith('foxglovefreight.example')),
      ),
    ).toBe(true);
    expect(has(({ attendees }) => attendees.length === 25)).toBe(true);
    expect(has(({ status }) => status === 'cancelled')).toBe(true);
    expect(has(({ title }) => title === 'Planning: what we drop ')).toBe(true);
    expect(has(({ title }) => title.split(',').length > 2)).toBe(true);
    expect(
      has((event) => !event.allDay && (event.originalStart ?? event.start) !== event.start),
    ).toBe(true);
    expect(
      events.some(({ start, end }) => wallTime(start, zone).date !== wallTime(end - 1, zone).date),
    ).toBe(true);
    expect(
      has((event) => event.allDay && Date.parse(event.end) - Date.parse(event.start) > DAY),
    ).toBe(true);
  });

  it('is the same twice', () => {
    expect(companyCalendar(now, zone)).toEqual(calendar);
  });
});

describe('in the hour that comes twice when clocks go back', () => {
  const LONDON = 'Europe/London';
  const anchorsAt = (text: string) => {
    const events = timed(companyCalendar(Date.parse(text), LONDON));
    return ['Pricing guardrails, round two', 'Depot launch readiness'].map((title) =>
      events.find((event) => event.title === title),
    );
  };

  it.each(['00:20', '00:35', '00:50', '01:20', '01:45'])(
    'has both meetings at times that a page can tell, at %s',
    (clock) => {
      for (const event of anchorsAt(`2027-10-31T${clock}:00Z`)) {
        for (const at of [event?.start ?? 0, event?.end ?? 0]) {
          const { date, minutes } = wallTime(at, LONDON);
          expect(instantOf(date, minutes, LONDON)).toBe(at);
        }
      }
    },
  );

  it('has the first of them when it is over, and none earlier than usual', () => {
    const [first] = anchorsAt('2027-10-31T00:50:00Z');
    expect(first?.start).toBe(Date.parse('2027-10-31T02:00:00Z'));
    const [before] = anchorsAt('2027-10-31T00:00:00Z');
    expect(before?.start).toBe(Date.parse('2027-10-31T00:10:00Z'));
  });
});

describe('the people of the company', () => {
  it('are sixty or so, each with known function and level, of one invented domain', () => {
    expect(PEOPLE.length).toBeGreaterThanOrEqual(58);
    for (const person of PEOPLE) {
      expect(person.email.endsWith(`@${COMPANY_DOMAIN}`)).toBe(true);
      expect([null, ...FUNCTIONS]).toContain(person.functionId);
      expect(LEVELS).toContain(person.level);
      if (person.manager) expect(PEOPLE.map(({ id }) => id)).toContain(person.manager);
    }
    expect(new Set(PEOPLE.map(({ functionId }) => functionId)).size).toBeGreaterThan(12);
    expect(PEOPLE.filter(({ manager }) => manager === 'noor')).toHaveLength(6);
  });
});

describe('the wall clock', () => {
  it('goes there and back, over the change of the clocks too', () => {
    for (const [date, minutes] of [
      ['2026-03-29', 60],
      ['2026-10-25', 30],
      ['2026-07-01', 719],
    ] as const) {
      const at = instantOf(date, minutes, 'Europe/Berlin');
      expect(wallTime(at, 'Europe/Berlin')).toEqual({ date, minutes });
    }
    // 02:30 does not exist that night: the clock shows 03:30.
    expect(wallTime(instantOf('2026-03-29', 150, 'Europe/Berlin'), 'Europe/Berlin').minutes).toBe(
      210,
    );
  });
});
