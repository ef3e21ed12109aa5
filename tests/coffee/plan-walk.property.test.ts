import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type PlannedSlot,
  planWalk,
  type WalkPerson,
  type WalkWish,
} from '@/utils/coffee/plan-walk';
import type { Meeting } from '@/utils/records/schema';
import { at, DAY, HOUR, hours, MINUTE, meeting, profile, wallOf } from './calendar';

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'Pacific/Chatham',
  'Pacific/Honolulu',
];
/** Around clock changes of these zones, and an ordinary week. */
const BEGINNINGS = ['2026-03-02', '2026-03-23', '2026-03-30', '2026-06-01', '2026-10-19'].map(
  (day) => at(`${day}T06:00`),
);
/** All hours and offsets here are on quarters of an hour. */
const STEP = 5 * MINUTE;
const NAMES = ['dana', 'noor'];

const clock = fc
  .integer({ min: 0, max: 95 })
  .map(
    (q) => `${String(Math.floor(q / 4)).padStart(2, '0')}:${String((q % 4) * 15).padStart(2, '0')}`,
  );
const range = fc.record({ start: clock, end: clock });

const anyMeeting = fc.record({
  offset: fc.integer({ min: -12 * 60, max: 15 * 24 * 60 }),
  minutes: fc.integer({ min: 0, max: 6 * 60 }),
  whose: fc.constantFrom('mine', ...NAMES, 'somebody else'),
  kind: fc.constantFrom<Meeting['kind']>('event', 'focus', 'out-of-office', 'task', 'holiday'),
  allDay: fc.boolean(),
  status: fc.constantFrom<Meeting['status']>('confirmed', 'tentative', 'cancelled'),
  myResponse: fc.constantFrom<NonNullable<Meeting['myResponse']>>(
    'accepted',
    'tentative',
    'needs-action',
    'declined',
  ),
});

interface Asked extends WalkWish {
  others: WalkPerson[];
}

const wishes: fc.Arbitrary<Asked> = fc
  .record({
    now: fc.constantFrom(...BEGINNINGS),
    mine: fc.constantFrom(...ZONES),
    zones: fc.array(fc.option(fc.constantFrom(...ZONES), { nil: undefined }), {
      minLength: 1,
      maxLength: 2,
    }),
    day: fc.tuple(fc.constantFrom('06:00', '09:00'), fc.constantFrom('17:00', '21:30')),
    lunch: fc.option(fc.option(range, { nil: null }), { nil: undefined }),
    buffer: fc.constantFrom(undefined, 0, 5, 10, 45),
    meetings: fc.array(anyMeeting, { maxLength: 40 }),
    readDays: fc.option(fc.integer({ min: 0, max: 15 }), { nil: undefined }),
    limit: fc.constantFrom(1, 3, 9, 60),
  })
  .map(({ now, mine, zones, day, lunch, buffer, meetings, readDays, limit }) => {
    const people: WalkPerson[] = zones.map((zone, i) => ({
      person: {
        name: NAMES[i] ?? '',
        aliases: [],
        emails: [`${NAMES[i]}@harbour.example`],
        ...(zone && { timeZone: zone }),
      },
    }));
    const [person = { person: { emails: [] } }, ...others] = people;
    return {
      now,
      person,
      others,
      limit,
      profile: profile({
        working: hours(mine, [day]),
        ...(lunch !== undefined && { lunch }),
        ...(buffer !== undefined && { bufferMinutes: buffer }),
      }),
      ...(readDays !== undefined && { read: [{ start: now - DAY, end: now + readDays * DAY }] }),
      meetings: meetings.map(({ offset, minutes, whose, ...facts }, i) =>
        meeting({
          id: `m${i}`,
          ...facts,
          start: now + offset * MINUTE,
          end: now + (offset + minutes) * MINUTE,
          onMyCalendar: whose === 'mine',
          ...(whose !== 'mine' && { calendar: `${whose}@harbour.example` }),
        }),
      ),
    };
  });

/** The rules in their plainest form, apart from the code under test. */
function faults(slot: PlannedSlot, wish: Asked): string[] {
  const { profile: mine, now, meetings } = wish;
  const found: string[] = [];
  const people = [wish.person, ...wish.others];
  const buffer = (mine.bufferMinutes ?? 10) * MINUTE;
  for (const one of meetings) {
    const whose = people.some(({ person }) => person.emails.includes(one.calendar ?? ''));
    const counts =
      (one.onMyCalendar || whose) &&
      ['event', 'focus', 'out-of-office'].includes(one.kind) &&
      !(one.allDay && one.kind !== 'out-of-office') &&
      one.status !== 'cancelled' &&
      one.myResponse !== 'declined' &&
      one.start < one.end;
    if (counts && slot.start < one.end + buffer && slot.end > one.start - buffer) {
      found.push(`over ${one.id}`);
    }
  }
  const own = mine.working.timeZone;
  const zones = people.flatMap(({ person }) => person.timeZone ?? own);
  for (const zone of [own, ...(slot.outsideTheirs ? [] : zones)]) {
    for (let minute = slot.start; minute < slot.end; minute += STEP) {
      const { weekday, clock: shown } = wallOf(minute, zone);
      const open = (mine.working.days[weekday] ?? []).some(
        ({ start, end }) => shown >= start && shown < end,
      );
      if (!open) found.push(`closed in ${zone}`);
    }
  }
  const lunch = mine.lunch === undefined ? { start: '12:00', end: '13:00' } : mine.lunch;
  for (let minute = slot.start; lunch && minute < slot.end; minute += STEP) {
    const { clock: shown } = wallOf(minute, own);
    if (shown >= lunch.start && shown < lunch.end) found.push('over lunch');
  }
  if (slot.start < now + HOUR || slot.end > now + 14 * DAY) found.push('too soon or too late');
  if (Number(wallOf(slot.start, own).clock.slice(3)) % 15 !== 0) found.push('off the quarter');
  const [read] = wish.read ?? [];
  if (read && slot.end > read.end && !slot.unread) found.push('unread and not said');
  return found;
}

describe('planWalk, whatever the calendars, zones and clock changes', () => {
  it('leaves nobody’s hours, and overlaps nothing known of anybody with its air', () => {
    let some = 0;
    let apart = 0;
    fc.assert(
      fc.property(wishes, (wish) => {
        const { slots, problem } = planWalk(wish);
        for (const slot of slots) expect(faults(slot, wish)).toEqual([]);
        expect(slots.length === 0).toBe(problem === 'no-free-slot');
        if (slots.length > 0) some++;
        if (problem === 'no-common-hours') apart++;
      }),
      { numRuns: 150 },
    );
    expect(some).toBeGreaterThan(0);
    expect(apart).toBeGreaterThan(0);
  });

  it('is the same whatever the order in which meetings and people come', () => {
    fc.assert(
      fc.property(wishes, fc.integer(), (wish, seed) => {
        const meetings = [...wish.meetings].sort(
          (a, b) => ((a.start * 31 + seed) % 97) - ((b.start * 31 + seed) % 97),
        );
        const { slots } = planWalk(wish);
        expect(planWalk({ ...wish, meetings }).slots.map(timesOf)).toEqual(slots.map(timesOf));
        const [second, ...rest] = wish.others;
        if (!second) return;
        const turned = { ...wish, person: second, others: [wish.person, ...rest] };
        expect(planWalk(turned).slots.map(timesOf)).toEqual(slots.map(timesOf));
      }),
      { numRuns: 100 },
    );
  });

  it('frees an hour that keeps all the rules but the one it breaks', () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        const full = wish.meetings.map((one) => ({ ...one, end: one.end + 20 * HOUR }));
        const { freed = [] } = planWalk({ ...wish, meetings: full, explain: true });
        for (const { by, slot } of freed) {
          const broken = faults(slot, { ...wish, meetings: full });
          if (by === 'shorter' || by === 'outside-theirs') expect(broken).toEqual([]);
          if (by === 'over-lunch') expect(new Set(broken)).toEqual(new Set(['over lunch']));
          if (by === 'open-meeting') expect(broken).toHaveLength(1);
          if (by === 'later') expect(broken).toEqual(['too soon or too late']);
        }
      }),
      { numRuns: 150 },
    );
  });
});

function timesOf({ start, end, unread, outsideTheirs }: PlannedSlot) {
  return { start, end, unread, outsideTheirs };
}
