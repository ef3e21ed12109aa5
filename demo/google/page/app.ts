import type { CalendarEvent, CalendarJson } from '../../company/calendar-json';
import type { Route } from '../route';
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

/** A language tag that Intl formats Latin digits for. */
function formatLanguage(language: string): string {
  return language.startsWith('ar') ? 'ar-EG-u-nu-latn' : language;
}

export function formatDay(
  date: string,
  language: string,
  options: Intl.DateTimeFormatOptions,
): string {
  return new Intl.DateTimeFormat(formatLanguage(language), { ...options, timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}
