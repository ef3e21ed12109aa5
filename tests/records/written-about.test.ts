import { beforeEach, describe, expect, it } from 'vitest';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { foldMeetings } from '@/utils/records/fold-meetings';
import { mergePeople, previewMerge } from '@/utils/records/merge-people';
import { removePerson } from '@/utils/records/people';
import { ABOUT_MORE_THAN_PEOPLE, ABOUT_TABLES, type Favour } from '@/utils/records/schema-between';
import { mergesInto, splitMerge, splitPerson } from '@/utils/records/split-person';
import { united } from '@/utils/records/unite-people';
import { writtenAbout } from '@/utils/records/written-about';
import { readTables } from '@/utils/transfer/read-tables';
import { looseEnd } from '@/utils/transfer/references';
import { meeting, person } from '../builders';
import { writtenIn } from './examples';
import { everything, freshDatabase, NOW } from './fresh-database';

let db: CrosswalkDatabase;

const stamp = (id: string) => ({ id, createdAt: 0, updatedAt: 0 });
const mara = person({ id: 'mara', name: 'Mara Lund', emails: ['mara@lumen.example'] });
const bea = person({ id: 'bea', name: 'Bea Sol', emails: ['bea@lumen.example'] });
const cy = person({ id: 'cy', name: 'Cy Ode', emails: ['cy@lumen.example', 'ode@lumen.example'] });

const favour = (facts: Partial<Favour>): Favour => ({
  ...stamp('favour'),
  text: 'Read the plan',
  personIds: [],
  direction: 'given',
  weight: 1,
  at: NOW,
  ...facts,
});

beforeEach(async () => {
  db = freshDatabase();
  await db.people.bulkAdd([mara, bea, cy]);
});

const split = async (into: string) =>
  splitMerge(db, (await mergesInto(db, into))[0]?.id ?? '', NOW + 1);
const sound = async () => expect(looseEnd(await readTables(db))).toBeNull();

describe('what came back for a favour', () => {
  const back = (personId: string, at: number) => ({ personId, weight: 1 as const, at });

  it('stays with whom it was after they were one for a while, and since with who remained', async () => {
    await db.favours.add(
      favour({ personIds: ['mara', 'bea'], settlements: [back('mara', 1), back('bea', 1)] }),
    );
    await mergePeople(db, 'mara', 'bea', { name: 'into' }, NOW);
    const one = await db.favours.get('favour');
    expect(one?.settlements?.map(({ personId }) => personId)).toEqual(['bea', 'bea']);
    await db.favours.update('favour', {
      settlements: [...(one?.settlements ?? []), back('bea', 3)],
    });
    await split('bea');
    expect((await db.favours.get('favour'))?.settlements).toEqual([
      back('mara', 1),
      back('bea', 1),
      back('bea', 3),
    ]);
  });

  it('goes with them, and comes back with the undo', async () => {
    await db.favours.add(favour({ personIds: ['mara', 'bea'], settlements: [back('mara', 1)] }));
    const before = await everything(db);
    const undo = await removePerson(db, 'mara');
    expect(await db.favours.get('favour')).toEqual(favour({ personIds: ['bea'] }));
    await undo();
    expect(await everything(db)).toEqual(before);
  });
});

describe('a dispute', () => {
  it('has who was on both sides on that of the one who remains, and each on theirs after a split', async () => {
    const dispute = { ...writtenIn('skirmishes', 's', ['mara', 'bea']), secondSideIds: ['mara'] };
    await db.table('skirmishes').add(dispute);
    await mergePeople(db, 'mara', 'bea', { name: 'into' }, NOW);
    expect(await db.skirmishes.get('s')).toMatchObject({ personIds: ['bea'], secondSideIds: [] });
    await split('bea');
    expect(await db.skirmishes.get('s')).toEqual(dispute);
  });

  it('keeps a side that was chosen since', async () => {
    await db
      .table('skirmishes')
      .add({ ...writtenIn('skirmishes', 's', ['mara']), secondSideIds: [] });
    await mergePeople(db, 'mara', 'bea', { name: 'into' }, NOW);
    await db.skirmishes.update('s', { personIds: ['bea', 'cy'], secondSideIds: ['cy'] });
    await split('bea');
    expect(await db.skirmishes.get('s')).toMatchObject({
      personIds: ['mara', 'cy'],
      secondSideIds: ['cy'],
    });
  });
});

describe('a removal', () => {
  it('takes along what was about nobody else, unless it is about functions or a project too', async () => {
    for (const table of ABOUT_TABLES) {
      await db.table(table).add(writtenIn(table, 'only', ['mara']));
      await db.table(table).add(writtenIn(table, 'both', ['mara', 'bea']));
    }
    const before = await everything(db);
    const undo = await removePerson(db, 'mara');
    for (const table of ABOUT_TABLES) {
      const left = await db.table(table).toArray();
      const alone = ABOUT_MORE_THAN_PEOPLE.has(table) ? [{ id: 'only', personIds: [] }] : [];
      expect(left, table).toMatchObject([{ id: 'both', personIds: ['bea'] }, ...alone]);
    }
    await sound();
    await undo();
    expect(await everything(db)).toEqual(before);
  });

  it('leaves nothing that leads to an ask that went along', async () => {
    await db.table('asks').add(writtenIn('asks', 'ask', ['mara']));
    await db.favours.add(favour({ personIds: ['bea'], askId: 'ask' }));
    const undo = await removePerson(db, 'mara');
    expect(await db.favours.get('favour')).toEqual(favour({ personIds: ['bea'] }));
    await undo();
    expect(await db.favours.get('favour')).toMatchObject({ askId: 'ask' });
  });

  it('leaves nobody introduced by somebody who is gone', async () => {
    await db.people.update('cy', { introducedBy: 'mara' });
    const undo = await removePerson(db, 'mara');
    expect(await db.people.get('cy')).toEqual(cy);
    await undo();
    expect(await db.people.get('cy')).toEqual({ ...cy, introducedBy: 'mara' });
  });
});

describe('an introduction', () => {
  it('is by the one whom two became, and by the right one of them after a split', async () => {
    await db.people.update('cy', { introducedBy: 'mara' });
    await mergePeople(db, 'mara', 'bea', { name: 'into' }, NOW);
    expect(await db.people.get('cy')).toMatchObject({ introducedBy: 'bea' });
    await split('bea');
    expect(await db.people.get('cy')).toMatchObject({ introducedBy: 'mara' });
  });

  it('is by nobody, where it was by oneself or the one is gone when they come back', async () => {
    await db.people.update('bea', { introducedBy: 'mara' });
    await db.people.update('mara', { introducedBy: 'cy' });
    await mergePeople(db, 'mara', 'bea', { name: 'into' }, NOW);
    expect(await db.people.get('bea')).toMatchObject({ introducedBy: 'cy' });
    await removePerson(db, 'cy');
    await split('bea');
    expect(await db.people.get('mara')).not.toHaveProperty('introducedBy');
    await sound();
  });

  it('is by the one who has the introducer within them by now', async () => {
    await db.people.update('mara', { introducedBy: 'cy' });
    const dan = person({ id: 'dan', name: 'Dan Roe', emails: ['dan@lumen.example'] });
    await db.people.add(dan);
    await mergePeople(db, 'mara', 'bea', { name: 'into' }, NOW);
    await mergePeople(db, 'cy', 'dan', { name: 'into' }, NOW);
    await split('bea');
    expect(await db.people.get('mara')).toMatchObject({ introducedBy: 'dan' });
    await sound();
  });
});

it('one of two has every line of either once, and the correction of the one who remains', () => {
  const school = { kind: 'school' as const, text: 'Delft', year: 2004 };
  const from = { ...mara, theirInitiatives: ['One list', 'Fewer forms'], commonalities: [school] };
  const into = { ...bea, theirInitiatives: ['Fewer forms'], commonalities: [{ ...school }] };
  const one = united({ ...into, strengthCorrection: 5 }, { ...from, strengthCorrection: -5 });
  expect(one).toMatchObject({
    theirInitiatives: ['Fewer forms', 'One list'],
    commonalities: [school],
    strengthCorrection: 5,
  });
  expect(united(into, { ...from, strengthCorrection: -5 }).strengthCorrection).toBe(-5);
  expect(united(bea, mara)).not.toHaveProperty('careerGoals');
});

it('a merge is told beforehand what else there is of each', async () => {
  for (const table of ABOUT_TABLES)
    await db.table(table).add(writtenIn(table, 'x', ['mara', 'bea']));
  const all = ABOUT_TABLES.length - 2;
  expect(await previewMerge(db, 'mara', 'bea')).toMatchObject({
    notes: { from: 1, into: 1, both: 1 },
    others: { from: all, into: all, both: all },
  });
});

it('a split by hand hands over what was chosen of every kind, and the undo gives it back', async () => {
  for (const table of ABOUT_TABLES) {
    await db.table(table).add(writtenIn(table, `${table}-theirs`, ['bea', 'cy']));
    await db.table(table).add(writtenIn(table, `${table}-own`, ['cy']));
  }
  const before = await everything(db);
  const choice = { name: 'Ode', emails: ['ode@lumen.example'], aliases: [] };
  const recordIds = Object.fromEntries(ABOUT_TABLES.map((table) => [table, [`${table}-theirs`]]));
  const undo = await splitPerson(db, 'cy', { ...choice, recordIds }, NOW);
  const other = await db.people.where('emails').equals('ode@lumen.example').first();
  const theirs = await writtenAbout(db, other?.id ?? '');
  expect(theirs.map(({ id }) => id)).toEqual(ABOUT_TABLES.map((table) => `${table}-theirs`));
  expect((await writtenAbout(db, 'cy')).every(({ id }) => id.endsWith('-own'))).toBe(true);
  await sound();
  await undo();
  expect(await everything(db)).toEqual(before);
});

it('what is written about a meeting stays with it when it turns out to be another’s copy', async () => {
  await db.meetings.bulkAdd([meeting({ id: 'copy' }), meeting({ id: 'kept' })]);
  for (const table of ABOUT_TABLES) {
    await db.table(table).add({ ...writtenIn(table, 'x', ['mara']), meetingId: 'copy' });
  }
  await db.transaction('rw', db.tables, async () => foldMeetings(db, new Map([['copy', 'kept']])));
  for (const table of ABOUT_TABLES) {
    expect(await db.table(table).get('x'), table).toMatchObject({ meetingId: 'kept' });
  }
});
