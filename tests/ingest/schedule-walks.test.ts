import { beforeEach, expect, it } from 'vitest';
import type { PageReading } from '@/utils/calendars/sighting';
import { ingestReading } from '@/utils/ingest/ingest-reading';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { findByKey } from '@/utils/records/meetings';
import { addPerson } from '@/utils/records/people';
import { proposeWalk } from '@/utils/records/walks';
import { DAY, everything, freshDatabase, HOUR, NOW } from '../records/fresh-database';
import { card, chip, emailOf, guest, MYSELF, PROFILE, page } from './calendar-page';

const title = 'Coffee walk: Ada and Sam';
const start = NOW + 2 * DAY;
const end = start + HOUR / 2;
const event = { title, start, end };

let db: CrosswalkDatabase;
let ada: string;

beforeEach(async () => {
  db = freshDatabase();
  const emails = [emailOf('Ada Okafor')];
  ada = (await addPerson(db, { name: 'Ada Okafor', emails }, NOW)).id;
  await proposeWalk(db, { personIds: [ada], ...event }, NOW);
});

const read = (reading: PageReading) => ingestReading(db, PROFILE, reading, reading.readAt);

async function walk() {
  const [only] = await db.walks.toArray();
  return only;
}

it('is scheduled when its event turns up, once', async () => {
  expect((await read(page([chip('other')]))).walksScheduled).toBe(0);
  const reading = page([chip('walk', event), chip('other')], { readAt: NOW + 1 });
  expect((await read(reading)).walksScheduled).toBe(1);
  const meetingId = (await findByKey(db, { googleEventId: 'walk' }))?.id;
  expect(await walk()).toMatchObject({ state: 'scheduled', meetingId });
  const before = await everything(db);
  expect((await read(reading)).walksScheduled).toBe(0);
  expect(await everything(db)).toEqual(before);
});

it('counts as a meeting with the person before any guest list was seen', async () => {
  await read(page([chip('walk', event)]));
  const attendances = await db.attendances.where({ personId: ada }).toArray();
  expect(attendances).toMatchObject([{ start, organizer: false }]);
  await read(page([card('walk', [MYSELF, guest('Bo Lind')], event)], { readAt: NOW + 1 }));
  expect(await db.attendances.where({ personId: ada }).count()).toBe(0);
});

it('is not taken for an event with other people', async () => {
  const others = [MYSELF, guest('Bo Lind'), guest('Cy Marsh')];
  expect((await read(page([card('walk', others, event)]))).walksScheduled).toBe(0);
});

it('counts those who are known by name alone', async () => {
  const named = (name: string) => ({ name, kind: 'person' as const });
  const profile = { ...PROFILE, name: 'Sam Reyes' };
  const withOthers = card('walk', [MYSELF, named('Bo Lind'), named('Cy Marsh')], event);
  expect((await ingestReading(db, profile, page([withOthers]), NOW)).walksScheduled).toBe(0);
  const bo = (await db.people.toArray()).find(({ name }) => name === 'Bo Lind')?.id ?? '';
  await proposeWalk(db, { personIds: [bo], ...event, start: start + DAY, end: end + DAY }, NOW);
  const moved = { title, start: start + DAY + HOUR, end: end + DAY + HOUR };
  const only = page([card('second', [MYSELF, named('Bo Lind')], moved)], { readAt: NOW + 1 });
  expect((await ingestReading(db, profile, only, NOW + 1)).walksScheduled).toBe(1);
});

it("is not taken for an event on a colleague's calendar", async () => {
  const theirs = { ...event, onMyCalendar: false, calendar: emailOf('Ada Okafor') };
  expect((await read(page([chip('walk', theirs)]))).walksScheduled).toBe(0);
});

it('moves with its event', async () => {
  await read(page([chip('walk', event)]));
  const moved = { title, start: start + DAY, end: end + DAY };
  await read(page([chip('walk', moved)], { readAt: NOW + 1 }));
  expect(await walk()).toMatchObject({ state: 'scheduled', start: moved.start, end: moved.end });
});

it('is only proposed again when its event is cancelled or deleted, and scheduled when it returns', async () => {
  await read(page([chip('walk', event), chip('other')]));
  await read(page([chip('other')], { readAt: NOW + 1 }));
  expect(await walk()).toMatchObject({ state: 'proposed' });
  expect((await read(page([chip('walk', event)], { readAt: NOW + 2 }))).walksScheduled).toBe(1);
  await read(page([chip('walk', { ...event, status: 'cancelled' })], { readAt: NOW + 3 }));
  expect(await walk()).toMatchObject({ state: 'proposed' });
});

it('two walks never share one event', async () => {
  const bo = (await addPerson(db, { name: 'Bo Lind', emails: ['bo@lumen.example'] }, NOW)).id;
  await proposeWalk(db, { personIds: [bo], ...event }, NOW);
  expect((await read(page([chip('walk', event)]))).walksScheduled).toBe(1);
  expect((await read(page([chip('walk', event)], { readAt: NOW + 1 }))).walksScheduled).toBe(0);
});

it('is known on the day that was set in the form before it was saved, when nobody else is asked', async () => {
  const away = { title, start: start + 4 * DAY, end: end + 4 * DAY };
  const weeks = { range: { from: NOW - DAY, to: NOW + 8 * DAY } };
  await read(page([chip('walk', away), chip('other')], { readAt: NOW + 1, ...weeks }));
  expect(await walk()).toMatchObject({ state: 'scheduled', start: away.start, end: away.end });
  expect(await walk()).not.toHaveProperty('movedFrom');
});

it('is not taken for an event of its title that stood there before, of another length, or once its hour is over', async () => {
  const away = { title, start: start + 4 * DAY, end: end + 4 * DAY };
  await read(page([chip('long', { ...away, end: away.end + HOUR })], { readAt: NOW + 1 }));
  expect(await walk()).toMatchObject({ state: 'proposed', start });
  await db.walks.toCollection().modify({ updatedAt: NOW + 10 });
  await read(page([chip('before', away)], { readAt: NOW + 2 }));
  expect(await walk()).toMatchObject({ state: 'proposed', start });
  await read(
    page([chip('late', { ...away, start: away.start + DAY, end: away.end + DAY })], {
      readAt: end + 1,
    }),
  );
  expect(await walk()).toMatchObject({ start });
});

it('is not taken for that of another day while two wait under one title', async () => {
  const emails = [emailOf('Ada Marsh')];
  const namesake = (await addPerson(db, { name: 'Ada Marsh', emails }, NOW)).id;
  await proposeWalk(db, { personIds: [namesake], title, start: start + DAY, end: end + DAY }, NOW);
  await read(page([chip('walk', { title, start: start + 4 * DAY, end: end + 4 * DAY })]));
  const states = (await db.walks.toArray()).map(({ state }) => state);
  expect(states).toEqual(['proposed', 'proposed']);
});

it('is not taken for the next of a series that goes on under its title', async () => {
  const later = { title, start: start + 4 * DAY, end: end + 4 * DAY };
  await read(page([chip('series_20270105T090000Z', later)], { readAt: NOW + 1 }));
  expect(await walk()).toMatchObject({ state: 'proposed', start });
  await read(page([chip('once', later)], { readAt: NOW + 2 }));
  expect(await walk()).toMatchObject({ state: 'scheduled', start: later.start });
});

it('is known on another day also after one with them whose outcome no calendar has told', async () => {
  const again = { start: start + 9 * DAY, end: end + 9 * DAY };
  await db.walks.toCollection().modify({ state: 'scheduled' });
  await proposeWalk(db, { personIds: [ada], title, ...again }, end + 1);
  const away = { title, start: again.start + DAY, end: again.end + DAY };
  await read(page([chip('walk', away)], { readAt: end + 2 }));
  const walks = await db.walks.orderBy('end').toArray();
  expect(walks.at(-1)).toMatchObject({ state: 'scheduled', start: away.start });
});
