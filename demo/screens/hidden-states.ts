import type { Page } from 'playwright-core';
import type { Screen } from './screen';
import { store } from './stored';

/** As after the eye was pressed. */
async function hide(page: Page): Promise<void> {
  await store(page, 'local', 'hidden', { hidden: true, at: 0 });
}

/** What they have in common is that there is much that can't be read. */
const hidden = (name: string, path: string): Screen => ({
  name: `${name}-hidden`,
  path,
  prepare: hide,
  ready: (page) => page.locator('main [data-withheld]:not(option)').nth(4).waitFor(),
});

/** Screens as they are shared with others: names and functions, and nothing else. */
export const HIDDEN_STATES: Screen[] = [
  hidden('today', 'sidepanel.html#/'),
  hidden('person', 'sidepanel.html#/person/{Odalys Brandt}'),
  hidden('promises', 'sidepanel.html#/promises'),
  hidden('people', 'sidepanel.html#/people'),
  hidden('walk', 'sidepanel.html#/walk/{Petra Oyelaran}'),
  hidden('give-and-get', 'sidepanel.html#/give-and-get'),
  hidden('gray-zone', 'sidepanel.html#/gray-zone'),
  hidden('insights', 'sidepanel.html#/insights'),
  hidden('settings', 'options.html'),
];
