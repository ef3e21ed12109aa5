import type { CalendarJson } from '../../company/calendar-json';
import type { Route } from '../route';
import type { ShownEvent } from '../shown-events';
import type { Words } from '../words';

/** Page conditions that tests ask for with `?replica=`, several with commas. */
export const CONDITIONS = [
  'no-surface',
  'no-labels',
  'empty',
  'huge',
  'no-account',
  'peek-emails',
] as const;
export type Condition = (typeof CONDITIONS)[number];

/** What the parts of the page share. */
export interface App {
  calendar: CalendarJson;
  /** All that this Outlook shows of the calendar. */
  events: ShownEvent[];
  words: Words;
  today: string;
  route: Route;
  conditions: ReadonlySet<Condition>;
  /** Goes to an address of the page without loading it anew. */
  go(path: string): void;
  /** Opens the small card of an event beside its tile. */
  peek(shown: ShownEvent, tile: HTMLElement): void;
  /** Opens the card of a person beside what was clicked. */
  showPerson(email: string, at: HTMLElement): void;
  compose(): void;
}
