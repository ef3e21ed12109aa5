import { OLDER_MONTHS } from './older-forms';
import { bareWord, escapeForRegExp } from './plain-text';

/** The month names of a language in all the forms that `Intl` inflects them to. */
export interface Months {
  /** Finds the names in plain text; group 1 is the name. Global: use it with `matchAll`. */
  pattern: RegExp;
  /** The month, 1–12, that a found name means. */
  numberOf: (name: string) => number | undefined;
  /** The one month whose name begins like this word, for endings that `Intl` doesn't know. */
  closestTo: (word: string) => number | undefined;
}

const STYLES: Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'long' },
  { dateStyle: 'medium' },
  { dateStyle: 'full' },
  { month: 'long' },
  { month: 'short' },
  { month: 'long', year: 'numeric' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric', year: 'numeric' },
];

/** A letter that would make a name part of a longer word; Han and kana run on without blanks. */
export const JOINING_LETTER =
  '[^\\P{L}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';

/** A date's month name, bare and with the ending that the pattern glues to it ("urriaren"). */
function monthIn(parts: Intl.DateTimeFormatPart[]): string[] {
  const at = parts.findIndex((part) => part.type === 'month');
  const name = parts[at]?.value;
  if (!name) return [];
  const ending = /^\p{L}+/u.exec(parts[at + 1]?.value ?? '')?.[0];
  return ending ? [name, name + ending] : [name];
}

function namesByStyle(locale: string, calendar: string, more = ''): Map<string, number> {
  const names = new Map<string, number>();
  const clashing = new Set<string>();
  const add = (name: string, month: number) => {
    const word = name.trim().replace(/\.$/, '');
    const key = bareWord(word);
    if (/\d|\p{Nd}/u.test(key) || [...key].length < 2) return;
    const before = [...names].find(([other]) => bareWord(other) === key)?.[1];
    if (before === undefined) names.set(word, month);
    else if (before !== month) clashing.add(key);
  };
  const calendars = calendar === 'gregory' ? ['gregory'] : ['gregory', calendar];
  for (const each of calendars) {
    const numeric = new Intl.DateTimeFormat('en', {
      calendar: each,
      month: 'numeric',
      timeZone: 'UTC',
    });
    for (const style of STYLES) {
      const format = new Intl.DateTimeFormat(locale, { ...style, calendar: each, timeZone: 'UTC' });
      for (let month = 0; month < 12; month += 1) {
        const day = Date.UTC(2024, month, 25);
        const number = Number.parseInt(numeric.format(day), 10);
        for (const name of monthIn(format.formatToParts(day))) add(name, number);
      }
    }
  }
  const language = locale.split('-')[0] ?? '';
  for (const list of [OLDER_MONTHS[language] ?? '', more]) {
    for (const [index, name] of list.split(' ').entries()) {
      if (name) names.set(name.replaceAll('_', ' '), index + 1);
    }
  }
  return new Map([...names].filter(([name]) => !clashing.has(bareWord(name))));
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

/** @param more Names that `Intl` may not know, January first. */
export function monthsOf(locale: string, calendar: string, more?: string): Months {
  const names = namesByStyle(locale, calendar, more);
  const english = locale.startsWith('en')
    ? new Map<string, number>()
    : namesByStyle('en', 'gregory');
  const numbers = new Map<string, number>();
  // English is what a page falls back to; the language's own names win where they are alike.
  for (const [name, month] of [...english, ...names]) numbers.set(bareWord(name), month);
  const longestFirst = [...new Set([...names.keys(), ...english.keys()])]
    .sort((a, b) => b.length - a.length)
    .map((name) => escapeForRegExp(name).replace(/\s+/g, ' '));
  const none = '(?!)';
  return {
    // One letter may be glued to the front, as in Hebrew "ביוני".
    pattern: new RegExp(
      `(?<!${JOINING_LETTER}${JOINING_LETTER})(${longestFirst.join('|') || none})(?!${JOINING_LETTER})`,
      'giu',
    ),
    numberOf: (name) => numbers.get(bareWord(name)),
    closestTo: (text) => {
      const word = bareWord(text);
      let best = 0;
      let found = new Set<number>();
      for (const [name, month] of names) {
        // Of names with several words one may be another month's.
        if (name.includes(' ')) return undefined;
        const shared = sharedStart(word, bareWord(name));
        if (shared > best) found = new Set();
        if (shared >= best) found.add(month);
        best = Math.max(best, shared);
      }
      const close = best >= 3 && best * 3 >= word.length * 2;
      return close && found.size === 1 ? [...found][0] : undefined;
    },
  };
}
