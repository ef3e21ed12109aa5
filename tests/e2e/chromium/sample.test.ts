import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTable } from '@/demo/journey/records';
import { eventCalled, weekOf } from '@/demo/journey/stage';
import { until } from '@/demo/journey/until';
import { TABLE_NAMES } from '@/utils/records/database';
import type { Meeting } from '@/utils/records/schema';
import { openSession, type Session } from './support/session';

let session: Session;
let welcome: Page;

beforeAll(async () => {
  session = await openSession();
  welcome = await session.app.open('welcome.html', { width: 900, height: 1_000 });
});
afterAll(() => session?.app.close());

function databases(): Promise<string[]> {
  return session.panel.evaluate(async () =>
    (await indexedDB.databases()).map(({ name }) => name ?? ''),
  );
}

async function ownRecords(): Promise<unknown[]> {
  const tables = await Promise.all(TABLE_NAMES.map((name) => readTable(session.panel, name)));
  return tables.flat();
}

async function trySample(): Promise<void> {
  const { panel } = session;
  await welcome.bringToFront();
  await welcome.getByRole('button', { name: 'Try with sample data' }).click();
  await welcome.getByRole('status').filter({ hasText: 'That is all.' }).waitFor();
  await panel.bringToFront();
  await panel.getByText('Sample data.').waitFor();
}

const NOTE = 'Written while looking around.';

describe('the sample data', () => {
  it('shows the invented company, and the user’s own records stay empty', async () => {
    const { panel, app } = session;
    await trySample();
    await panel.getByRole('heading', { name: 'Pricing guardrails, round two' }).waitFor();
    await panel.getByRole('heading', { name: 'Lapsed' }).waitFor();
    expect(await ownRecords()).toEqual([]);
    expect(await databases()).toContain('crosswalk-sample');
    const isLapsed = ({ text, title }: Awaited<ReturnType<typeof app.badge>>) =>
      text !== '' && /^Crosswalk\. Lapsed: /.test(title);
    await until('The badge', app.badge, isLapsed);
  });

  it('keeps what is read meanwhile in the user’s own records, out of sight', async () => {
    const { calendar, panel, replica } = session;
    // Just before the week ends, the next meeting is in the one after.
    const week = weekOf(replica, eventCalled(replica, 'Pricing guardrails, round two').start);
    replica.calendar.events.forEach((event) => {
      event.title = `Own ${event.title}`;
    });
    await calendar.bringToFront();
    await calendar.goto(week);
    await until(
      'Own meetings',
      () => readTable<Meeting>(panel, 'meetings'),
      (meetings) => meetings.length > 10,
    );
    await panel.bringToFront();
    await panel
      .getByRole('heading', { name: 'Pricing guardrails, round two', exact: true })
      .waitFor();
    expect(await panel.getByText('Own Pricing guardrails, round two').count()).toBe(0);
  });

  it('takes notes, which go when it is left, with all of it', async () => {
    const { app, panel } = session;
    const box = panel.getByRole('textbox', { name: /^Write about/ });
    await box.fill(NOTE);
    await box.press('Enter');
    await panel.getByText(NOTE).first().waitFor();
    await panel.getByRole('button', { name: 'Leave', exact: true }).click();
    await panel.getByText('Sample data.').waitFor({ state: 'detached' });
    await until('The databases', databases, (names) => !names.includes('crosswalk-sample'));
    await panel.getByRole('heading', { name: /^Own / }).first().waitFor();
    expect(await panel.getByText(NOTE).count()).toBe(0);
    expect(JSON.stringify(await ownRecords())).not.toContain(NOTE);
    await until('The badge', app.badge, ({ text }) => text === '');
  });

  it('is new when it is tried again', async () => {
    await trySample();
    const { panel } = session;
    await panel.getByRole('heading', { name: 'Pricing guardrails, round two' }).waitFor();
    expect(await panel.getByText(NOTE).count()).toBe(0);
    const settings = await session.app.open('options.html', { width: 800, height: 900 });
    await settings.getByRole('button', { name: 'Back to my own records' }).click();
    await settings.getByRole('button', { name: 'Show sample data' }).waitFor();
    await until('The databases', databases, (names) => !names.includes('crosswalk-sample'));
    await settings.close();
  });
});
