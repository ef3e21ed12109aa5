import type { Meeting, OrgEdge, Person, Walk } from '@/utils/records/schema';
import { directoryCsv } from '../company/directory-csv';
import { chooseFile } from './choose-file';
import { readTable } from './records';
import {
  CALENDAR,
  chipOf,
  dayOf,
  eventCalled,
  OUTLOOK,
  openEvent,
  type Stage,
  tileOf,
  weekOf,
} from './stage';
import { timeToFollow } from './time-to-follow';
import { until } from './until';

/** One step of the journey: does it as a user would, fails loudly, and says what it saw. */
export interface Step {
  title: string;
  run(stage: Stage): Promise<string>;
}

const PRICING = 'Pricing guardrails, round two';
const LATER = 'Depot launch readiness';
const NOTE = 'One churn number that both sides sign, before June.';
const FOLLOW_UP = 'Send the cohort table by region';

export const steps: Step[] = [
  {
    title: 'Install: the welcome page finds who you are on the calendar page',
    async run({ calendar, welcome, panel, replica }) {
      const { user, timeZone } = replica.calendar;
      await calendar.goto(`${CALENDAR}/week`);
      const email = welcome.getByLabel('You are', { exact: true });
      await until(
        'The address',
        () => email.inputValue(),
        (value) => value === user.email,
      );
      await welcome.getByLabel('Your function').selectOption({ label: 'Product' });
      await welcome.getByLabel('Your level').selectOption({ label: 'Director' });
      await welcome.getByRole('button', { name: 'Open Google Calendar' }).click();
      await welcome.getByRole('status').filter({ hasText: 'That is all.' }).waitFor();
      await panel.getByRole('heading', { level: 1 }).waitFor();
      return `${user.name}, ${user.email}, ${timeZone}: found. Function and level: two choices.`;
    },
  },
  {
    title: 'Browse: the week in view is read, and the weeks around it',
    async run({ calendar, panel, replica }) {
      await calendar.bringToFront();
      const inView = await calendar.locator('[data-eventchip][data-eventid]').count();
      const countMeetings = async () => (await readTable<Meeting>(panel, 'meetings')).length;
      const first = await until('Meetings', countMeetings, (count) => count > 0);
      for (const button of ['Next week', 'Next week', 'Previous week', 'Previous week']) {
        await calendar.getByRole('button', { name: button }).click();
      }
      await calendar.getByRole('button', { name: 'Previous week' }).click();
      const earlier = eventCalled(replica, 'Pricing guardrails, round one');
      await calendar.goto(weekOf(replica, earlier.start));
      await chipOf(calendar, earlier.id).waitFor();
      await until(
        'The week of round one',
        () => readTable<Meeting>(panel, 'meetings'),
        (kept) => kept.some(({ googleEventId }) => googleEventId === earlier.id),
      );
      const all = await until('Meetings of three weeks', countMeetings, (count) => count > first);
      return `${inView} chips in the first week, ${all} entries kept after moving around.`;
    },
  },
  {
    title: 'Spot peers: opening an event shows its people in the panel at once',
    async run(stage) {
      const { calendar, panel, replica } = stage;
      const event = eventCalled(replica, PRICING);
      const week = weekOf(replica, event.start);
      // Late on the week's last evening that one is next week's.
      const laterWeek = weekOf(replica, eventCalled(replica, LATER).start);
      await calendar.goto(laterWeek);
      const took = await timeToFollow(stage, LATER);
      if (laterWeek !== week) await calendar.goto(week);
      await openEvent(calendar, event.id);
      await panel.getByRole('heading', { name: PRICING }).waitFor();
      await panel.getByRole('link', { name: 'Tamsin Achterberg' }).waitFor();
      for (const [name, label] of [
        ['Odalys Brandt', 'Finance'],
        ['Tamsin Achterberg', 'Legal'],
      ] as const) {
        const other = panel.getByLabel(`Another function for ${name}`);
        await other.selectOption({ label });
        await panel.getByLabel(`Another function for ${name}`).waitFor({ state: 'detached' });
      }
      const people = await readTable<Person>(panel, 'people');
      return `The panel followed a click in ${took} ms. ${people.length} people met; Odalys sorted into Finance, Tamsin into Legal, where they appeared.`;
    },
  },
  {
    title: 'Note and follow-up: written in place, live in a second panel',
    async run({ app, panel }) {
      const box = panel.getByRole('textbox', { name: `Write about ${PRICING}` });
      await box.fill(NOTE);
      await box.press('Enter');
      await panel.getByText(`“${NOTE}”`).first().waitFor();
      await box.fill(FOLLOW_UP);
      await panel.getByRole('button', { name: 'Becomes: Follow-up' }).first().waitFor();
      await box.press('Enter');
      const second = await app.open('sidepanel.html');
      await second.getByRole('checkbox', { name: FOLLOW_UP }).first().click();
      const open = panel.getByRole('checkbox', { name: FOLLOW_UP });
      await open.first().waitFor({ state: 'detached' });
      await second.getByRole('button', { name: 'Undo' }).click();
      await open.first().waitFor();
      await second.close();
      return `Kept: “${NOTE}” and “${FOLLOW_UP}”. Ticked in one panel, gone in the other; undone, back in both.`;
    },
  },
  {
    title: 'Badge: a peer last met almost five months ago counts as lapsed',
    async run({ app, calendar, panel, replica }) {
      const event = eventCalled(replica, 'Risk round table');
      await calendar.bringToFront();
      await calendar.goto(weekOf(replica, event.start));
      await openEvent(calendar, event.id);
      await panel
        .getByLabel('Another function for Petra Oyelaran')
        .selectOption({ label: 'Security' });
      const isPetra = ({ text, title }: Awaited<ReturnType<typeof app.badge>>) =>
        text === '1' && title.includes('Petra Oyelaran');
      const badge = await until('The badge', app.badge, isPetra);
      return `Badge ${badge.text}, “${badge.title}”`;
    },
  },
  {
    title: 'Walk: one click opens the calendar’s own form, filled in; Save marks it scheduled',
    async run({ app, panel, replica }) {
      const petra = await personCalled(panel, 'Petra Oyelaran');
      await app.show(panel, `sidepanel.html#/person/${petra.id}`);
      const walkButton = panel.getByRole('button', { name: /^Walk .+ with Petra Oyelaran$/ });
      const form = await app.openedBy(() => walkButton.click());
      await form.locator('#xTiIn').waitFor();
      const title = await form.locator('#xTiIn').inputValue();
      await form.locator(`[data-email="${petra.emails[0]}"]`).first().waitFor();
      const [walk] = await readTable<Walk>(panel, 'walks');
      if (walk?.state !== 'proposed') throw new Error('The walk was not remembered.');
      await form.locator('#xSaveBu').click();
      await until(
        'The walk',
        () => readTable<Walk>(panel, 'walks'),
        ([kept]) => kept?.state === 'scheduled',
      );
      const saved = replica.saved.at(-1);
      if (saved?.start !== walk.start) throw new Error('The calendar keeps another time.');
      await chipOf(form, saved.id).waitFor();
      await until('The badge', app.badge, ({ text }) => text === '');
      await form.close();
      const said = { name: /walk with Petra Oyelaran on your calendar$/ };
      await panel.getByRole('link', said).first().waitFor();
      const when = new Intl.DateTimeFormat('en', {
        timeZone: replica.calendar.timeZone,
        dateStyle: 'full',
        timeStyle: 'short',
      });
      return `“${title}”, ${when.format(walk.start)}, with ${petra.emails[0]}: seen on the calendar, scheduled on her page, lapse cleared.`;
    },
  },
  {
    title: 'Outlook: what stands in both calendars is one meeting',
    async run({ app, calendar, panel, replica }) {
      const event = eventCalled(replica, PRICING);
      const people = (await readTable<Person>(panel, 'people')).length;
      await calendar.bringToFront();
      // A month's cells say which zone the page is in; after that a week is read by it as well.
      await calendar.goto(`${OUTLOOK}/month?startdate=${dayOf(replica, event.start)}`);
      const inBoth = async () =>
        (await readTable<Meeting>(panel, 'meetings')).filter(
          ({ googleEventId, outlookItemId }) => googleEventId && outlookItemId,
        );
      await until('Meetings of both calendars', inBoth, (both) => both.length > 10);
      await calendar.goto(`${OUTLOOK}/week?startdate=${dayOf(replica, event.start)}`);
      await tileOf(calendar, event.id).click();
      await app.show(panel, 'sidepanel.html');
      await panel.getByRole('heading', { name: PRICING }).waitFor();
      await panel.getByRole('link', { name: 'Odalys Brandt' }).first().waitFor();
      const both = await until('This meeting in both', inBoth, (found) =>
        found.some(({ googleEventId }) => googleEventId === event.id),
      );
      const after = (await readTable<Person>(panel, 'people')).length;
      return `${both.length} meetings are known from both calendars, once each. ${after - people} people more.`;
    },
  },
  {
    title: 'Files in: the directory says who does what, and who reports to whom',
    async run({ app, panel }) {
      const before = (await readTable<Person>(panel, 'people')).length;
      await app.show(panel, 'sidepanel.html#/import');
      await panel.getByRole('button', { name: 'Choose a file' }).waitFor();
      await chooseFile(panel, 'directory.csv', directoryCsv());
      await panel.getByRole('button', { name: 'Bring it in' }).click();
      await panel.getByRole('heading', { name: 'It is in.' }).waitFor();
      const people = await readTable<Person>(panel, 'people');
      const edges = await readTable<OrgEdge>(panel, 'orgEdges');
      await panel.getByRole('button', { name: 'Choose another file' }).click();
      await panel.getByRole('button', { name: 'Choose a file' }).waitFor();
      await chooseFile(panel, 'directory.csv', directoryCsv());
      await panel.getByText('Everything in it is known already.').waitFor();
      return `${people.length - before} people more, ${edges.length} of whom it is known to whom they report. The same file again changes nothing.`;
    },
  },
];

async function personCalled(panel: Stage['panel'], name: string): Promise<Person> {
  const person = (await readTable<Person>(panel, 'people')).find((one) => one.name === name);
  if (!person) throw new Error(`${name} is not among the people.`);
  return person;
}
