import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CrosswalkInFirefox, launchFirefox } from '@/demo/browser/firefox';
import type { FirefoxPage } from '@/demo/browser/firefox-page';
import { readTable } from '@/demo/journey/records';
import { restoreInFirefox } from '@/demo/journey/restore';
import { sampleBackup } from '@/demo/journey/sample-backup';
import { until } from '@/demo/journey/until';
import { createReplica } from '@/demo/serve';
import type { Person } from '@/utils/records/schema';
import type { Issue } from '@/utils/records/schema-between';
import { violationsInFirefox } from '../support/accessibility';
import { FIREFOX } from '../support/built';

const LONDON = 'Europe/London';
/** Tuesday 12 May 2026, 07:00 in London. */
const NOW = Date.UTC(2026, 4, 12, 6);

/** Taller than any of them, px: what lies half under a bar scrolls out from there. */
const TALL = 8_000;

/** The whole tour stands in Chromium; here each kind of page, as Firefox lays it out. */
const PAGES = [
  'sidepanel.html#/',
  'sidepanel.html#/people',
  'sidepanel.html#/person/{person}',
  'sidepanel.html#/walk/{person}',
  'sidepanel.html#/sort',
  'sidepanel.html#/gray-zone',
  'sidepanel.html#/gray-zone/{issue}',
  'sidepanel.html#/give-and-get',
  'sidepanel.html#/initiatives',
  'sidepanel.html#/insights',
  'sidepanel.html#/check-in',
  'sidepanel.html#/stakeholders',
  'sidepanel.html#/rotation',
  'sidepanel.html#/promises',
  'sidepanel.html#/invite',
  'sidepanel.html#/rounds',
  'sidepanel.html#/briefs/2026-05-12',
  'sidepanel.html#/import',
  'options.html',
  'welcome.html',
];

describe.each(['light', 'dark'] as const)(
  'screens in Firefox, by axe and by width, %s',
  (scheme) => {
    let app: CrosswalkInFirefox;
    let page: FirefoxPage;
    const ids = { person: '', issue: '' };
    beforeAll(async () => {
      const replica = createReplica({ now: NOW, timeZone: LONDON });
      app = await launchFirefox({ ...FIREFOX, replica, scheme });
      await restoreInFirefox(app, await sampleBackup(NOW, LONDON));
      page = await app.open('sidepanel.html');
      const people = await readTable<Person>(page, 'people');
      ids.person = people.find(({ name }) => name === 'Petra Oyelaran')?.id ?? '';
      ids.issue = (await readTable<Issue>(page, 'issues'))[0]?.id ?? '';
    });
    afterAll(() => app?.close());

    it.each(PAGES)('%s', async (path) => {
      await page.page.setViewport({ width: 320, height: TALL });
      const address = path.replace('{person}', ids.person).replace('{issue}', ids.issue);
      await app.show(page, address);
      await page.setTime(NOW);
      await until('The page, complete', () => page.evaluate(isComplete), Boolean);
      const dark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
      expect(dark).toBe(scheme === 'dark');
      expect(await violationsInFirefox(page)).toEqual([]);
      for (const width of [320, 360, 420]) {
        await page.page.setViewport({ width, height: TALL });
        expect(await page.evaluate(sideways), `${width} px`).toBe(0);
      }
    });
  },
);

/** Runs in the page, so it stands alone. */
function isComplete(): boolean {
  const main = document.querySelector('main');
  return main?.querySelector('h1') != null && document.querySelector('[aria-busy=true]') === null;
}

/** How far the page scrolls sideways, px. Runs in the page, so it stands alone. */
function sideways(): number {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth - clientWidth;
}
