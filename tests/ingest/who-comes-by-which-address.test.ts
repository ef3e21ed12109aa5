import { beforeEach, describe, expect, it } from 'vitest';
import type { PageReading } from '@/utils/calendars/sighting';
import { withNotPerson } from '@/utils/functions/not-people';
import { ingestReading } from '@/utils/ingest/ingest-reading';
import { removePeople } from '@/utils/records/bulk-people';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { mergePeople } from '@/utils/records/merge-people';
import { listPeople, removePerson } from '@/utils/records/people';
import { mergesInto, splitMerge, splitPerson } from '@/utils/records/split-person';
import { everything, freshDatabase, NOW } from '../records/fresh-database';
import { card, guest, MYSELF, PROFILE, page } from './calendar-page';
import { named, outlook, peek, tile } from './outlook-page';

let db: CrosswalkDatabase;
let clock: number;

beforeEach(() => {
  db = freshDatabase();
  clock = NOW;
});

function read(reading: PageReading, profile = PROFILE) {
  clock += 60_000;
  const sightings = reading.sightings.map((one) => ({ ...one, seenAt: clock }));
  return ingestReading(db, profile, { ...reading, readAt: clock, sightings }, clock);
}
const people = async () => (await listPeople(db)).map(({ name }) => name);
const idOf = async (name: string) =>
  (await listPeople(db)).find((person) => person.name === name)?.id ?? '';
const KIM = 'kim.noh@lumen.example';
const OTHER = 'k.noh@fjord.example';
const kim = (email: string, told = {}) => ({ ...guest('Kim Noh'), email, ...told });

describe('an attendance', () => {
  it('keeps the address by which somebody was invited', async () => {
    await read(page([card('a', [MYSELF, kim(KIM)])]));
    expect(await db.attendances.toArray()).toMatchObject([{ email: KIM }]);
  });

  it('that was known without it learns it once', async () => {
    const reading = page([card('a', [MYSELF, kim(KIM)])]);
    await read(reading);
    const [row] = await db.attendances.toArray();
    if (!row) throw new Error('nobody attends');
    const { email: _, ...without } = row;
    await db.attendances.put(without);
    await read(reading);
    const learnt = await db.attendances.toArray();
    expect(learnt).toMatchObject([{ email: KIM, updatedAt: clock }]);
    await read(reading);
    expect(await db.attendances.toArray()).toEqual(learnt);
  });

  it('of somebody who is invited twice is one, whatever the order of the rows', async () => {
    await read(page([card('a', [MYSELF, kim(KIM)]), card('b', [MYSELF, kim(OTHER)])]));
    const [into, from] = await db.people.toArray();
    await mergePeople(db, from?.id ?? '', into?.id ?? '', { name: 'into' }, clock);
    const rows = [kim(OTHER, { response: 'accepted' }), kim(KIM, { response: 'needs-action' })];
    await read(page([card('c', [MYSELF, ...rows])]));
    const told = (await everything(db)).attendances;
    await read(page([card('c', [MYSELF, ...rows.toReversed()])]));
    expect((await everything(db)).attendances).toEqual(told);
    const found = await db.attendances.filter(({ response }) => response === 'accepted').toArray();
    expect(found.filter(({ personId }) => personId === into?.id)).toHaveLength(1);
  });
});

describe('who is invited by two addresses', () => {
  const sizes = async () => (await db.meetings.toArray()).map((one) => one.attendeeCount).sort();

  it('counts once, so that a meeting with them alone is a one-to-one', async () => {
    const both = page([card('a', [MYSELF, kim(KIM), kim(OTHER)])]);
    await read(both);
    const before = await everything(db);
    expect(await sizes()).toEqual([3]);
    const [into, from] = await db.people.toArray();
    const undo = await mergePeople(db, from?.id ?? '', into?.id ?? '', { name: 'into' }, clock);
    expect(await sizes()).toEqual([2]);
    await undo();
    expect((await everything(db)).meetings).toEqual(before.meetings);
    await mergePeople(db, from?.id ?? '', into?.id ?? '', { name: 'into' }, clock);
    const merged = await everything(db);
    const result = await read(both);
    expect(result.meetings.updated).toBe(0);
    expect((await everything(db)).attendances).toEqual(merged.attendances);
    expect(await sizes()).toEqual([2]);
    await read(page([card('b', [MYSELF, kim(KIM), kim(OTHER), guest('Ada Okafor')])]));
    expect(await sizes()).toEqual([2, 3]);
    await splitMerge(db, (await mergesInto(db, into?.id ?? ''))[0]?.id ?? '', clock);
    expect(await sizes()).toEqual([3, 3]);
  });

  it('counts once among those whom the page does not show', async () => {
    await read(page([card('a', [MYSELF, kim(KIM)]), card('b', [MYSELF, kim(OTHER)])]));
    const [into, from] = await db.people.toArray();
    await mergePeople(db, from?.id ?? '', into?.id ?? '', { name: 'into' }, clock);
    const rows = [MYSELF, kim(KIM), kim(OTHER)];
    await read(page([card('c', rows, { attendeeCount: 12 })]));
    expect(await sizes()).toEqual([11, 2, 2]);
  });
});

describe('somebody known by name whom the user made one with somebody outside', () => {
  const outside = { ...guest('Kim Noh-Larsen'), email: 'kim@fjord.example' };
  const byName = (id: string) => outlook([peek(id, ['Sam Reyes', 'Noh, Kim'])]);

  it('is meant by that name from then on, until they are split', async () => {
    await read(page([card('a', [MYSELF, outside])]));
    await read(byName('b'));
    const [nameless, into] = [await idOf('Noh, Kim'), await idOf('Kim Noh-Larsen')];
    const before = await everything(db);
    const undo = await mergePeople(db, nameless, into, { name: 'into' }, clock);
    await undo();
    expect((await everything(db)).nameQuestions).toEqual(before.nameQuestions);
    await mergePeople(db, nameless, into, { name: 'into' }, clock);
    await read(byName('c'));
    expect(await people()).toEqual(['Kim Noh-Larsen']);
    expect(await db.attendances.where('personId').equals(into).count()).toBe(3);
    await splitMerge(db, (await mergesInto(db, into))[0]?.id ?? '', clock + 1);
    await read(byName('d'));
    expect(await people()).toEqual(['Kim Noh-Larsen', 'Noh, Kim']);
    expect(await db.attendances.where('personId').equals(into).count()).toBe(1);
  });

  it('does not take the name from a colleague who turns up', async () => {
    await read(page([card('a', [MYSELF, outside])]));
    await read(byName('b'));
    const into = await idOf('Kim Noh-Larsen');
    await mergePeople(db, await idOf('Noh, Kim'), into, { name: 'into' }, clock);
    await read(page([card('c', [MYSELF, kim(KIM)])]));
    await read(byName('d'));
    expect(await db.attendances.where('personId').equals(into).count()).toBe(2);
    expect(
      await db.attendances
        .where('personId')
        .equals(await idOf('Kim Noh'))
        .count(),
    ).toBe(2);
  });
});

it('somebody who was removed is one again by the undo, also when a page named them meanwhile', async () => {
  await read(page([card('a', [MYSELF, kim(KIM), guest('Ada Okafor')])]));
  await read(outlook([peek('b', ['Sam Reyes', 'Noh, Kim'])]));
  const before = await db.attendances.count();
  const alone = await removePerson(db, await idOf('Kim Noh'));
  await read(outlook([peek('b', ['Sam Reyes', 'Noh, Kim'])]));
  expect(await people()).toEqual(['Ada Okafor', 'Noh, Kim']);
  await alone();
  expect(await people()).toEqual(['Ada Okafor', 'Kim Noh']);
  expect(await db.attendances.count()).toBe(before);
  const both = await removePeople(db, [await idOf('Kim Noh'), await idOf('Ada Okafor')]);
  await read(outlook([peek('b', ['Sam Reyes', 'Noh, Kim'])]));
  await both.undo();
  expect(await people()).toEqual(['Ada Okafor', 'Kim Noh']);
});

describe('two people who were split', () => {
  it('stay two when a page shows the name with the address again', async () => {
    await read(outlook([peek('a', ['Sam Reyes', 'Noh, Kim'])]));
    const nameless = await idOf('Noh, Kim');
    await db.people.add({
      ...(await db.people.get(nameless).then((one) => one ?? Promise.reject(new Error()))),
      id: 'known',
      name: 'Kim Noh',
      emails: [KIM],
    });
    await mergePeople(db, nameless, 'known', { name: 'into' }, clock);
    await splitMerge(db, (await mergesInto(db, 'known'))[0]?.id ?? '', clock);
    await read(page([card('z', [MYSELF, kim(KIM)])]));
    await read(page([card('y', [MYSELF, kim(KIM)])]));
    expect(await people()).toEqual(['Kim Noh', 'Noh, Kim']);
    expect((await db.people.get(nameless))?.emails).toEqual([]);
  });

  it('and whom Crosswalk had joined itself stay two', async () => {
    await read(outlook([peek('a', ['Sam Reyes', 'Noh, Kim'])]));
    await read(page([card('b', [MYSELF, kim(KIM)])]));
    const [joined] = await db.people.toArray();
    expect(await db.people.count()).toBe(1);
    const choice = { emails: [KIM], aliases: [], recordIds: {} };
    await splitPerson(db, joined?.id ?? '', { ...choice, name: 'Kim Noh' }, clock);
    await read(page([card('b', [MYSELF, kim(KIM)]), card('c', [MYSELF, kim(KIM)])]));
    expect(await db.people.count()).toBe(2);
    expect((await db.people.get(joined?.id ?? ''))?.emails).toEqual([]);
  });
});

describe('what is no person', () => {
  it('is none in a list of names either, and is not counted', async () => {
    const shown = [
      'Sam Reyes',
      'Kim Noh',
      'Sales Leadership Team',
      named('Raum 4.12'),
      'IT Support',
    ];
    await read(outlook([peek('a', shown)]));
    expect(await people()).toEqual(['Kim Noh']);
    expect(await db.meetings.toArray()).toMatchObject([{ attendeeCount: 2 }]);
  });

  it('is none as an organizer on a tile', async () => {
    await read(
      outlook([
        tile('a', { organizerName: 'Facilities' }),
        tile('b', { organizerName: 'Kim Noh' }),
      ]),
    );
    expect(await people()).toEqual(['Kim Noh']);
  });

  it('is told by the user once, by address or by name', async () => {
    const reading = page([card('a', [MYSELF, kim(KIM), guest('Ada Okafor')])]);
    await read(reading);
    const found = (await listPeople(db)).find(({ name }) => name === 'Kim Noh');
    if (!found) throw new Error('not found');
    await removePerson(db, found.id);
    const told = withNotPerson(PROFILE, found);
    expect(told.notPeople).toEqual([KIM]);
    await read(reading, told);
    expect(await people()).toEqual(['Ada Okafor']);
    const byName = withNotPerson(PROFILE, { name: 'Depot Nord', emails: [] });
    await read(outlook([peek('b', ['Sam Reyes', 'Nord, Depot', 'Bo Lind'])]), byName);
    expect(await people()).toEqual(['Ada Okafor', 'Bo Lind']);
  });
});
