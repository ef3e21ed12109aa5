import { JOINING_LETTER } from '../../label/months';
import { bareWord, escapeForRegExp } from '../../label/plain-text';

/** A weekday's name found in a text. */
export interface FoundWeekday {
  from: number;
  to: number;
  /** 0 is Sunday. */
  weekday: number;
}

export interface Weekdays {
  /** The first weekday named in plain text. */
  find: (plain: string) => FoundWeekday | undefined;
}

const STYLES: Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'full' },
  { weekday: 'long' },
  { weekday: 'long', day: 'numeric', month: 'long' },
  { weekday: 'short' },
  { weekday: 'short', day: 'numeric', month: 'short' },
];
/** 2026-06-07, a Sunday. */
const A_SUNDAY = Date.UTC(2026, 5, 7);
const DAY_MS = 86_400_000;

function namesOf(locale: string, names: Map<string, number>): void {
  for (const style of STYLES) {
    const format = new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' });
    for (let weekday = 0; weekday < 7; weekday += 1) {
      const parts = format.formatToParts(A_SUNDAY + weekday * DAY_MS);
      const name = parts
        .find(({ type }) => type === 'weekday')
        ?.value.trim()
        .replace(/\.$/, '');
      if (!name) continue;
      // A lone letter, as 月, is the day only between brackets; elsewhere it is a month's sign.
      const key = [...bareWord(name)].length > 1 ? name : `(${name})`;
      const known = names.get(key);
      if (known === undefined) names.set(key, weekday);
      else if (known !== weekday) names.set(key, Number.NaN);
    }
  }
}

/** Long names may have an ending that `Intl` doesn't give them, as Finnish "maanantaina". */
const LONGEST_ENDING = 2;
const LONG_NAME = 6;

function alternative(name: string): string {
  const ending = `[\\p{Script=Latin}\\p{Script=Cyrillic}]{0,${LONGEST_ENDING}}`;
  return escapeForRegExp(name) + (name.length >= LONG_NAME ? ending : '');
}

/** The weekday names of a language, long and short, and English ones, to which pages fall back. */
export function weekdaysOf(locale: string): Weekdays {
  const names = new Map<string, number>();
  namesOf(locale, names);
  if (!locale.startsWith('en')) {
    const english = new Map<string, number>();
    namesOf('en', english);
    for (const [name, weekday] of english) if (!names.has(name)) names.set(name, weekday);
  }
  const numbers = new Map<string, number>();
  for (const [name, weekday] of names) {
    if (!Number.isNaN(weekday)) numbers.set(name.toLowerCase().replace(/\s+/g, ' '), weekday);
  }
  const longestFirst = [...numbers.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<!${JOINING_LETTER})(?:${longestFirst.map(alternative).join('|')})(?!${JOINING_LETTER})`,
    'iu',
  );
  return {
    find: (plain) => {
      const found = pattern.exec(plain.replaceAll('（', '(').replaceAll('）', ')'));
      const name = found?.[0].toLowerCase() ?? '';
      let weekday = numbers.get(name);
      for (let cut = 1; cut <= LONGEST_ENDING; cut += 1)
        weekday ??= numbers.get(name.slice(0, -cut));
      if (!found || weekday === undefined) return undefined;
      return { from: found.index, to: found.index + found[0].length, weekday };
    },
  };
}
