import { eastern } from './words/eastern';
import { english } from './words/english';
import { northern } from './words/northern';
import { rightToLeft } from './words/right-to-left';
import { romance } from './words/romance';

/** How a page in one language writes what its labels are made of. */
export interface Words {
  /** For `Intl`. */
  tag: string;
  /** ISO weekday with which weeks begin. */
  firstDay: 1 | 6 | 7;
  /** Between the parts of a label. */
  separator: string;
  /** Between the title and the rest where the dates stand in front. */
  separatorAcross: string;
  quote: (title: string) => string;
  /** 'START to END' */
  range: (start: string, end: string) => string;
  /** 'June 9, 2024 at 10:15pm to June 10, 2024 at 6:30am' */
  across: (from: { date: string; time: string }, to: { date: string; time: string }) => string;
  /** '10:15pm' for minutes since midnight. */
  clock: (minutes: number, hourCycle: 12 | 24) => string;
  /** '9 – 10am' */
  visibleRange: (from: number, to: number, hourCycle: 12 | 24) => string;
  /** 'June 9, 2024' */
  date: (date: string) => string;
  /** 'March 10 – 11, 2026', both inclusive. */
  dates: (first: string, last: string) => string;
  calendar: (name: string) => string;
  noLocation: string;
  location: (place: string) => string;
  color: (name: string) => string;
  workingLocation: (place: string) => string;
  allDay: string;
  task: string;
  done: string;
  notDone: string;
  /** On chips. */
  answers: { accepted: string; declined: string; tentative: string; 'needs-action': string };
  /** In lists of guests, where nothing stands beside whoever has not answered. */
  guestAnswers: { accepted: string; declined: string; tentative: string; 'needs-action': null };
  organizer: string;
  optional: string;
  noTitle: string;
  today: string;
  /** '3 events' */
  events: (count: number) => string;
  /** '1 all day event' */
  allDayEvents: (count: number) => string;
  week: (date: string) => string;
  /** Heading of a column: 'Sunday, November 30' */
  weekdayAndDay: (date: string) => string;
  more: (count: number) => string;
  moreLabel: (count: number) => string;
  /** '(Day 1 of 3)' */
  dayOf: (day: number, days: number) => string;
}

const LANGUAGES: Record<string, Words> = {
  ...english,
  ...northern,
  ...romance,
  ...rightToLeft,
  ...eastern,
};

/** Languages the replica speaks, as its pages name them. */
export const SPOKEN = Object.keys(LANGUAGES);

/** English stands in for a language the replica does not speak. */
export function wordsOf(language: string): Words {
  const known = LANGUAGES[language] ?? LANGUAGES[language.split('-')[0] ?? ''] ?? LANGUAGES.en;
  if (!known) throw new Error('The replica lost its English.');
  return known;
}

export function directionOf(language: string): 'ltr' | 'rtl' {
  return /^(ar|he|iw|fa|ur)/.test(language) ? 'rtl' : 'ltr';
}
