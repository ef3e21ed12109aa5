import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readChipLabel } from '@/utils/calendars/google/chip-label';
import { readResponse } from '@/utils/calendars/google/response';
import { splitAroundTitle } from '@/utils/calendars/label/split';
import { FAILURE_REASONS } from '@/utils/calendars/read-result';
import { clockText, LANGUAGES, longDate, plusDays, separatorOf } from './chip-label-languages';

const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

function expectDataOrReason(label: string, language: string, visibleTime?: string): void {
  const result = readChipLabel(label, language, visibleTime);
  if ('reason' in result) {
    expect(FAILURE_REASONS).toContain(result.reason);
    return;
  }
  expect(result.start).toMatch(LOCAL);
  expect(result.end).toMatch(LOCAL);
  expect(result.end >= result.start).toBe(true);
}

const language = fc.constantFrom(...LANGUAGES);
const text = fc.string({ unit: 'grapheme', maxLength: 200 });
/** Pieces of labels in any order: what a hostile title is made of. */
const piece = fc.oneof(
  text,
  fc.constantFrom('9am to 10am', 'June 9, 2024', ', ', '、', '; ', '10:30', '2024年6月9日', ' – '),
  fc.constantFrom(
    '9',
    '2026',
    'at',
    '12am',
    ': ',
    '「',
    '」',
    '\u200f',
    'Accepted',
    'task: ',
    '10.6.2024',
  ),
);
const pieces = fc.array(piece, { maxLength: 14 }).map((all) => all.join(' '));
const day = fc.integer({ min: 0, max: 4000 }).map((days) => plusDays('2020-01-01', days));
const time = fc.integer({ min: 0, max: 95 }).map((quarter) => {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(quarter / 4))}:${two((quarter % 4) * 15)}`;
});

describe('whatever a page holds', () => {
  test('arbitrary text and label pieces give data or a reason', () => {
    const any = fc.oneof(text, pieces);
    fc.assert(fc.property(any, fc.oneof(language, text), any, expectDataOrReason), {
      numRuns: 1000,
    });
  });

  test('a label with a letter changed, lost or doubled gives data or a reason', () => {
    const label = '11:15am to 12pm, Walk, Ana Roe, Accepted, Location: Room 4, March 5, 2026';
    const change = fc.tuple(fc.nat(label.length), fc.string({ maxLength: 3 }), fc.nat(4));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), language, (changes, lang) => {
        let changed = label;
        for (const [at, insert, cut] of changes) {
          changed = changed.slice(0, at) + insert + changed.slice(at + cut);
        }
        expectDataOrReason(changed, lang);
      }),
    );
  });

  test('splitting and answers never throw', () => {
    fc.assert(
      fc.property(pieces, text, text, (label, title, lang) => {
        readResponse(splitAroundTitle(label, title)?.segments ?? [label], lang);
      }),
    );
  });

  test('a label of the greatest length takes no long time', () => {
    for (const unit of ['9 ', '9:00 ', 'June 9, 2024 ', ', ', 'a', '٩', ' ', '9am to ']) {
      const label = unit.repeat(Math.floor(5000 / unit.length));
      const before = performance.now();
      expectDataOrReason(label, 'en');
      expectDataOrReason(`All day, ${label.slice(20)}`, 'th');
      expect(performance.now() - before, unit).toBeLessThan(100);
    }
  });
});

describe('well-formed labels of every language with hostile titles and places', () => {
  const NBSP = '\u00a0';
  /** How pages respell what Intl writes. */
  const respell = fc.constantFrom<(times: string) => string>(
    (times) => times,
    (times) => times.replace(/\./g, ''),
    (times) => times.replace(/(?<=\d)[ \u202f\u00a0]/g, ''),
    (times) => times.replace(/ /g, '\u202f'),
    (times) => times.replace(/ /g, NBSP),
  );

  test('times and date are read from the ends', () => {
    const clock = fc.constantFrom<12 | 24>(12, 24);
    fc.assert(
      fc.property(
        fc.record({
          language,
          day,
          from: time,
          to: time,
          clock,
          title: pieces,
          place: pieces,
          respell,
        }),
        (each) => {
          fc.pre(each.from < each.to);
          const times = [each.from, each.to]
            .map((at) => each.respell(clockText(each.language, at, each.clock)))
            .join(' – ');
          const date = longDate(each.language, each.day);
          const place = `Place: ${each.place}`;
          const label = [times, each.title, 'Ana Roe', place, date].join(
            separatorOf(each.language),
          );
          const expected = { start: `${each.day}T${each.from}`, end: `${each.day}T${each.to}` };
          expect(readChipLabel(label, each.language), label).toMatchObject(expected);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('whole days stay whole days', () => {
    fc.assert(
      fc.property(language, day, pieces, (lang, date, title) => {
        const label = ['Xx xx', title, 'Ana Roe', longDate(lang, date)].join(separatorOf(lang));
        const expected = { start: `${date}T00:00`, end: `${plusDays(date, 1)}T00:00` };
        expect(readChipLabel(label, lang), label).toMatchObject(expected);
      }),
      { numRuns: 500 },
    );
  });
});
