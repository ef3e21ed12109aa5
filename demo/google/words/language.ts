import { utcOf } from '../../wall-time';
import type { Words } from '../words';

/** A count in a sentence: by plural category, `#` for the number, `zero` for none where it has a word. */
export type Counted = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** What one language needs beside what `Intl` knows of it. */
export interface Language {
  /** For `Intl`: `ar-EG-u-nu-latn` where the page keeps Latin digits. */
  tag: string;
  /** ISO weekday with which weeks begin. */
  firstDay: 1 | 6 | 7;
  separator?: string;
  /** Between the title and the rest when the dates stand in front; only Arabic differs (2024). */
  separatorAcross?: string;
  quote?: (title: string) => string;
  /** 'START to END' */
  range: (start: string, end: string) => string;
  /** The same with the dates in front, across midnight. */
  across: (from: Moment, to: Moment) => string;
  /** What stands between two visible times. */
  dash: string;
  halves: { am: string; pm: string; before?: boolean };
  /** After a full hour in a 12-hour clock: '9時'. */
  fullHour?: string;
  date?: (date: string) => string;
  /** 'Color: ' with the blank it has. */
  keys: { calendar: string; location: string; color: string; workingLocation: string };
  noLocation: string;
  allDay: string;
  task: string;
  done: string;
  notDone: string;
  answers: Words['answers'];
  organizer: string;
  optional: string;
  noTitle: string;
  today: string;
  events: Counted;
  allDayEvents: Counted;
  week: (date: string) => string;
  more: Counted;
  moreLabel: Counted;
  /** 'Day 2 of 3' */
  dayOf: (day: string, days: string) => string;
}

export interface Moment {
  date: string;
  time: string;
}

function intl(tag: string, options: Intl.DateTimeFormatOptions): (date: string) => string {
  const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
  return (date) => format.format(utcOf(date));
}

/** Makes a language of its few words and of what `Intl` says. */
export function languageOf(language: Language): Words {
  const { tag, halves } = language;
  const numbers = new Intl.NumberFormat(tag, { useGrouping: false });
  const twoDigits = new Intl.NumberFormat(tag, { minimumIntegerDigits: 2 });
  const rules = new Intl.PluralRules(tag);
  const counted = (texts: Counted) => (count: number) => {
    const exact = count === 0 ? texts.zero : undefined;
    const text = exact ?? texts[rules.select(count)] ?? texts.other;
    return text.replace('#', numbers.format(count));
  };
  const hour24 = (minutes: number) =>
    `${twoDigits.format(Math.floor(minutes / 60) % 24)}:${twoDigits.format(minutes % 60)}`;
  const hour12 = (minutes: number) => {
    const hour = numbers.format(((Math.floor(minutes / 60) + 11) % 12) + 1);
    const rest = minutes % 60;
    return rest === 0 ? hour + (language.fullHour ?? '') : `${hour}:${twoDigits.format(rest)}`;
  };
  const half = (minutes: number) => (minutes % 1440 < 720 ? halves.am : halves.pm);
  const clock = (minutes: number, cycle: 12 | 24) => {
    if (cycle === 24) return hour24(minutes);
    return halves.before ? half(minutes) + hour12(minutes) : hour12(minutes) + half(minutes);
  };
  const isEnglish = tag.startsWith('en');
  const date = language.date ?? intl(tag, { dateStyle: 'long' });
  const span = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  return {
    tag,
    firstDay: language.firstDay,
    separator: language.separator ?? ', ',
    separatorAcross: language.separatorAcross ?? language.separator ?? ', ',
    quote: language.quote ?? ((title) => title),
    range: language.range,
    across: language.across,
    clock,
    visibleRange(from, to, cycle) {
      const same = cycle === 12 && half(from) === half(to);
      if (!same) return clock(from, cycle) + language.dash + clock(to, cycle);
      return halves.before
        ? clock(from, cycle) + language.dash + hour12(to)
        : hour12(from) + language.dash + clock(to, cycle);
    },
    date,
    dates(first, last) {
      if (first === last) return date(first);
      const text = span.formatRange(utcOf(first), utcOf(last)).replace(/\s+/g, ' ');
      return isEnglish ? text.replace(/\s*–\s*/, ' – ') : text;
    },
    weekdayAndDay: intl(tag, { weekday: 'long', month: 'long', day: 'numeric' }),
    calendar: (name) => language.keys.calendar + name,
    noLocation: language.noLocation,
    location: (place) => language.keys.location + place,
    color: (name) => language.keys.color + name,
    workingLocation: (place) => language.keys.workingLocation + place,
    allDay: language.allDay,
    task: language.task,
    done: language.done,
    notDone: language.notDone,
    answers: language.answers,
    guestAnswers: isEnglish
      ? {
          accepted: 'Attending',
          declined: 'Not attending',
          tentative: 'Maybe',
          'needs-action': null,
        }
      : { ...language.answers, 'needs-action': null },
    organizer: language.organizer,
    optional: language.optional,
    noTitle: language.noTitle,
    today: language.today,
    events: counted(language.events),
    allDayEvents: counted(language.allDayEvents),
    week: language.week,
    more: counted(language.more),
    moreLabel: counted(language.moreLabel),
    dayOf: (day, days) => `(${language.dayOf(numbers.format(day), numbers.format(days))})`,
  };
}
