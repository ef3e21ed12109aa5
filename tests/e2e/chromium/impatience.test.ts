import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTable } from '@/demo/journey/records';
import { eventCalled, openEvent, weekOf, welcomePage } from '@/demo/journey/stage';
import { until } from '@/demo/journey/until';
import type { Person, Walk } from '@/utils/records/schema';
import { clickTwice, pressTwice } from './support/double-press';
import { openSession, type Session } from './support/session';

let session: Session;
let welcome: Page;

beforeAll(async () => {
  session = await openSession();
  welcome = await welcomePage(session.app);
});
afterAll(() => session?.app.close());

describe('who skips the welcome page', () => {
  it('has colleagues all the same, and is asked for the function until it is known', async () => {
    const { calendar, panel, replica } = session;
    await welcome.bringToFront();
    await welcome.getByRole('button', { name: 'Skip' }).click();
    await welcome.getByRole('status').filter({ hasText: 'That is all.' }).waitFor();
    const event = eventCalled(replica, 'Pricing guardrails, round two');
    await calendar.bringToFront();
    await calendar.goto(weekOf(replica, event.start));
    await openEvent(calendar, event.id);
    await panel.getByLabel('Another function for Odalys Brandt').waitFor();
    await panel.getByRole('link', { name: 'Say which function you are in' }).waitFor();
    const { profile } = await panel.evaluate(() => chrome.storage.local.get('profile'));
    expect(profile).toMatchObject({
      emails: [replica.calendar.user.email],
      organisationDomains: ['pelicanthrush.example'],
    });
  });
});

describe('who clicks twice', () => {
  it('opens one form for a walk', async () => {
    const { app, panel } = session;
    const people = await readTable<Person>(panel, 'people');
    const odalys = people.find(({ name }) => name === 'Odalys Brandt');
    await panel.bringToFront();
    await panel.goto(`chrome-extension://${app.extensionId}/sidepanel.html#/person/${odalys?.id}`);
    await clickTwice(panel, panel.getByRole('button', { name: /^Walk .+ with Odalys Brandt$/ }));
    const forms = async () =>
      app.context.pages().filter((page) => page.url().includes('eventedit'));
    const [form] = await until('Forms', forms, (pages) => pages.length > 0);
    await form?.locator('#xTiIn').waitFor();
    expect(await forms()).toHaveLength(1);
    await form?.close();
    expect(await readTable<Walk>(panel, 'walks')).toHaveLength(1);
  });

  it('sorts one person', async () => {
    const { app, panel } = session;
    await panel.bringToFront();
    await panel.goto(`chrome-extension://${app.extensionId}/sidepanel.html#/sort`);
    await panel.getByText('Which function is this?').waitFor();
    const said = async () =>
      (await readTable<Person>(panel, 'people')).filter(
        ({ sources }) => sources.functionId === 'user',
      );
    const before = new Set((await said()).map(({ id }) => id));
    await pressTwice(panel, '1');
    const sorted = async () => (await said()).filter(({ id }) => !before.has(id));
    const done = await until('Sorted', sorted, (people) => people.length > 0);
    await panel.getByRole('heading', { name: 'Just sorted' }).waitFor();
    expect(done).toHaveLength(1);
    const [name] = done.map((person) => person.name);
    expect(await panel.getByText(name ?? '', { exact: true }).count()).toBe(1);
  });
});
