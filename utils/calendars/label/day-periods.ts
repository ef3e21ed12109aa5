import { JOINING_LETTER } from './months';
import { OLDER_DAY_PERIODS } from './older-forms';
import { bareWord, escapeForRegExp } from './plain-text';

/** Hours of the day as 24 bits, hour 0 lowest. */
export type Hours = number;

export const BEFORE_NOON: Hours = 0x000fff;
export const AFTER_NOON: Hours = 0xfff000;

/** How a language says which half of the day an hour is in. */
export interface DayPeriods {
  /** The hours meant by a name that stands right after an hour, if one does. */
  after: (text: string) => Hours | undefined;
  /** The hours meant by a name that stands right before an hour. */
  before: (text: string) => Hours | undefined;
  /** The hours meant by a word that shortens a known name, if all such names agree on the half. */
  shortened: (word: string | undefined) => Hours | undefined;
  /** Whether such names stand before the hour. */
  lead: boolean;
  /** Whether the word only says "hour", as `ч.` or `Uhr`. */
  isUnit: (word: string) => boolean;
}

function atHour(hour: number): number {
  return Date.UTC(2024, 5, 9, hour, 30);
}

function namesOf(locale: string, more: string | undefined): Map<string, Hours> {
  const names = new Map<string, Hours>([
    ['a.m.', BEFORE_NOON],
    ['p.m.', AFTER_NOON],
  ]);
  const add = (name: string, hours: Hours) => {
    const key = bareWord(name);
    // A lone Latin letter is a connecting word somewhere ("9:00 a 10:00").
    if (!key || /^[a-z]$/.test(key)) return;
    const same = [...names.keys()].find((other) => bareWord(other) === key) ?? name.trim();
    names.set(same, (names.get(same) ?? 0) | hours);
  };
  const styles = [undefined, 'short', 'long'] as const;
  for (const dayPeriod of styles) {
    const format = new Intl.DateTimeFormat(locale, {
      hour: 'numeric',
      hour12: true,
      timeZone: 'UTC',
      ...(dayPeriod && { dayPeriod }),
    });
    for (let hour = 0; hour < 24; hour += 1) {
      const part = format.formatToParts(atHour(hour)).find(({ type }) => type === 'dayPeriod');
      if (part) add(part.value, dayPeriod ? 1 << hour : hour < 12 ? BEFORE_NOON : AFTER_NOON);
    }
  }
  for (const list of [OLDER_DAY_PERIODS[locale.split('-')[0] ?? ''], more]) {
    const [before, after] = list?.split('|') ?? [];
    if (before) add(before, BEFORE_NOON);
    if (after) add(after, AFTER_NOON);
  }
  return names;
}

function unitsOf(locale: string): Set<string> {
  const units = new Set(['h', 'uhr', '時', '时', '시', '点', '點', 'ц', 'ໂມງ']);
  const styles: Intl.DateTimeFormatOptions[] = [
    { hour12: false },
    { hour12: false, minute: '2-digit' },
    { hour12: true },
  ];
  for (const style of styles) {
    const format = new Intl.DateTimeFormat(locale, { hour: 'numeric', timeZone: 'UTC', ...style });
    for (const part of format.formatToParts(atHour(22))) {
      const word = bareWord(part.value);
      if (part.type === 'literal' && word) units.add(word);
    }
  }
  return units;
}

function leads(locale: string): boolean {
  const format = new Intl.DateTimeFormat(locale, { hour: 'numeric', hour12: true });
  const types = format.formatToParts(0).map(({ type }) => type);
  return types.indexOf('dayPeriod') < types.indexOf('hour');
}

/** Letters that go on with a word; other scripts glue their endings to "am" and "pm". */
function joiningWith(letter: string | undefined): string {
  return /[a-z]/i.test(letter ?? '') ? '\\p{Script=Latin}' : JOINING_LETTER;
}

/** @param more Names that `Intl` may not know: before noon, after noon, and `lead` if so. */
export function dayPeriodsOf(locale: string, more?: string): DayPeriods {
  const names = namesOf(locale, more);
  const hoursOf = new Map([...names].map(([name, hours]) => [bareWord(name), hours]));
  // Of names with several words the first is often a preposition.
  const singleWords = [...names]
    .filter(([name]) => !name.trim().includes(' '))
    .map(([name, hours]): [string, Hours] => [bareWord(name), hours]);
  const units = unitsOf(locale);
  const alternatives = [...names.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) =>
      name
        .split(/[.\s]+/)
        .filter(Boolean)
        .map(escapeForRegExp)
        .join('\\.?\\s?'),
    );
  const unit = [...units].map(escapeForRegExp).join('|');
  const endings = alternatives.map((name) => `${name}(?!${joiningWith(name.at(-1))})`).join('|');
  const starts = alternatives.map((name) => `(?<!${joiningWith(name[0])})${name}`).join('|');
  const after = new RegExp(`^\\s*(?:(?:${unit})\\.?\\s*)?(${endings})`, 'iu');
  const before = new RegExp(`(${starts})\\.?\\s*$`, 'iu');
  const look = (found: RegExpExecArray | null) => hoursOf.get(bareWord(found?.[1] ?? ''));
  return {
    after: (text) => look(after.exec(text)),
    before: (text) => look(before.exec(text)),
    shortened: (text) => {
      const word = bareWord(text ?? '');
      if (!word) return undefined;
      let all: Hours = 0;
      for (const [name, hours] of singleWords) if (name.startsWith(word)) all |= hours;
      if (all === 0) return undefined;
      if ((all & AFTER_NOON) === 0) return BEFORE_NOON;
      return (all & BEFORE_NOON) === 0 ? AFTER_NOON : undefined;
    },
    lead: leads(locale) || more?.endsWith('|lead') === true,
    isUnit: (word) => units.has(bareWord(word)),
  };
}
