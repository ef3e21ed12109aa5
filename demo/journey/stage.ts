import type { Page } from 'playwright-core';
import type { CrosswalkInChromium } from '../browser/chromium';
import type { JourneyBrowser, JourneyPage } from '../browser/page';
import type { CalendarEvent } from '../company/calendar-json';
import { outlookItemId } from '../company/event-ids';
import { pathOf } from '../google/route';
import type { Replica } from '../serve';
import { until } from './until';

export const CALENDAR = 'https://calendar.google.com/calendar/u/0/r';
export const OUTLOOK = 'https://outlook.cloud.microsoft/calendar/view';

/** What the steps of the journey share: the browser and the tabs that are open in it. */
export interface Stage<
  App extends JourneyBrowser = JourneyBrowser,
  Tab extends JourneyPage = JourneyPage,
> {
  app: App;
  replica: Replica;
  welcome: Tab;
  calendar: Tab;
  panel: Tab;
}

/** The page that the extension opens by itself at its first start; waits for it. */
export async function welcomePage({ context }: CrosswalkInChromium): Promise<Page> {
  const page = await until(
    'The welcome page',
    async () => context.pages().find((one) => one.url().endsWith('/welcome.html')),
    (found) => found !== undefined,
  );
  if (!page) throw new Error('It was there a moment ago.');
  return page;
}

/** Opens the welcome page that the extension shows by itself, the calendar and the panel. */
export async function setStage(
  app: CrosswalkInChromium,
  replica: Replica,
): Promise<Stage<CrosswalkInChromium, Page>> {
  const welcome = await welcomePage(app);
  const calendar = await app.context.newPage();
  const panel = await app.open('sidepanel.html');
  return { app, replica, welcome, calendar, panel };
}

/** The event of the invented company with a title, nearest to the calendar's now. */
export function eventCalled(replica: Replica, title: string): CalendarEvent & { allDay: false } {
  const { events, now } = replica.calendar;
  const found = events
    .flatMap((event) => (!event.allDay && event.title === title ? [event] : []))
    .sort((a, b) => Math.abs(a.start - now) - Math.abs(b.start - now));
  if (!found[0]) throw new Error(`The company has no meeting called ${title}.`);
  return found[0];
}

/** The day that an instant lies in, in the calendar's zone, YYYY-MM-DD. */
export function dayOf(replica: Replica, instant: number): string {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone: replica.calendar.timeZone });
  return format.format(instant);
}

/** Address of the week that an instant lies in, in the calendar's zone. */
export function weekOf(replica: Replica, instant: number): string {
  const [year, month, day] = dayOf(replica, instant).split('-').map(Number);
  return `${CALENDAR}/week/${year}/${month}/${day}`;
}

/** Address of some days from the one on which the event begins: what comes soon after is there too, whatever the weekday. */
export function daysFrom(replica: Replica, event: { start: number }): string {
  return `https://calendar.google.com${pathOf('customday', dayOf(replica, event.start))}`;
}

/** Clicks the chip of an event and waits until its card stands open. */
export async function openEvent(calendar: JourneyPage, id: string): Promise<void> {
  await chipOf(calendar, id).click();
  await calendar.locator('[role=dialog] #xDetDlg').waitFor();
}

/** The tile of an event on an Outlook page, in the terms of whatever drives the browser. */
export function tileOf<Tile>(
  calendar: { locator(css: string): { first(): Tile } },
  id: string,
): Tile {
  const item = `[data-calitemid="${outlookItemId(id)}"]`;
  return calendar.locator(`${item}[role=button], ${item} [role=button]`).first();
}

/** The chip of an event on a calendar page, in the terms of whatever drives the browser. */
export function chipOf<Chip>(
  calendar: { locator(css: string): { first(): Chip } },
  id: string,
): Chip {
  return calendar.locator(`[data-eventchip][jslog*="${id}"]`).first();
}
