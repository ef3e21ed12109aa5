import type { Page } from 'playwright-core';
import type { Meeting, Person, Walk } from '@/utils/records/schema';
import { readTable } from '../journey/records';
import { CALENDAR } from '../journey/stage';
import { heading, type Screen, words } from './screen';
import { focusOn, store } from './stored';
import { writeRows } from './tables';
import { GOOGLE_READ, OUTLOOK_BROKEN, TOUR_NOW, tourTime } from './tour-day';

const PRICING = 'Pricing guardrails, round two';
const LATER = 'Depot launch readiness';
const UNREAD = 'Seasonal hiring, first look';

/** Opens the meeting of the tour's day that is called so, as a click in the calendar does. */
const opened = (title: string) => async (page: Page) => {
  const meetings = await readTable<Meeting>(page, 'meetings');
  const meeting = meetings
    .filter((one) => one.title === title)
    .sort((a, b) => Math.abs(a.start - TOUR_NOW) - Math.abs(b.start - TOUR_NOW))[0];
  if (meeting?.googleEventId === undefined) throw new Error(`Nobody read ${title}.`);
  await focusOn(page, meeting.googleEventId);
};

/** A meeting of which only the chip was read. */
async function onlyItsChip(page: Page): Promise<void> {
  const meeting: Meeting = {
    id: 'only-its-chip',
    createdAt: TOUR_NOW,
    updatedAt: TOUR_NOW,
    googleEventId: 'onlyitschip',
    kind: 'event',
    onMyCalendar: true,
    title: UNREAD,
    start: tourTime(0, 16, 30),
    end: tourTime(0, 17),
    allDay: false,
    status: 'confirmed',
    sources: { 'google-page': { detail: 'chip', seenAt: TOUR_NOW } },
  };
  await writeRows(page, 'meetings', [meeting]);
  await focusOn(page, 'onlyitschip');
}

/** A walk that was proposed and waits for the calendar. */
export async function proposeTo(page: Page, name: string): Promise<void> {
  const people = await readTable<Person>(page, 'people');
  const person = people.find((one) => one.name === name);
  if (!person) throw new Error(`${name} is not among the people.`);
  const walk: Walk = {
    id: 'proposed',
    createdAt: TOUR_NOW,
    updatedAt: TOUR_NOW,
    personId: person.id,
    title: `Coffee walk, ${name}`,
    start: tourTime(2, 10, 30),
    end: tourTime(2, 11),
    state: 'proposed',
  };
  await writeRows(page, 'walks', [walk]);
}

declare const chrome: { tabs: { query(of: object): Promise<object[]> } };

/** As if a calendar tab had been open during an update of the extension. */
async function leaveBehind(page: Page): Promise<void> {
  await store(page, 'session', 'staleTabs', { tabs: [7], updated: true });
  // A real tab would say that it is here, and change the records of the tour.
  await page.addInitScript((url) => {
    const tabs = [{ id: 7, url }];
    // Of the two ways to answer, each browser takes its own.
    chrome.tabs.query = async (_: object, done?: (tabs: object[]) => void) => {
      done?.(tabs);
      return tabs;
    };
  }, `${CALENDAR}/week`);
}

const TODAY = 'sidepanel.html#/';

export const TODAY_STATES: Screen[] = [
  {
    name: 'today-open-in-calendar',
    path: TODAY,
    prepare: opened(LATER),
    ready: async (page) => {
      await heading(LATER)(page);
      await words(page, 'Open in your calendar');
    },
  },
  {
    name: 'today-on-now',
    path: TODAY,
    now: tourTime(0, 10, 40),
    ready: (page) => words(page, /^Until /),
  },
  {
    name: 'today-ended',
    path: TODAY,
    now: tourTime(0, 11, 5),
    prepare: opened(PRICING),
    ready: async (page) => {
      await words(page, /^Ended at /);
      await page.getByPlaceholder('What came out of it?').waitFor();
    },
  },
  {
    name: 'today-guests-unknown',
    path: TODAY,
    changes: ['meetings'],
    prepare: onlyItsChip,
    ready: (page) => words(page, 'Open it in the calendar to see who is in it.'),
  },
  {
    name: 'today-undo',
    path: TODAY,
    changes: ['followUps'],
    ready: async (page) => {
      await page.getByRole('checkbox').last().click();
      await page.getByRole('button', { name: 'Undo' }).waitFor();
    },
  },
  {
    name: 'today-walk-proposed',
    path: TODAY,
    changes: ['walks'],
    prepare: (page) => proposeTo(page, 'Petra Oyelaran'),
    ready: (page) => words(page, 'walk proposed'),
  },
  {
    name: 'today-writing',
    path: TODAY,
    // The unfinished sentence outlasts the screen; what is stored now is put back after it.
    prepare: async () => {},
    ready: async (page) => {
      const box = page.getByRole('textbox', { name: `Write about ${PRICING}` });
      await box.fill('Odalys sends the discount floor by Friday');
      await page.getByRole('button', { name: 'Becomes: Their promise' }).waitFor();
      const form = page.locator('form').filter({ has: box });
      await form.getByRole('button', { name: /^Due/ }).waitFor();
    },
  },
  {
    name: 'today-no-meetings',
    path: TODAY,
    now: tourTime(4, 10, 18),
    ready: heading(/^No meetings/),
  },
  {
    name: 'today-not-understood',
    path: TODAY,
    prepare: (page) =>
      store(page, 'local', 'pages', { google: GOOGLE_READ, outlook: OUTLOOK_BROKEN }),
    ready: (page) => words(page, 'Outlook can’t be read'),
  },
  {
    name: 'today-updated',
    path: TODAY,
    prepare: leaveBehind,
    ready: (page) => words(page, 'Crosswalk was updated.'),
  },
];
