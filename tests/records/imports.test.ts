import { describe, expect, it } from 'vitest';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { listImports, undoImport } from '@/utils/records/imports';
import { addNote } from '@/utils/records/notes';
import { updatePerson } from '@/utils/records/people';
import { Refusal } from '@/utils/records/refusal';
import type { Person } from '@/utils/records/schema';
import { ABOUT_TABLES } from '@/utils/records/schema-between';
import { logTouch } from '@/utils/records/touches';
import { readTables } from '@/utils/transfer/read-tables';
import { looseEnd } from '@/utils/transfer/references';
import { person } from '../builders';
import { fileOf, importFile, STAFF } from '../transfer/import/files';
import { writtenIn } from './examples';
import { everything, freshDatabase, HOUR, NOW } from './fresh-database';

async function called(db: CrosswalkDatabase, name: string): Promise<Person> {
  const found = await db.people.where('name').equals(name).first();
  if (!found) throw new Error(`nobody called ${name}`);
  return found;
}

/** Everything but the log of what was read in. */
async function records(db: CrosswalkDatabase) {
  const { imports: _, ...rest } = await everything(db);
  return rest;
}

async function whole(db: CrosswalkDatabase) {
  expect(looseEnd(await readTables(db))).toBeNull();
}

describe('undoImport', () => {
  it('takes everything back, and its own undo brings it again', async () => {
    const db = freshDatabase();
    const ada = person({
      name: 'Ada',
      emails: ['ada.noor@lumen.example'],
      sources: { name: 'invite' },
    });
    await db.people.add(ada);
    const before = await records(db);
    const { importId } = await importFile(db, fileOf(STAFF));
    const after = await everything(db);
    const { taken, undo } = await undoImport(db, importId, NOW + HOUR);
    expect(taken).toEqual({ removed: 2, restored: 1, stayed: 0 });
    expect(await records(db)).toEqual(before);
    expect((await listImports(db))[0]).toMatchObject({ undoneAt: NOW + HOUR, canTakeBack: false });
    await undo();
    expect(await everything(db)).toEqual(after);
  });

  it('keeps people about whom something was written since, and says so', async () => {
    const db = freshDatabase();
    const { importId } = await importFile(db, fileOf(STAFF));
    const [ines, tomas, ada] = await Promise.all(
      ['Ines Falk', 'Tomas Roos', 'Ada Noor'].map((name) => called(db, name)),
    );
    if (!ines || !tomas || !ada) throw new Error('nobody');
    await addNote(db, { text: 'Likes early trains', personIds: [tomas.id] }, NOW + 1);
    await logTouch(db, { personId: ines.id, kind: 'call', at: NOW }, NOW + 1);
    await updatePerson(db, ada.id, { caresAbout: ['deadlines'] }, NOW + 1);
    const { taken } = await undoImport(db, importId, NOW + HOUR);
    expect(taken).toEqual({ removed: 0, restored: 0, stayed: 3 });
    expect(await db.people.count()).toBe(3);
    await whole(db);
  });

  it.each(ABOUT_TABLES)('keeps people who are named since in %s', async (table) => {
    const db = freshDatabase();
    const { importId } = await importFile(db, fileOf(STAFF));
    const tomas = await called(db, 'Tomas Roos');
    await db.table(table).add(writtenIn(table, 'x', [tomas.id]));
    const { taken } = await undoImport(db, importId, NOW + HOUR);
    expect(taken).toEqual({ removed: 2, restored: 0, stayed: 1 });
    expect(await db.people.toArray()).toMatchObject([{ id: tomas.id }]);
    await whole(db);
  });

  it.each<Partial<Person>>([
    { theirInitiatives: ['One list'] },
    { careerGoals: ['A region'] },
    { commonalities: [{ kind: 'interest', text: 'Rowing' }] },
    { strengthCorrection: 5 },
  ])('keeps people of whom the user said %o', async (said) => {
    const db = freshDatabase();
    const { importId } = await importFile(db, fileOf(STAFF));
    await updatePerson(db, (await called(db, 'Tomas Roos')).id, said, NOW + 1);
    const { taken } = await undoImport(db, importId, NOW + HOUR);
    expect(taken).toMatchObject({ removed: 2, stayed: 1 });
  });

  it('keeps who introduced somebody', async () => {
    const db = freshDatabase();
    const { importId } = await importFile(db, fileOf(STAFF));
    const tomas = await called(db, 'Tomas Roos');
    await db.people.add(person({ name: 'Wim', emails: [], introducedBy: tomas.id }));
    expect((await undoImport(db, importId, NOW + HOUR)).taken).toMatchObject({ stayed: 1 });
    await whole(db);
  });

  it('keeps what was changed since, and takes the rest of the same person back', async () => {
    const db = freshDatabase();
    const ada = person({
      name: 'Ada Noor',
      emails: ['ada.noor@lumen.example'],
      title: 'Clerk',
      sources: { name: 'directory', title: 'directory' },
    });
    await db.people.add(ada);
    const { importId } = await importFile(db, fileOf(STAFF));
    await updatePerson(db, ada.id, { title: 'My counsel' }, NOW + 1);
    await undoImport(db, importId, NOW + HOUR);
    const now = await db.people.get(ada.id);
    expect(now).toMatchObject({ title: 'My counsel', sources: { title: 'user' } });
    expect(now?.department).toBeUndefined();
    await whole(db);
  });

  it('keeps who a later file tells of as well', async () => {
    const db = freshDatabase();
    const first = await importFile(db, fileOf(STAFF));
    await importFile(db, fileOf('Name,Email,City\nAda Noor,ada.noor@lumen.example,Oslo'), NOW + 1);
    const { taken } = await undoImport(db, first.importId, NOW + HOUR);
    expect(taken).toMatchObject({ removed: 2, stayed: 1 });
    expect(await db.people.toArray()).toMatchObject([{ name: 'Ada Noor', location: 'Oslo' }]);
    await whole(db);
  });

  it('is refused the second time', async () => {
    const db = freshDatabase();
    const { importId } = await importFile(db, fileOf(STAFF));
    await undoImport(db, importId, NOW);
    await expect(undoImport(db, importId, NOW)).rejects.toEqual(new Refusal('gone'));
  });

  it('is kept for the newest five', async () => {
    const db = freshDatabase();
    for (let n = 0; n < 7; n += 1) {
      await importFile(db, fileOf(`Name,Email\nP ${n},p${n}@lumen.example`, `${n}.csv`), NOW + n);
    }
    const listed = await listImports(db);
    expect(listed.map(({ fileName, canTakeBack }) => `${fileName} ${canTakeBack}`)).toEqual([
      '6.csv true',
      '5.csv true',
      '4.csv true',
      '3.csv true',
      '2.csv true',
      '1.csv false',
      '0.csv false',
    ]);
    expect(listed.at(-1)).toMatchObject({ added: 1 });
  });
});
