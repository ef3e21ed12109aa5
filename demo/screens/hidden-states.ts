import type { Page } from 'playwright-core';
import { heading, type Screen } from './screen';
import { store } from './stored';

/** As after the eye was pressed. */
async function hide(page: Page): Promise<void> {
  await store(page, 'local', 'hidden', { hidden: true, at: 0 });
}

/** Screens as they are shared with others: names and functions, and nothing else. */
export const HIDDEN_STATES: Screen[] = [
  {
    name: 'today-hidden',
    path: 'sidepanel.html#/',
    prepare: hide,
    ready: heading('Lapsed'),
  },
  {
    name: 'person-hidden',
    path: 'sidepanel.html#/person/{Odalys Brandt}',
    prepare: hide,
    ready: heading('Story'),
  },
  {
    name: 'promises-hidden',
    path: 'sidepanel.html#/promises',
    prepare: hide,
    ready: heading('Promises'),
  },
];
