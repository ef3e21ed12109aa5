import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CALENDAR, eventCalled, openEvent, weekOf } from '@/demo/journey/stage';
import { until } from '@/demo/journey/until';
import { openSession, type Session, under } from './support/session';

let session: Session;
let settings: Page;

beforeAll(async () => {
  session = await openSession();
  settings = await session.app.open('options.html#read', { width: 800, height: 900 });
});
afterAll(() => session?.app.close());

const google = () => settings.getByRole('region', { name: 'Google Calendar' });
const outlook = () => settings.getByRole('region', { name: 'Outlook' });
const part = (name: string) => google().getByRole('listitem').filter({ hasText: name });

async function show(url: string): Promise<void> {
  await session.calendar.bringToFront();
  await session.calendar.goto(url);
}

describe('what was read', () => {
  it('says that nothing was', async () => {
    await settings.getByText('No calendar page has been read yet.').waitFor();
    await google().getByText('Not read yet.').waitFor();
    await outlook().getByText('Not read yet.').waitFor();
  });

  it('follows the calendar, each part for itself', async () => {
    const { calendar, replica } = session;
    const event = eventCalled(replica, 'Pricing guardrails, round two');
    await show(weekOf(replica, event.start));
    await part('The calendar.')
      .getByText(/^Last read: .+, \d+ entries\.$/)
      .waitFor();
    expect(await part('An event that is open.').count()).toBe(0);
    await openEvent(calendar, event.id);
    await part('An event that is open.')
      .getByText(/^Last read: /)
      .waitFor();
    await outlook().getByText('Not read yet.').waitFor();
  });

  it('tells an empty week from one that is not understood, and says when it last worked', async () => {
    const { panel } = session;
    await show(under('empty'));
    await part('The calendar.')
      .getByText(/Nothing on the calendar this week\.$/)
      .waitFor();
    await panel
      .getByText(/^Google Calendar last read: .+ Nothing on the calendar this week\./)
      .waitFor();
    expect(await panel.getByText('Google Calendar can’t be read').count()).toBe(0);

    await show(under('no-grid'));
    const why = 'The days of the calendar were not found on the page.';
    await part('The calendar.').getByText(`Not understood`).waitFor();
    await part('The calendar.').getByText('Last good reading: ').waitFor();
    await part('The calendar.').locator('[data-reason=no-grid]', { hasText: why }).waitFor();
    const link = panel.getByRole('link', { name: 'What was read, and why not' });
    await panel.getByText('Google Calendar can’t be read', { exact: true }).waitFor();
    const opened = await session.app.openedBy(() => link.click());
    await opened.waitForURL(/options\.html#read$/);
    const there = opened.getByRole('heading', { name: 'What was read' });
    await there.waitFor();
    await until(
      'The section in view',
      () => there.evaluate((heading) => heading.getBoundingClientRect().top),
      (top) => top >= 0 && top < 700,
    );
    await opened.close();
  });

  it('keeps the two calendars apart, and says one line for the one that broke', async () => {
    const { panel } = session;
    const week = 'https://outlook.office.com/calendar/view/week';
    await show(week);
    const grid = outlook().getByRole('listitem').filter({ hasText: 'The calendar.' });
    await grid.getByText(/entries\.$/).waitFor();
    await show(`${CALENDAR}/week`);
    // The last good reading counted entries as well.
    await part('The calendar.').getByText('Not understood').waitFor({ state: 'detached' });
    await part('The calendar.')
      .getByText(/entries\.$/)
      .waitFor();
    await panel.getByText('Google Calendar can’t be read').waitFor({ state: 'detached' });
    await show(`${week}?replica=no-surface`);
    await panel.getByText('Outlook can’t be read', { exact: true }).waitFor();
    expect(await panel.getByText(/can’t be read$/).count()).toBe(1);
    await grid.getByText('Not understood').waitFor();
    await part('The calendar.')
      .getByText(/entries\.$/)
      .waitFor();
    await settings.getByText('Now that is Outlook.').waitFor();
    await show(week);
    await panel.getByText('Outlook can’t be read').waitFor({ state: 'detached' });
  });

  it('copies a report of both, without anything personal', async () => {
    const { app, replica } = session;
    await show(`${CALENDAR}/week`);
    await part('The calendar.')
      .getByText(/entries\.$/)
      .waitFor();
    await app.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await settings.bringToFront();
    await settings.getByRole('button', { name: 'Copy a report' }).click();
    await settings.getByText('The report is on the clipboard.').waitFor();
    const report = await settings.evaluate(() => navigator.clipboard.readText());
    expect(report).toMatch(/^google at calendar\.google\.com: language [a-z-]+, zone GMT/im);
    expect(report).toMatch(/^outlook at outlook\.office\.com: language [a-z-]+, zone GMT/im);
    expect(report.match(/^grid: read, \d+ entries, read \d+ min ago/gm)).toHaveLength(2);
    expect(report).toMatch(/^card: /m);
    expect(report).toMatch(/^ {2}no-grid: \d+/m);
    const { user, timeZone, events, people } = replica.calendar;
    const personal = [user.email, user.name, timeZone, ...people.map(({ name }) => name)];
    for (const text of [...personal, ...events.flatMap(({ title }) => title.trim() || [])]) {
      expect(report.includes(text), text).toBe(false);
    }
  });
});

describe('which calendar is opened', () => {
  it('is asked while none is known, and the settings can say', async () => {
    await session.app.close();
    session = await openSession();
    const { app, panel } = session;
    settings = await app.open('options.html', { width: 800, height: 900 });
    await panel.getByRole('button', { name: 'Open Google Calendar' }).waitFor();
    const opened = await app.openedBy(() =>
      panel.getByRole('button', { name: 'Open Outlook' }).click(),
    );
    await opened.waitForURL('https://outlook.cloud.microsoft/calendar/**');
    await opened.close();
    // It shows what is stored, which takes a moment.
    const google = settings.getByRole('radio', { name: 'Google Calendar' });
    await google.click();
    await until(
      'The choice',
      () => google.isChecked(),
      (chosen) => chosen,
    );
    const chosen = await app.openedBy(() =>
      panel.getByRole('button', { name: 'Open my calendar' }).click(),
    );
    await chosen.waitForURL('https://calendar.google.com/calendar/**');
  });
});
