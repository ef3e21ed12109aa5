import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTileLabel } from '@/utils/calendars/outlook/tile-label';
import { FAILURE_REASONS } from '@/utils/calendars/read-result';
import { clock, hostile, LANGUAGES, tilesOf } from './tile-label-hostile';
import { labelOf, readingOf, spanOf, tooltipOf } from './tile-label-languages';

const RUNS = { numRuns: 200 };

function isKnownOutcome(read: ReturnType<typeof readTileLabel>): boolean {
  if (read === 'not-an-event') return true;
  if ('reason' in read) return (FAILURE_REASONS as readonly string[]).includes(read.reason);
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(read.start) && read.start <= read.end;
}

describe('whatever guests write', () => {
  test.each(LANGUAGES)('a tile with its tooltip keeps its title and times (%s)', (language) => {
    fc.assert(
      fc.property(tilesOf(language), clock, (tile, each) => {
        const label = labelOf(language, tile, each);
        const tooltip = tooltipOf(language, tile, each);
        const { title, start, end, allDay } = readingOf(tile);
        const read = readTileLabel({ label, tooltip }, language);
        expect(read, label).toMatchObject({ title, start, end, allDay });
      }),
      RUNS,
    );
  });

  test.each(['en', 'de'])('and its place, organizer and show-as (%s)', (language) => {
    fc.assert(
      fc.property(tilesOf(language), (tile) => {
        const label = labelOf(language, tile, '12');
        const tooltip = tooltipOf(language, tile, '12');
        const read = readTileLabel({ label, tooltip }, language);
        expect(read, `${label}\n${tooltip}`).toEqual(readingOf(tile));
      }),
      RUNS,
    );
  });

  test.each(LANGUAGES)('without a tooltip no day is wrong without a reason (%s)', (language) => {
    fc.assert(
      fc.property(tilesOf(language), clock, (tile, each) => {
        const label = labelOf(language, tile, each);
        const read = readTileLabel({ label }, language);
        if (read === 'not-an-event' || 'reason' in read) return;
        expect(read, label).toMatchObject(spanOf(tile));
      }),
      RUNS,
    );
  });
});

describe('a page whose language is not the one that it is read in', () => {
  test.each([
    ['de', 'en'],
    ['fi', 'en'],
    ['en', 'sv'],
    ['ja', 'ko'],
    ['en-US', 'en-GB'],
    ['ru', 'pl'],
  ])('%s as %s: no day is wrong without a reason', (language, other) => {
    fc.assert(
      fc.property(tilesOf(language), hostile(other), clock, (tile, title, each) => {
        const label = labelOf(language, { ...tile, title }, each);
        const read = readTileLabel({ label }, other);
        if (read === 'not-an-event' || 'reason' in read) return;
        expect(read, label).toMatchObject(spanOf(tile));
      }),
      RUNS,
    );
  });
});

describe('whatever stands in the attributes', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    hostile('en'),
    hostile('ar'),
  );
  const languages = fc.oneof(fc.constantFrom(...LANGUAGES), fc.string({ maxLength: 6 }));

  test('comes out as data or a reason', () => {
    fc.assert(
      fc.property(texts, fc.option(texts), languages, (label, tooltip, language) => {
        const read = readTileLabel({ label, ...(tooltip && { tooltip }) }, language);
        expect(isKnownOutcome(read)).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  const tail = ', 9:00 AM to 10:00 AM, Monday, September 14, 2026, Busy';
  test.each([
    ['letters', 'a'],
    ['commas', ', '],
    ['years', '2026, '],
    ['dates', 'Monday, September 14, 2026, '],
    ['prefixes', 'Meeting icon, '],
    ['statuses', 'Canceled event, '],
    ['organizers', 'By x, '],
    ['blanks', ' '],
    ['direction marks', 'x\u202e'],
    ['digits', '1 '],
  ])('is read in time that grows with its length: 100 kB of %s', (_, piece) => {
    const long = `T${piece.repeat(Math.floor(100_000 / piece.length))}T`;
    const begun = performance.now();
    expect(
      readTileLabel({ label: long + tail, tooltip: `${long}\n9:00 AM to 10:00 AM` }, 'en'),
    ).toEqual({
      title: long,
      start: '2026-09-14T09:00',
      end: '2026-09-14T10:00',
      allDay: false,
      showAs: 'busy',
    });
    expect(isKnownOutcome(readTileLabel({ label: long + tail }, 'en'))).toBe(true);
    expect(isKnownOutcome(readTileLabel({ label: `T${tail}, ${long}` }, 'en'))).toBe(true);
    expect(isKnownOutcome(readTileLabel({ label: long, tooltip: `T\n${long}` }, 'en'))).toBe(true);
    // Quadratic reading takes tens of seconds.
    expect(performance.now() - begun).toBeLessThan(10_000);
  });

  test('and text that no calendar writes is not read at all', () => {
    const label = `${'a'.repeat(200_001)}${tail}`;
    expect(readTileLabel({ label }, 'en')).toEqual({ reason: 'label-too-long' });
  });
});
