import { beforeEach, expect, it } from 'vitest';
import type { PageReading } from '@/utils/calendars/sighting';
import { ingestReading } from '@/utils/ingest/ingest-reading';
import { loadHistory } from '@/utils/records/contacts';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { findByKey } from '@/utils/records/meetings';
import { listPeople } from '@/utils/records/people';
import { DAY, everything, freshDatabase, HOUR, NOW } from '../records/fresh-database';
import { card, chip, guest, PROFILE, page } from './calendar-page';

const LATER = NOW + 60_000;
const TEAM = 'team@group.calendar.google.com';

let db: CrosswalkDatabase;

beforeEach(async () => {
  db = freshDatabase();
  const far = { start: NOW + 30 * DAY, end: NOW + 30 * DAY + HOUR };
  const sightings = [
    card('e', [guest('Ada Okafor')]),
    chip('other'),
    chip('far', far),
    chip('team', { calendar: TEAM }),
  ];
  await ingestReading(db, PROFILE, page(sightings), NOW);
});

const without = (told: Partial<PageReading> = {}) =>
  page([chip('other')], { readAt: LATER, ...told });
const read = (reading: PageReading) => ingestReading(db, PROFILE, reading, reading.readAt);
const goneAt = async (id: string) => (await findByKey(db, { googleEventId: id }))?.deletedAt;

it('a chip missing from a wholly read range is gone, with its place in the history', async () => {
  expect((await read(without())).meetings).toEqual({ added: 0, updated: 0, gone: 1 });
  expect(await goneAt('e')).toBe(LATER);
  const [ada] = await listPeople(db);
  expect((await loadHistory(db, ada?.id ?? '')).meetings).toEqual([]);
  expect(await goneAt('far')).toBeUndefined();
});

it('is gone only once, and comes back with its guests when it is seen again', async () => {
  await read(without());
  const before = await everything(db);
  expect((await read(without({ readAt: LATER + 1 }))).meetings.gone).toBe(0);
  expect(await everything(db)).toEqual(before);
  await read(page([chip('e')], { readAt: LATER + 2, extent: 'change' }));
  expect(await goneAt('e')).toBeUndefined();
  const [ada] = await listPeople(db);
  expect((await loadHistory(db, ada?.id ?? '')).meetings).toHaveLength(1);
});

it('a hidden calendar keeps its meetings', async () => {
  await read(without());
  expect(await goneAt('team')).toBeUndefined();
  await read(page([chip('new', { calendar: TEAM })], { readAt: LATER + 1 }));
  expect([await goneAt('team'), await goneAt('other')]).toEqual([LATER + 1, undefined]);
});

it.each([
  ['a part of the page', without({ outcome: 'partial' })],
  ['only what changed', without({ extent: 'change' })],
  ['a page without dates', { ...without(), range: undefined }],
  ['an empty page', page([], { readAt: LATER })],
  ['a page read before the meeting was', without({ readAt: NOW - 1 })],
])('%s takes nothing away', async (_, reading) => {
  const { range, ...rest } = reading;
  await read(range ? { ...rest, range } : rest);
  expect(await goneAt('e')).toBeUndefined();
});

it('what only a file told is not for a page to take away', async () => {
  const stored = await findByKey(db, { googleEventId: 'e' });
  await db.meetings.update(stored?.id ?? '', { sources: { ics: { detail: 'file', seenAt: NOW } } });
  await read(without());
  expect(await goneAt('e')).toBeUndefined();
});
