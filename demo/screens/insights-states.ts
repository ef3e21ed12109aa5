import type { Page } from 'playwright-core';
import { heading, type Screen, words } from './screen';

const INSIGHTS = 'sidepanel.html#/insights';

/** All there once the worker has answered. */
async function figures(page: Page): Promise<void> {
  await heading('Where your time goes')(page);
  await page
    .getByRole('link', { name: /strength \d+ of 100/ })
    .first()
    .waitFor();
}

/** The page of figures, in the panel and in a tab, as tables, and while functions are chosen. */
export const INSIGHTS_STATES: Screen[] = [
  { name: 'insights', path: INSIGHTS, ready: figures },
  { name: 'insights-wide', path: INSIGHTS, widths: [900], ready: figures },
  {
    name: 'insights-tables',
    path: INSIGHTS,
    widths: [320],
    ready: async (page) => {
      await figures(page);
      const turn = page.getByRole('button', { name: /^Show as table/ });
      while ((await turn.count()) > 0) await turn.first().click();
      await words(page, 'Status');
    },
  },
  {
    name: 'insights-choosing',
    path: INSIGHTS,
    widths: [320],
    changes: ['functions'],
    ready: async (page) => {
      await figures(page);
      await page.getByText('Choose which functions matter').click();
      await page.getByRole('checkbox', { name: 'Consulting' }).check();
      await page.getByRole('button', { name: 'Who is in Consulting?' }).waitFor();
    },
  },
  {
    name: 'insights-pointed',
    path: INSIGHTS,
    widths: [360],
    ready: async (page) => {
      await figures(page);
      await page
        .getByRole('link', { name: /strength \d+ of 100/ })
        .first()
        .focus();
      await page.keyboard.press('ArrowDown');
    },
  },
  {
    name: 'insights-empty',
    path: INSIGHTS,
    empty: true,
    ready: heading('Nothing to look at yet'),
  },
];
