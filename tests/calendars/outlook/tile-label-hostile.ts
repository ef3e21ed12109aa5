import fc from 'fast-check';
import type { Told } from '@/utils/calendars/outlook/label/told';
import type { TextResult } from '@/utils/calendars/outlook/label/whole';
import { type Clock, fullDate, type Tile, timesText, wordsOf } from './tile-label-languages';

export const LANGUAGES = ['en', 'de', 'ja', 'ko', 'sv', 'ar', 'hu'];
const date = fc
  .integer({ min: 17_000, max: 23_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

export const clock = fc.constantFrom<Clock>('12', '24', '24 short');

/** Text of a guest's making: what labels are made of, in pieces. */
export function hostile(language: string): fc.Arbitrary<string> {
  const words = wordsOf(language);
  const pieces = fc.oneof(
    fc.constantFrom(', ', ' ', ',', ': ', '、', ' – ', '(', '\u202e', '\u2066', '\u200f', '\u202f'),
    fc.constantFrom(words.allDay, `${words.by} X`, words.to, ...Object.values(words.showAs)),
    fc.constantFrom('9', '9:30', '٩:٣٠', '9:00 AM', '12:00 AM', '2026', '3 events', 'Meeting icon'),
    date.map((day) => fullDate(language, day)),
    date.map((day) => fullDate('en', day)),
    clock.map((each) => timesText(language, ['13:00', '14:30'], each)),
    clock.map((each) => `${timesText(language, ['09:00', '10:00'], each)}, `),
    date.map(
      (day) => `${timesText(language, ['09:00', '10:00'], '12')}, ${fullDate(language, day)}, `,
    ),
    fc.string({ unit: 'binary', maxLength: 6 }).map((text) => text.replace(/[\r\n]/g, '')),
  );
  const marks = /^[\s\u200e\u200f\u061c\ufeff]+|[\s\u200e\u200f\u061c\ufeff]+$/g;
  return fc
    .array(pieces, { minLength: 1, maxLength: 7 })
    .map((all) => all.join('').replace(marks, '').replace(marks, ''))
    .filter((text) => /[^\p{Zs}\p{C}]/u.test(text));
}

export function tilesOf(language: string): fc.Arbitrary<Tile> {
  return fc
    .record({
      title: hostile(language),
      first: date,
      days: fc.constantFrom(0, 0, 1, 3),
      times: fc.option(fc.constantFrom<[string, string]>(['00:00', '00:30'], ['22:05', '23:10'])),
      location: fc.option(hostile(language)),
      organizer: fc.option(hostile(language).filter((name) => !/^[:：]/.test(name))),
    })
    .map(({ days, first, title, ...rest }) => ({
      title,
      first,
      last: new Date(Date.parse(first) + days * 86_400_000).toISOString().slice(0, 10),
      showAs: 'busy' as const,
      ...(rest.times && { times: rest.times }),
      ...(rest.location && { location: rest.location }),
      ...(rest.organizer && { organizer: rest.organizer }),
    }));
}

/** A label behind the name of an icon. */
export function prefixed(label: string, icon: boolean): string {
  return icon ? `Meeting icon, ${label}` : label;
}

/** What was told, as something that can be compared. */
export function asTold(told: Told | TextResult): object {
  if (told === 'not-an-event' || 'reason' in told) return { told };
  const { tail, ...rest } = told;
  return { ...rest, tail: { ...tail, flags: [...tail.flags].sort() } };
}
