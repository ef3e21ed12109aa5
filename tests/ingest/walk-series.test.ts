import { beforeEach, describe, expect, it } from 'vitest';
import type { PageReading, Sighting } from '@/utils/calendars/sighting';
import { ingestReading } from '@/utils/ingest/ingest-reading';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { addPerson } from '@/utils/records/people';
import { proposeWalk, walksOf } from '@/utils/records/walks';
import { DAY, everything, freshDatabase, HOUR, NOW } from '../records/fresh-database';
import { chip, emailOf, guest, MYSELF, PROFILE, page } from './calendar-page';
import { named, outlook, peek, tile } from './outlook-page';

const title = 'Coffee walk: Ada and Sam';
const start = NOW + 2 * DAY;
const end = start + HOUR / 2;
const AFTER = end + HOUR;

let db: CrosswalkDatabase;
let ada: string;
let bo: string;

beforeEach(async () => {
  db = freshDatabase();
  const add = async (name: string) =>
    (await addPerson(db, { name, emails: [emailOf(name)] }, NOW)).id;
  [ada, bo] = [await add('Ada Okafor'), await add('Bo Lind')];
});

const read = (reading: PageReading) => ingestReading(db, PROFILE, reading, reading.readAt);
const week = (sightings: Sighting[], readAt: number, told: Partial<PageReading> = {}) =>
  page([...sightings, chip('other')], { readAt, ...told });
const propose = (personIds = [ada], facts: { title?: string; everyWeeks?: number } = {}) =>
  proposeWalk(db, { personIds, title, start, end, ...facts }, NOW);
const states = async () => (await walksOf(db, ada)).map(({ state }) => state);

/** The same reading again writes nothing. */
async function holds(reading: PageReading): Promise<void> {
  await read(reading);
  const before = await everything(db);
  await read(reading);
  expect(await everything(db)).toEqual(before);
}

describe('a series', () => {
  const id = (at: number) => `walk_${new Date(at).toISOString().replaceAll(/[-:]|\.000/g, '')}`;
  const at = (n: number) => ({ title, start: start + n * 7 * DAY, end: end + n * 7 * DAY });
  const occurrence = (n: number, told: object = {}) =>
    chip(id(start + n * 7 * DAY), { ...at(n), recurring: true, ...told });
  const long = { range: { from: NOW - DAY, to: NOW + 60 * DAY } };
  const series = (...all: number[]) => all.map((n) => occurrence(n));

  it.each([4, undefined])(
    'gives each occurrence that is seen a walk (every %s weeks)',
    async (weeks) => {
      await propose([ada], weeks === undefined ? {} : { everyWeeks: weeks });
      await holds(week(series(0), NOW + 1));
      await holds(week(series(0, 1, 2), NOW + 2, long));
      const [root, ...others] = await walksOf(db, ada);
      expect(root).not.toHaveProperty('seriesId');
      expect(others).toMatchObject([
        { state: 'scheduled', ...at(1), seriesId: root?.id },
        { state: 'scheduled', ...at(2), seriesId: root?.id },
      ]);
      expect(await db.attendances.where({ personId: ada }).count()).toBe(3);
    },
  );

  it('follows each by itself', async () => {
    await propose([ada], { everyWeeks: 1 });
    await read(week(series(0, 1, 2, 3), NOW + 1, long));
    const no = [MYSELF, guest('Ada Okafor', { response: 'declined' })];
    const moved = { start: at(3).start + DAY, end: at(3).end + DAY };
    const next = [
      occurrence(0),
      occurrence(1, { detail: 'bubble', attendees: no }),
      occurrence(3, moved),
    ];
    await holds(week(next, NOW + 2, long));
    expect((await walksOf(db, ada)).map((one) => [one.state, one.start])).toEqual([
      ['scheduled', start],
      ['declined', at(1).start],
      ['scheduled', moved.start],
    ]);
    await holds(week([occurrence(0, { status: 'cancelled' }), ...next.slice(1)], NOW + 3, long));
    expect(await states()).toEqual(['proposed', 'declined', 'scheduled']);
    const back = occurrence(0, { status: 'confirmed' });
    await holds(week([back, ...series(1, 2, 3)], AFTER + 7 * DAY, long));
    expect(await states()).toEqual(['held', 'declined', 'scheduled', 'scheduled']);
  });

  it('goes on when its first is long over', async () => {
    await propose([ada]);
    await read(week(series(0), NOW + 1));
    for (let n = 1; n <= 30; n += 1) {
      const range = { from: start + n * 7 * DAY, to: start + (n + 1) * 7 * DAY };
      await read(week([occurrence(n)], start + (n - 1) * 7 * DAY, { range }));
    }
    expect(await walksOf(db, ada)).toHaveLength(31);
    expect((await states()).slice(0, 29)).toEqual(Array(29).fill('scheduled'));
  });

  it('goes on when its first is cancelled', async () => {
    await propose([ada]);
    await read(week(series(0), NOW + 1));
    await holds(week(series(1), NOW + 2, long));
    expect(await states()).toEqual(['proposed', 'scheduled']);
  });

  it('is one of a group, too', async () => {
    const both = { title: 'Coffee walk: Ada, Bo and Sam' };
    await propose([ada, bo], { ...both, everyWeeks: 1 });
    await holds(week([occurrence(0, both), occurrence(1, both)], NOW + 1, long));
    const [, one] = await walksOf(db, ada);
    const [root, other] = await walksOf(db, bo);
    expect(one?.groupId).toBe(other?.groupId);
    expect(one?.groupId).not.toBe(root?.groupId);
    expect(other?.seriesId).toBe(root?.id);
  });

  it('is known on Outlook by its title, where ids tell nothing', async () => {
    await propose([ada]);
    const one = (n: number, told: object = {}) =>
      tile(`item-${n}`, { ...at(n), recurring: true, ...told });
    const reading = outlook([one(0), one(1), tile('other')], { readAt: NOW + 1, ...long });
    await holds(reading);
    expect(await states()).toEqual(['scheduled', 'scheduled']);
    const profileOf = { ...PROFILE, name: 'Sam Reyes' };
    const withBo = peek('item-2', ['Reyes, Sam', named('Lind, Bo')], { ...at(2), recurring: true });
    const more = outlook([one(0), one(1), withBo, tile('other')], { readAt: NOW + 2, ...long });
    await ingestReading(db, profileOf, more, NOW + 2);
    expect(await states()).toEqual(['scheduled', 'scheduled']);
  });

  it('is not what stood there before, nor another of the same calendar', async () => {
    await propose([ada], { everyWeeks: 1 });
    const before = occurrence(-1);
    const other = chip('tea_20260311T090000Z', {
      title: 'Tea',
      recurring: true,
      start: start + DAY,
    });
    await holds(week([before, other, ...series(0)], NOW + 1));
    expect(await states()).toEqual(['scheduled']);
  });
});
