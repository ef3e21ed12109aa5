import type { CalendarEvent, CalendarJson } from '../../company/calendar-json';
import { utcOf } from '../../wall-time';
import { pathOf, type Route, type View } from '../route';
import { type Words, wordsOf } from '../words';

/** Page conditions that tests ask for with `?replica=`. */
export const CONDITIONS = ['no-grid', 'no-labels', 'empty', 'huge', 'no-account'] as const;
export type Condition = (typeof CONDITIONS)[number];

/** What the parts of the page share. */
export interface App {
  calendar: CalendarJson;
  words: Words;
  today: string;
  route: Route;
  condition: Condition | null;
  /** Goes to an address of the page, with the slide when it is the same view. */
  go(path: string): void;
  /** Opens the card of an event beside its chip. */
  open(event: CalendarEvent, chip: HTMLElement): void;
}

export function wordsFor(calendar: CalendarJson): Words {
  return wordsOf(calendar.language);
}

/** Address of a view for the account that the page is open for. */
export function addressOf(app: App, view: View, date: string): string {
  return pathOf(view, date, app.route.account);
}

export function formatDay(date: string, app: App, options: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(app.words.tag, { ...options, timeZone: 'UTC' });
  return format.format(utcOf(date));
}

/** The day of the month alone, in the page's digits: `Intl` would add a word to it in some languages. */
export function dayNumber(date: string, app: App): string {
  return new Intl.NumberFormat(app.words.tag).format(Number(date.slice(8)));
}
