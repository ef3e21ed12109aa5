// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, describe, expect, it, test } from 'vitest';
import { readGrid } from '@/utils/calendars/google/grid';
import { ACCOUNT, month, sevenDays, show, stackedChip, timedChip, week } from './page-builder';

const NOW = Date.UTC(2026, 5, 1);
const HOUR = 3_600_000;

/** Zones, and days on which their clocks change: by an hour, half an hour, at midnight. */
const CHANGES: [zone: string, day: string, hours: number][] = [
  ['Europe/Berlin', '2026-03-29', 23],
  ['Europe/Berlin', '2026-10-25', 25],
  ['America/New_York', '2026-03-08', 23],
  ['America/New_York', '2026-11-01', 25],
  ['Australia/Lord_Howe', '2026-10-04', 23.5],
  ['Australia/Lord_Howe', '2026-04-05', 24.5],
  ['America/Havana', '2026-03-08', 23], // midnight itself is skipped
  ['Asia/Beirut', '2026-03-29', 23],
  ['Africa/Casablanca', '2026-03-22', 23],
  ['Asia/Kathmandu', '2026-03-29', 24],
  ['Pacific/Chatham', '2026-04-05', 25],
];
const english = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });
const long = (day: string) => english.format(Date.parse(day));

const local = (at: number | undefined, timeZone: string) =>
  new Date(at ?? Number.NaN).toLocaleString('sv', { timeZone }).slice(0, 16);
const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

function weekWith(day: string, chips: string[], allDay: string[] = []): string {
  const monday = new Date(Date.parse(day) - ((new Date(day).getUTCDay() + 6) % 7) * 24 * HOUR);
  return week(
    sevenDays(monday.toISOString().slice(0, 10)).map((each) =>
      each.day === day ? { ...each, chips, allDay } : each,
    ),
  );
}

describe.each(CHANGES)('in %s on %s', (timeZone, day, hours) => {
  const account = { ...ACCOUNT, timeZone };

  it('a whole day is as long as it is', () => {
    const label = `All day, Offsite, Robin Vale, No location, ${long(day)}`;
    const chip = stackedChip({ id: 'a', title: 'Offsite', label });
    const { sightings, range } = readGrid(show(weekWith(day, [], [chip])), account, NOW).reading;
    const [{ start = 0, end = 0 } = {}] = sightings;
    expect((end - start) / HOUR).toBe(hours);
    expect(local(start, timeZone).slice(0, 10)).toBe(day);
    const whole = range ? (range.to - range.from) / HOUR : 0;
    expect(whole).toBe(6 * 24 + hours);
  });

  it('the clock shows what the label says, or it is said that it never did', () => {
    const times = fc.tuple(fc.integer({ min: 0, max: 1410 }), fc.integer({ min: 5, max: 600 }));
    fc.assert(
      fc.property(times, ([from, lasts]) => {
        const to = Math.min(from + lasts, 1439);
        const label = `${clock(from)} to ${clock(to)}, Plan, Robin Vale, No location, ${long(day)}`;
        const html = weekWith(day, [
          timedChip({ id: 'a', title: 'Plan', time: clock(from), label }),
        ]);
        const { sightings, problems } = readGrid(show(html), account, NOW).reading;
        const [{ start = 0, end = 0 } = {}] = sightings;
        expect(end).toBeGreaterThan(start);
        if (problems['time-in-gap']) {
          expect(hours).toBeLessThan(24);
          return;
        }
        expect(local(start, timeZone)).toBe(`${day} ${clock(from)}`);
        expect(local(end, timeZone)).toBe(`${day} ${clock(to)}`);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a page whose zone is not the machine’s', () => {
  const before = process.env.TZ;
  afterEach(() => {
    process.env.TZ = before;
  });

  test.each(['Pacific/Auckland', 'America/Los_Angeles', 'Asia/Kolkata'])(
    'reads the same in %s',
    (zone) => {
      const label = '23:30 to 00:00, Late, Robin Vale, No location, October 25, 2026';
      const days = sevenDays('2026-10-19').map((day) =>
        day.day === '2026-10-25'
          ? { ...day, chips: [stackedChip({ id: 'a', title: 'Late', time: '23:30', label })] }
          : day,
      );
      const read = () =>
        readGrid(show(month(days)), { ...ACCOUNT, timeZone: 'America/St_Johns' }, NOW);
      process.env.TZ = 'UTC';
      const expected = read();
      process.env.TZ = zone;
      expect(new Date(2026, 9, 25).getTimezoneOffset()).not.toBe(0);
      expect(read()).toMatchObject({
        reading: { range: expected.reading.range, sightings: expected.reading.sightings },
      });
      expect(expected.reading.sightings[0]?.start).toBe(Date.parse('2026-10-26T02:00Z'));
    },
  );
});

describe('a half of the day that is named by a part of it', () => {
  // For Intl "in the afternoon" begins at one, and names may stand once for both times.
  test.each([
    ['en', '12:00 – 1:00 in the afternoon', '12:00', '13:00'],
    ['en', '11:30 in the morning – 12:45 in the afternoon', '11:30', '12:45'],
    ['fr', '12:00 – 1:00 après-midi', '12:00', '13:00'],
    ['bg', '1:15 – 2:30 следобед', '13:15', '14:30'],
  ])('%s: %s', (language, time, start, end) => {
    const label = `${time}, Sync, Robin Vale, Xx, 09.06.2026`;
    const chip = stackedChip({ label, title: 'Sync', time });
    const days = sevenDays('2026-06-08').map((day, at) =>
      at === 1 ? { ...day, chips: [chip] } : day,
    );
    const { reading } = readGrid(show(month(days), language), { ...ACCOUNT, language }, NOW);
    const [sighting] = reading.sightings;
    expect(local(sighting?.start, ACCOUNT.timeZone)).toBe(`2026-06-09 ${start}`);
    expect(local(sighting?.end, ACCOUNT.timeZone)).toBe(`2026-06-09 ${end}`);
  });
});
