import { heading, type Screen, words } from './screen';
import { store } from './stored';
import { GOOGLE_READ, OUTLOOK_EMPTY } from './tour-day';

/** Before anything was read, and when nothing can be kept. */
export const EMPTY_STATES: Screen[] = [
  {
    name: 'today-empty',
    path: 'sidepanel.html#/',
    empty: true,
    ready: (page) => words(page, 'Nothing read yet'),
  },
  {
    name: 'people-empty',
    path: 'sidepanel.html#/people',
    empty: true,
    ready: heading('Nobody here yet'),
  },
  {
    name: 'sort-empty',
    path: 'sidepanel.html#/sort',
    empty: true,
    ready: heading('Everybody is sorted'),
  },
  {
    name: 'person-unknown',
    path: 'sidepanel.html#/person/nobody',
    empty: true,
    ready: heading('This person is not here'),
  },
  {
    name: 'welcome-found',
    path: 'welcome.html',
    empty: true,
    prepare: (page) => store(page, 'local', 'pages', { google: GOOGLE_READ }),
    ready: (page) => words(page, 'Found on your calendar page'),
  },
  {
    name: 'welcome-outlook',
    path: 'welcome.html',
    empty: true,
    prepare: (page) => store(page, 'local', 'pages', { outlook: OUTLOOK_EMPTY }),
    ready: async (page) => {
      await page.getByRole('button', { name: 'Open Google Calendar' }).waitFor();
      await page.locator('form button[type=submit]', { hasText: 'Open Outlook' }).waitFor();
    },
  },
  {
    name: 'today-nothing-on',
    path: 'sidepanel.html#/',
    empty: true,
    prepare: (page) => store(page, 'local', 'pages', { outlook: OUTLOOK_EMPTY }),
    ready: (page) => words(page, 'Nothing on the calendar this week'),
  },
  {
    name: 'settings-never-read',
    path: 'options.html',
    empty: true,
    ready: (page) => words(page, 'No calendar page has been read yet.'),
  },
  {
    name: 'storage-problem',
    path: 'sidepanel.html#/',
    empty: true,
    prepare: async (page) => {
      await page.addInitScript(() => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('No room', 'QuotaExceededError');
        };
      });
    },
    ready: (page) => words(page, 'Your records could not be opened'),
  },
];
