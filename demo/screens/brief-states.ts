import type { Page } from 'playwright-core';
import { heading, type Screen } from './screen';
import { store } from './stored';
import { tourTime } from './tour-day';

const BRIEFS = 'sidepanel.html#/briefs';

/** Opens the brief of the meeting on Today's card. */
async function openBrief(page: Page): Promise<void> {
  await page.getByRole('article').getByRole('link', { name: 'Brief', exact: true }).click();
  await page.getByRole('button', { name: 'Print' }).waitFor();
}

/** The briefs before meetings: one, a day's, a week's. */
export const BRIEF_STATES: Screen[] = [
  { name: 'brief', path: 'sidepanel.html#/', ready: openBrief },
  {
    name: 'brief-more',
    path: 'sidepanel.html#/',
    prepare: (page) => store(page, 'local', 'briefReminder', 10),
    ready: async (page) => {
      await openBrief(page);
      for (const more of await page.getByRole('button', { name: /more lines? about/ }).all()) {
        await more.click();
      }
      await page.getByLabel('How long before').waitFor();
    },
  },
  {
    name: 'brief-unknown',
    path: 'sidepanel.html#/brief/nobody-knows',
    empty: true,
    ready: heading('This meeting is not known'),
  },
  {
    name: 'briefs-day',
    path: `${BRIEFS}/2026-05-13?days=1`,
    ready: heading(/^Brief, /),
  },
  {
    name: 'briefs-week',
    path: `${BRIEFS}/2026-05-12?days=7`,
    ready: (page) => page.getByText(/^\d+ meetings with peers$/).waitFor(),
  },
  {
    name: 'briefs-none',
    path: `${BRIEFS}/2026-05-16?days=1`,
    now: tourTime(3, 18),
    ready: heading('No meetings with peers that day'),
  },
];
