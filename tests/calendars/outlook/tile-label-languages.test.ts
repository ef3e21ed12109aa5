import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTileLabel } from '@/utils/calendars/outlook/tile-label';
import {
  type Clock,
  KNOWN,
  labelOf,
  readingOf,
  spanOf,
  type Tile,
  tooltipOf,
  UNKNOWN,
} from './tile-label-languages';

const date = fc
  .integer({ min: Date.UTC(2019, 0, 1) / 86_400_000, max: Date.UTC(2032, 0, 1) / 86_400_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
const time = fc
  .integer({ min: 0, max: 1439 })
  .map((at) => new Date(at * 60_000).toISOString().slice(11, 16));
const text = (...values: string[]) => fc.constantFrom(...values);

const TITLES = text('Planning, Q4', 'Budget: 2027', '1:1', '週次会議', 'Review (2/3)', 'Café 5');
const PLACES = text('Room 102', 'Level 3, East Wing', 'Microsoft Teams Meeting', '会議室A');
const NAMES = text('Roe, Pat Jr. [US-US]', 'Noh, Kim', 'Zoë Døe', '山田 太郎', 'Ana María Sol');

const tiles: fc.Arbitrary<{ tile: Tile; clock: Clock }> = fc
  .record({
    title: TITLES,
    first: date,
    days: fc.constantFrom(0, 0, 0, 1, 4),
    times: fc.option(fc.tuple(time, time), { nil: undefined, freq: 4 }),
    location: fc.option(PLACES, { nil: undefined }),
    organizer: fc.option(NAMES, { nil: undefined }),
    showAs: fc.constantFrom('free', 'tentative', 'busy', 'away', 'elsewhere'),
    flags: fc.subarray(['recurring', 'private', 'cancelled'] as const),
    exception: fc.boolean(),
    clock: fc.constantFrom<Clock>('12', '24', '24 short'),
  })
  .map(({ days, times, clock, exception, flags, first, ...rest }) => {
    const last = new Date(Date.parse(first) + days * 86_400_000).toISOString().slice(0, 10);
    const ordered: [string, string] | undefined =
      times && (days === 0 && times[1] < times[0] ? [times[1], times[0]] : times);
    const tile: Tile = {
      title: rest.title,
      first,
      last,
      showAs: rest.showAs as NonNullable<Tile['showAs']>,
      flags: exception && !flags.includes('recurring') ? ['exception', ...flags] : flags,
      ...(ordered && { times: ordered }),
      ...(rest.location && { location: rest.location }),
      ...(rest.organizer && { organizer: rest.organizer }),
    };
    return { tile, clock };
  });

const LOCALES = [
  ...Object.keys(KNOWN),
  'en-GB',
  'en-AU',
  'fr-CA',
  'es-MX',
  'pt-BR',
  'pt-PT',
  'de-CH',
];

describe('a generated tile with its tooltip is read back whole', () => {
  test.each(LOCALES)('%s', (language) => {
    fc.assert(
      fc.property(tiles, ({ tile, clock }) => {
        const label = labelOf(language, tile, clock);
        const tooltip = tooltipOf(language, tile, clock);
        expect(readTileLabel({ label, tooltip }, language), label).toEqual(readingOf(tile));
      }),
      { numRuns: 150 },
    );
  });
});

describe('without its tooltip title, times and status are right and nothing is wrong', () => {
  test.each(LOCALES)('%s', (language) => {
    fc.assert(
      fc.property(tiles, ({ tile, clock }) => {
        const label = labelOf(language, tile, clock);
        const { location, ...wanted } = readingOf(tile);
        const read = readTileLabel({ label }, language);
        expect(read, label).toMatchObject(wanted);
        expect([undefined, location], label).toContain((read as Partial<Tile>).location);
      }),
      { numRuns: 100 },
    );
  });
});

describe('where no word is known, title, start and end are', () => {
  test.each(UNKNOWN)('%s', (language) => {
    fc.assert(
      fc.property(tiles, fc.boolean(), ({ tile, clock }, withTooltip) => {
        const label = labelOf(language, tile, clock);
        const tooltip = withTooltip ? tooltipOf(language, tile, clock) : '';
        const read = readTileLabel({ label, tooltip }, language);
        expect(read, `${label}\n${tooltip}`).toMatchObject({ title: tile.title, ...spanOf(tile) });
        expect(read).not.toHaveProperty('showAs');
        expect(read).not.toHaveProperty('organizer');
      }),
      { numRuns: 100 },
    );
  });
});

describe('a language may have separators of its own', () => {
  test.each([
    ['ja', '、'],
    ['zh', '，'],
    ['ar', '، '],
    ['lv', '; '],
  ])('%s %s', (language, separator) => {
    fc.assert(
      fc.property(tiles, ({ tile, clock }) => {
        const label = labelOf(language, tile, clock, separator);
        const tooltip = tooltipOf(language, tile, clock);
        const wanted = { title: tile.title, ...spanOf(tile) };
        expect(readTileLabel({ label, tooltip }, language), label).toMatchObject(wanted);
      }),
      { numRuns: 100 },
    );
  });
});
