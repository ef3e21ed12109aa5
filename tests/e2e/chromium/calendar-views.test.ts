import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventId } from '@/demo/company/event-ids';
import { chipId } from '@/demo/google/chip-ids';
import { daysOf, pathOf, type View } from '@/demo/google/route';
import { readTable } from '@/demo/journey/records';
import { until } from '@/demo/journey/until';
import { addDays, instantOf, wallTime } from '@/demo/wall-time';
import type { Meeting } from '@/utils/records/schema';
import { openSession, refresh, type Session } from './support/session';
import { type Told, toldIn, toldOf, toldOn, toldWhole } from './support/told';

/** Title of what is put on the calendar for a moment, to be taken for deleted. */
const PASSING = 'Here and gone';
const ORIGIN = 'https://calendar.google.com';

const PAGES = [
  { language: 'en', hourCycle: 12, timeZone: 'Europe/London', machineZone: 'America/Los_Angeles' },
  { language: 'de', hourCycle: 24, timeZone: 'Asia/Kathmandu', machineZone: 'America/Los_Angeles' },
  { language: 'de', hourCycle: 24, timeZone: 'Europe/Berlin', machineZone: 'Europe/Berlin' },
] as const;

let session: Session;
let today: string;

function stored(): Promise<Meeting[]> {
  return readTable<Meeting>(session.panel, 'meetings');
}

/** Every record is what the calendar says, and none of them is taken for deleted. */
async function expectAllTrue(): Promise<void> {
  const told = toldWhole(session.replica.calendar);
  for (const meeting of await stored()) {
    if (meeting.title === PASSING) continue;
    expect(toldIn(meeting), meeting.title).toEqual(told.get(meeting.googleEventId ?? ''));
    expect(meeting.deletedAt, `${meeting.title} is taken for deleted`).toBeUndefined();
  }
}

/** Waits until all of these events are kept. */
async function untilKept(what: string, told: readonly Told[]): Promise<void> {
  await until(
    what,
    async () => {
      const kept = new Set((await stored()).map(({ googleEventId }) => googleEventId));
      return told.filter(({ googleEventId }) => !kept.has(googleEventId));
    },
    (missing) => missing.length === 0,
  );
}

/** Waits until everything that the days hold is kept. */
async function untilDaysKept(days: readonly string[]): Promise<void> {
  const told = toldOn(session.replica.calendar, days);
  await untilKept(`All of ${days[0]} and after`, [...told.values()]);
}

async function show(view: View, date: string): Promise<void> {
  await session.calendar.goto(ORIGIN + pathOf(view, date));
}

/** An entry that goes again: once it is taken for deleted, a whole reading of its days was kept. */
async function untilReadWhole(date: string): Promise<void> {
  const { calendar, replica } = session;
  const { user, timeZone } = replica.calendar;
  const id = eventId(`passing/${date}/${replica.calendar.events.length}`);
  const start = instantOf(date, 6 * 60, timeZone);
  replica.addEvent({
    id,
    kind: 'event',
    title: PASSING,
    calendar: user.email,
    status: 'confirmed',
    attendees: [],
    allDay: false,
    start,
    end: start + 3_600_000,
  });
  const passing = async () => (await stored()).find(({ googleEventId }) => googleEventId === id);
  await refresh(calendar);
  await until('The passing entry', passing, (kept) => kept !== undefined);
  replica.cancelEvent(id);
  await refresh(calendar);
  await until('Its end', passing, (kept) => kept?.deletedAt !== undefined);
  replica.calendar.events = replica.calendar.events.filter((event) => event.id !== id);
}

describe.each(PAGES)('$language, $hourCycle h, $timeZone read in $machineZone', (page) => {
  beforeAll(async () => {
    session = await openSession(page);
    today = wallTime(session.replica.calendar.now, page.timeZone).date;
  });
  afterAll(() => session?.app.close());

  it('keeps every field of a day', async () => {
    for (const days of [0, 1, 2, 3, 6, 8, 9]) {
      const date = addDays(today, days);
      await show('day', date);
      await untilDaysKept([date]);
    }
    await expectAllTrue();
  });

  it('keeps every field of the weeks around', async () => {
    for (const weeks of [-1, 0, 1, 2, 3]) {
      const date = addDays(today, weeks * 7);
      await show('week', date);
      await untilDaysKept(daysOf('week', date, page.language));
    }
    await expectAllTrue();
  });

  it('keeps every field of what a month shows', async () => {
    const { calendar, replica } = session;
    for (const date of [today, addDays(today, -70)]) {
      await show('month', date);
      await calendar.locator('[data-start-date-key] [data-eventchip]').first().waitFor();
      const chips = await calendar
        .locator('[data-eventchip]')
        .evaluateAll((all) => all.map((chip) => chip.getAttribute('data-eventid')));
      const onPage = replica.calendar.events.filter((event) => chips.includes(chipId(event)));
      expect(onPage.length).toBeGreaterThan(20);
      const told = onPage.flatMap((event) => toldOf(event, replica.calendar) ?? []);
      await untilKept(`The month of ${date}`, told);
    }
    await expectAllTrue();
  });

  it('is misled by no week that it passes on the way', async () => {
    const { calendar } = session;
    await calendar.bringToFront();
    await show('week', today);
    const press = (name: string, times: number) =>
      calendar.getByRole('button', { name, exact: true }).evaluate((button, count) => {
        for (let turn = 0; turn < count; turn += 1) {
          setTimeout(
            () => button.dispatchEvent(new MouseEvent('click', { bubbles: true })),
            turn * 90,
          );
        }
      }, times);
    await press('Next week', 3);
    await calendar.waitForURL(`**${pathOf('week', addDays(today, 21))}`);
    await press('Previous week', 12);
    const date = addDays(today, -63);
    await calendar.waitForURL(`**${pathOf('week', date)}`);
    await untilDaysKept(daysOf('week', date, page.language));
    await untilReadWhole(date);
    for (const weeks of [-2, -1, 0, 1, 2, 3]) {
      await show('week', addDays(today, weeks * 7));
      await untilDaysKept(daysOf('week', addDays(today, weeks * 7), page.language));
    }
    const ids = (await stored()).map(({ googleEventId }) => googleEventId);
    expect(new Set(ids).size).toBe(ids.length);
    await expectAllTrue();
  });
});
