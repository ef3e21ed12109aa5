import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTable } from '@/demo/journey/records';
import { CALENDAR } from '@/demo/journey/stage';
import { until } from '@/demo/journey/until';
import { instantOf, wallTime } from '@/demo/wall-time';
import type { Meeting } from '@/utils/records/schema';
import { eventOf } from './support/events';
import { LONDON, openSession, type Session } from './support/session';

const UPDATED = 'Crosswalk was updated. Reload your calendar to go on.';

let session: Session;
beforeAll(async () => {
  session = await openSession();
  await turnOnDeveloperMode();
});
afterAll(() => session?.app.close());

const titles = async () =>
  (await readTable<Meeting>(session.panel, 'meetings')).map(({ title }) => title);

async function readWeek(): Promise<void> {
  await session.calendar.goto(`${CALENDAR}/week`);
  await until('Meetings', titles, (all) => all.length > 0);
}

/** Without it, Chromium does not start an unpacked extension again that restarts itself. */
async function turnOnDeveloperMode(): Promise<void> {
  const page = await session.app.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(() =>
    chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
  );
  await page.close();
}

/** What an update does to open pages: the extension starts anew, and its own pages close. */
async function restartExtension(): Promise<void> {
  const { panel } = session;
  const closed = panel.waitForEvent('close');
  await panel.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await closed;
  session.panel = await openPanel();
}

/** As soon as the extension has started. */
async function openPanel(): Promise<Page> {
  const { app } = session;
  const page = await app.context.newPage();
  await page.setViewportSize({ width: 360, height: 800 });
  const address = `chrome-extension://${app.extensionId}/sidepanel.html`;
  await until(
    'The panel of the new start',
    () =>
      page.goto(address).then(
        () => true,
        () => false,
      ),
    (there) => there,
  );
  return page;
}

describe('an update while a calendar is open', () => {
  it('says in one line what to do, and the line goes once it is done', async () => {
    await readWeek();
    await restartExtension();
    const { calendar, panel, replica } = session;
    const line = panel.getByText(UPDATED);
    await line.waitFor();
    expect(await line.count()).toBe(1);

    // Of today, so that the week has it at whatever hour this runs.
    const noon = instantOf(wallTime(replica.calendar.now, LONDON).date, 12 * 60, LONDON);
    const added = eventOf(replica.calendar, 'Added after the update', noon);
    replica.addEvent(added);
    const loaded = calendar.waitForEvent('load');
    await panel.getByRole('button', { name: 'Reload' }).click();
    await loaded;
    await line.waitFor({ state: 'detached' });
    await calendar.bringToFront();
    await until('The new event', titles, (all) => all.includes(added.title));
  });

  it('takes the line back when the calendar is closed or goes elsewhere', async () => {
    const { app } = session;
    await readWeek();
    const second = await app.context.newPage();
    await second.goto(`${CALENDAR}/week`);
    await restartExtension();
    const line = session.panel.getByText(UPDATED);
    await line.waitFor();
    await second.close();
    expect(await line.count()).toBe(1);
    await session.calendar.goto('about:blank');
    await line.waitFor({ state: 'detached' });
  });

  it('is about both calendars, and leaves mail alone', async () => {
    const { app } = session;
    await readWeek();
    const outlook = await app.context.newPage();
    await outlook.goto('https://outlook.office.com/calendar/view/week');
    const mail = await app.context.newPage();
    await mail.goto('https://outlook.office.com/mail/');
    await mail.evaluate(() => Reflect.set(globalThis, 'draft', 'half a sentence'));
    await restartExtension();
    const line = session.panel.getByText(UPDATED);
    await line.waitFor();
    const loaded = [outlook, session.calendar].map((page) => page.waitForEvent('load'));
    await session.panel.getByRole('button', { name: 'Reload' }).click();
    await Promise.all(loaded);
    await line.waitFor({ state: 'detached' });
    expect(await mail.evaluate(() => Reflect.get(globalThis, 'draft'))).toBe('half a sentence');
    await outlook.close();
    await mail.close();
  });

  it('says nothing when no calendar is open', async () => {
    await session.calendar.goto('about:blank');
    await restartExtension();
    await session.panel.getByRole('heading', { level: 1 }).waitFor();
    await readWeek();
    expect(await session.panel.getByText(UPDATED).count()).toBe(0);
  });
});

describe('turning the extension on again', () => {
  it('says that the calendar was there before', async () => {
    const { app } = session;
    await readWeek();
    const settings = await app.context.newPage();
    await settings.goto('chrome://extensions');
    const turn = (on: boolean) =>
      settings.evaluate(([id, enabled]) => chrome.management.setEnabled(id, enabled), [
        app.extensionId,
        on,
      ] as const);
    const closed = session.panel.waitForEvent('close');
    await turn(false);
    await closed;
    await turn(true);
    session.panel = await openPanel();
    await session.panel.getByText('Your calendar was open before Crosswalk was.').waitFor();
    await settings.close();
  });
});
