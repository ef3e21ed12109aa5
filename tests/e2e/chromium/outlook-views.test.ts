import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventCalled } from '@/demo/journey/stage';
import { pathOf } from '@/demo/outlook/route';
import { addDays, wallTime } from '@/demo/wall-time';
import {
  CLOUD,
  expectAllTrue,
  PERSONAL,
  switchView,
  untilItemsKept,
  untilMeeting,
  untilViewKept,
  WORK,
} from './support/outlook';
import { openForm, openPeek, untilGuests } from './support/outlook-guests';
import { openSession, type Session } from './support/session';

const HERE = 'America/Los_Angeles';
const PAGES = [
  { language: 'en', hourCycle: 12, timeZone: 'Europe/London', machineZone: HERE, host: WORK },
  { language: 'de', hourCycle: 24, timeZone: 'Europe/Berlin', machineZone: HERE, host: CLOUD },
  { language: 'fr', hourCycle: 24, timeZone: 'Europe/Paris', machineZone: HERE, host: PERSONAL },
  { language: 'ja', hourCycle: 24, timeZone: 'Asia/Tokyo', machineZone: HERE, host: CLOUD },
  { language: 'ko', hourCycle: 12, timeZone: 'Asia/Seoul', machineZone: HERE, host: WORK },
  { language: 'zh-CN', hourCycle: 12, timeZone: 'Asia/Kathmandu', machineZone: HERE, host: CLOUD },
  { language: 'en-AU', hourCycle: 24, timeZone: 'Australia/Sydney', machineZone: HERE, host: WORK },
  { language: 'pt-BR', hourCycle: 24, timeZone: 'America/Sao_Paulo', host: PERSONAL },
  { language: 'it', hourCycle: 24, timeZone: 'Europe/Rome', machineZone: HERE, host: WORK },
  { language: 'nl', hourCycle: 24, timeZone: 'Europe/Amsterdam', machineZone: HERE, host: CLOUD },
  { language: 'es', hourCycle: 12, timeZone: 'America/Mexico_City', host: CLOUD },
] as const;

let session: Session;
let today: string;

describe.each(PAGES)('$language, $hourCycle h, $timeZone at $host', ({ host, ...page }) => {
  beforeAll(async () => {
    session = await openSession({ machineZone: page.timeZone, ...page });
    today = wallTime(session.replica.calendar.now, page.timeZone).date;
  });
  afterAll(() => session?.app.close());

  it('keeps every field of what a month shows', async () => {
    const { calendar } = session;
    for (const date of [addDays(today, -70), today]) {
      await calendar.goto(host + pathOf('month', date));
      await calendar.locator('[data-calitemid]').first().waitFor();
      const shown = await calendar
        .locator('[data-calitemid]')
        .evaluateAll((all) => all.map((item) => item.getAttribute('data-calitemid') ?? ''));
      expect(new Set(shown).size).toBeGreaterThan(40);
      await untilItemsKept(session, `The month of ${date}`, shown);
    }
    await expectAllTrue(session);
  });

  // Only a month's cells say what zone the page is in, so a reader has to keep it in mind from here.
  it('keeps every field of the weeks, work weeks and days that follow', async () => {
    const { calendar } = session;
    const next = calendar.locator('[data-app-section="CalendarSurfaceNavigationToolbar"] button');
    await switchView(calendar, 'week');
    await untilViewKept(session, 'week', today);
    for (const weeks of [1, 2, 3]) {
      await next.nth(2).click();
      await untilViewKept(session, 'week', addDays(today, weeks * 7));
    }
    await switchView(calendar, 'workweek');
    await untilViewKept(session, 'workweek', addDays(today, 21));
    await next.nth(0).click();
    await untilViewKept(session, 'workweek', today);
    await switchView(calendar, 'day');
    for (const days of [0, 1, 2, 3]) {
      await untilViewKept(session, 'day', addDays(today, days));
      await next.nth(2).click();
    }
    await expectAllTrue(session);
  });

  it('keeps the people of cards by name and answer, of pages by address', async () => {
    const { calendar, replica } = session;
    const asked = eventCalled(replica, 'Pricing guardrails, round two');
    const own = eventCalled(replica, 'Depot launch readiness');
    await calendar.goto(host + pathOf('day', wallTime(asked.start, page.timeZone).date));
    await openPeek(session, asked);
    await untilGuests(session, asked, 'card');
    await untilMeeting(session, asked.id, 'The answer', (kept) => kept.myResponse === 'accepted');
    await openForm(session);
    await untilGuests(session, asked, 'form');
    await calendar.goto(host + pathOf('day', wallTime(own.start, page.timeZone).date));
    await openPeek(session, own);
    await openForm(session);
    await untilGuests(session, own, 'form');
  });
});
