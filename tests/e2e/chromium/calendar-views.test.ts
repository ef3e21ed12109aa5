import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chipId } from '@/demo/google/chip-ids';
import { daysOf, pathOf } from '@/demo/google/route';
import { addDays, wallTime } from '@/demo/wall-time';
import {
  expectAllTrue,
  show,
  stored,
  untilDaysKept,
  untilKept,
  untilReadWhole,
} from '../support/kept-as-told';
import { toldOf } from '../support/told';
import { openSession, type Session } from './support/session';

const FAR = 'America/Los_Angeles';

/** Twelve and 24 hours, quoted titles, semicolons, right to left, digits of their own. */
const PAGES = [
  { language: 'en', hourCycle: 12, timeZone: 'Europe/London', machineZone: FAR },
  { language: 'de', hourCycle: 24, timeZone: 'Asia/Kathmandu', machineZone: FAR },
  {
    language: 'fr',
    hourCycle: 24,
    timeZone: 'Europe/Paris',
    machineZone: 'Europe/Paris',
    // The night before the clocks go back.
    now: Date.parse('2026-10-24T23:50:00+02:00'),
  },
  { language: 'ja', hourCycle: 12, timeZone: 'Asia/Tokyo', machineZone: FAR },
  { language: 'ar', hourCycle: 12, timeZone: 'Africa/Cairo', machineZone: 'Asia/Tokyo' },
  { language: 'bn', hourCycle: 24, timeZone: 'Asia/Dhaka', machineZone: FAR },
  { language: 'lv', hourCycle: 24, timeZone: 'Europe/Riga', machineZone: 'Australia/Lord_Howe' },
  { language: 'zh-CN', hourCycle: 12, timeZone: 'Asia/Shanghai', machineZone: FAR },
] as const;
/** In these two the page is also moved faster than it can be read. */
const HURRIED = ['en', 'de'];

let session: Session;
let today: string;

/** What the page holds now, by the ids on its chips or rows. */
async function shownNow() {
  const { calendar, replica } = session;
  const ids = await calendar
    .locator('[data-eventchip], [role=rowgroup] [data-eventid]')
    .evaluateAll((all) => all.map((chip) => chip.getAttribute('data-eventid')));
  const events = replica.calendar.events.filter((event) => ids.includes(chipId(event)));
  return events.flatMap((event) => toldOf(event, replica.calendar) ?? []);
}

describe.each(PAGES)('$language, $hourCycle h, $timeZone read in $machineZone', (page) => {
  beforeAll(async () => {
    session = await openSession(page);
    // A second zone in the gutter, which is none of what the page's times are in.
    session.replica.calendar.secondaryTimeZone = 'Pacific/Chatham';
    session.replica.calendar.customDays = 3;
    today = wallTime(session.replica.calendar.now, page.timeZone).date;
  });
  afterAll(() => session?.app.close());

  // The lists come first: what they told is not yet told better by a grid.
  it('keeps every field of what a schedule shows, as far as it is scrolled', async () => {
    const { calendar } = session;
    await show(session, 'agenda', today);
    await calendar.locator('[role=rowgroup]').first().waitFor();
    for (const _ of Array(5).keys()) {
      const told = await shownNow();
      expect(told.length).toBeGreaterThan(10);
      await untilKept(session, 'What the schedule shows', told);
      await calendar.locator('.list').evaluate((list) => list.scrollBy(0, list.clientHeight));
    }
    await expectAllTrue(session);
  });

  it('keeps every field of what a search found', async () => {
    const { calendar } = session;
    await calendar.goto('https://calendar.google.com/calendar/u/0/r/search?q=the');
    await calendar.locator('[role=rowgroup]').first().waitFor();
    const told = await shownNow();
    expect(told.map(({ title }) => title)).toContain('Water the beans');
    await untilKept(session, 'What was found', told);
    await expectAllTrue(session);
  });

  it('keeps every field of a day and of a few', async () => {
    for (const days of [0, 1, 2, 6, 9]) {
      const date = addDays(today, days);
      await show(session, 'day', date);
      await untilDaysKept(session, [date]);
    }
    const date = addDays(today, 3);
    await show(session, 'customday', date);
    await untilDaysKept(session, daysOf('customday', date, page.language, { customDays: 3 }));
    await expectAllTrue(session);
  });

  it('keeps every field of the weeks around', async () => {
    for (const weeks of [-3, -1, 0, 1, 2]) {
      const date = addDays(today, weeks * 7);
      await show(session, 'week', date);
      await untilDaysKept(session, daysOf('week', date, page.language));
    }
    const date = addDays(today, 14);
    await show(session, 'customweek', date);
    await untilDaysKept(session, daysOf('customweek', date, page.language));
    await expectAllTrue(session);
  });

  it('keeps every field of what a month shows, and misses nothing that it leaves out', async () => {
    let leftOut = 0;
    for (const date of [today, addDays(today, -70)]) {
      await show(session, 'month', date);
      await session.calendar.locator('[data-start-date-key] [data-eventchip]').first().waitFor();
      const told = await shownNow();
      expect(told.length).toBeGreaterThan(20);
      await untilKept(session, `The month of ${date}`, told);
      leftOut += await session.calendar.locator('[data-opens-day-overview]').count();
    }
    expect(leftOut).toBeGreaterThan(0);
    await expectAllTrue(session);
  });

  if (!HURRIED.includes(page.language)) return;

  it('is misled by no week on the way', async () => {
    const { calendar } = session;
    await calendar.bringToFront();
    await show(session, 'week', today);
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
    await untilDaysKept(session, daysOf('week', date, page.language));
    await untilReadWhole(session, date);
    for (const weeks of [-2, -1, 0, 1, 2, 3]) {
      await show(session, 'week', addDays(today, weeks * 7));
      await untilDaysKept(session, daysOf('week', addDays(today, weeks * 7), page.language));
    }
    const ids = (await stored(session)).map(({ googleEventId }) => googleEventId);
    expect(new Set(ids).size).toBe(ids.length);
    await expectAllTrue(session);
  });
});
