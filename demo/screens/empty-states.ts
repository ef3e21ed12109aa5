import { heading, type Screen, words } from './screen';
import { store } from './stored';
import { CALENDAR_READ } from './tour-day';

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
    prepare: (page) => store(page, 'local', 'googlePage', CALENDAR_READ),
    ready: (page) => words(page, 'Found on your calendar page'),
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
