import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { store } from '@/demo/screens/stored';
import { writeRows } from '@/demo/screens/tables';
import { violations } from '../support/accessibility';
import { colleague, PROFILE } from './support/crowd';
import { openSession, type Session } from './support/session';

const MANY = 3_000;
/** What a list begins with once all of it was asked for, and what is added at a time. */
const PAGE = 20;

let session: Session;
let panel: Page;

const many = <T>(make: (at: number) => T): T[] => Array.from({ length: MANY }, (_, at) => make(at));

beforeAll(async () => {
  session = await openSession();
  panel = session.panel;
  await panel.bringToFront();
  await store(panel, 'local', 'profile', PROFILE);
  const people = many((at) =>
    colleague(`Fenna Marsh ${at}`, { functionId: 'sales', level: 'director' }),
  );
  await writeRows(panel, 'people', people);
  const rules = many((at) => ({
    id: `rule-${at}`,
    createdAt: at,
    updatedAt: at,
    text: `Depot ${at}`,
    words: `depot ${at}`,
    functionId: 'operations' as const,
  }));
  await writeRows(panel, 'functionRules', rules);
  await session.app.show(panel, 'sidepanel.html#/');
  await panel.reload();
});
afterAll(() => session?.app.close());

it('shows a few of thousands who lapsed, then some more at each press', async () => {
  const lapsed = panel.locator('section', { has: panel.getByRole('heading', { name: /^Lapsed/ }) });
  const rows = lapsed.getByRole('listitem');
  await lapsed.getByRole('button', { name: 'All 3,000' }).click();
  await lapsed.getByRole('button', { name: 'Show 20 more' }).waitFor();
  expect(await rows.count()).toBe(PAGE);
  expect(await violations(panel)).toEqual([]);
  await lapsed.getByRole('button', { name: 'Show 20 more' }).press('Enter');
  await expect.poll(() => rows.count()).toBe(2 * PAGE);
  await lapsed.getByRole('button', { name: 'Fewer' }).click();
  await expect.poll(() => rows.count()).toBeLessThan(PAGE);
});

it('shows a few of thousands of rules, and forgets one of those that came', async () => {
  const settings = await session.app.open('options.html');
  const rule = settings.getByRole('listitem').filter({ hasText: /^Depot \d+/ });
  const more = settings.getByRole('button', { name: 'Show 20 more' });
  await more.waitFor();
  expect(await rule.count()).toBe(PAGE);
  await more.press('Enter');
  await expect.poll(() => rule.count()).toBe(2 * PAGE);
  const last = (await rule.last().textContent()) ?? '';
  await rule.last().getByRole('button').press('Enter');
  await settings.getByText(/^Forgotten that Depot/).waitFor();
  await expect.poll(() => rule.allTextContents()).not.toContain(last);
  expect(await rule.count()).toBe(2 * PAGE);
  await settings.close();
});
