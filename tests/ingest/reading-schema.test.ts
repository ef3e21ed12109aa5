import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { PageReading } from '@/utils/calendars/sighting';
import { pageReadingSchema } from '@/utils/ingest/reading-schema';
import { NOW } from '../records/fresh-database';
import { card, chip, guest, MYSELF, page } from './calendar-page';

const accepts = (reading: unknown) => v.safeParse(pageReadingSchema, reading).success;
const parsed = (reading: unknown) => v.parse(pageReadingSchema, reading);
const good = page([chip('a'), card('b', [MYSELF, guest('Ada Okafor')])]);
const withChip = (told: object) => ({
  ...good,
  sightings: [{ ...chip('a'), seenAt: NOW, ...told }],
});

it('takes what a reader sends as it is', () => {
  expect(parsed(good)).toEqual(good);
  expect(accepts(page([]))).toBe(true);
});

it('drops what is not part of the contract', () => {
  expect(parsed({ ...withChip({ __proto__: null, html: '<b>' }), tab: 3 })).toEqual(withChip({}));
});

describe('refuses', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['text', 'reading'],
    ['another site', { ...good, site: 'elsewhere' }],
    ['a reason that is none', { ...good, problems: { gremlins: 1 }, outcome: 'haunted' }],
    ['a negative count', { ...good, problems: { 'no-grid': -1 } }],
    ['a time that is none', withChip({ start: Number.NaN })],
    ['endless time', withChip({ end: Number.POSITIVE_INFINITY })],
    ['the year 2300', withChip({ start: Date.UTC(2300, 0), end: Date.UTC(2300, 1) })],
    ['a time before 1970', withChip({ start: -1 })],
    ['an end before the start', withChip({ start: NOW, end: NOW - 1 })],
    ['a range that runs backwards', { ...good, range: { from: NOW, to: NOW - 1 } }],
    ['an event without a key', withChip({ keys: {} })],
    ['an endless id', withChip({ keys: { googleEventId: 'x'.repeat(2_001) } })],
    ['an address that is none', withChip({ organizerEmail: 'Ada Okafor' })],
    ['an answer that is none', withChip({ myResponse: 'perhaps' })],
    ['a crowd of rows', withChip({ attendees: Array.from({ length: 501 }, () => MYSELF) })],
    ['an endless page', { ...good, sightings: Array.from({ length: 5_001 }, () => chip('a')) }],
  ])('%s', (_, reading) => expect(accepts(reading)).toBe(false));
});

describe('cleans', () => {
  const first = (reading: PageReading) => reading.sightings[0];

  it('titles and names of control and bidi characters', () => {
    const name = 'Ada\u202e rofako\u0000\u2066';
    const reading = parsed(
      withChip({ title: '\u202eevil\u0007\n title ', attendees: [guest('A', { name })] }),
    );
    expect(first(reading)?.title).toBe('evil  title');
    expect(first(reading)?.attendees?.[0]?.name).toBe('Ada rofako');
  });

  it('cuts titles without breaking a character', () => {
    const title = first(parsed(withChip({ title: `${'x'.repeat(499)}😀 and on` })))?.title;
    expect(title).toBe('x'.repeat(499));
  });

  it('writes addresses lower case', () => {
    const reading = parsed(withChip({ organizerEmail: ' Ada@Lumen.Example ' }));
    expect(first(reading)?.organizerEmail).toBe('ada@lumen.example');
  });
});
