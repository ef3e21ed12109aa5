import { beforeEach, describe, expect, it } from 'vitest';
import { ME } from '@/utils/functions/reporting-line';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { mergePeople, previewMerge } from '@/utils/records/merge-people';
import { addNote } from '@/utils/records/notes';
import { removePerson, updatePerson } from '@/utils/records/people';
import type { OrgEdge } from '@/utils/records/schema';
import { mergesInto, splitMerge, splitPerson } from '@/utils/records/split-person';
import { createBackup } from '@/utils/transfer/backup';
import { readTables } from '@/utils/transfer/read-tables';
import { looseEnd } from '@/utils/transfer/references';
import { isBackupProblem, parseBackup, restoreBackup } from '@/utils/transfer/restore';
import { attendance, meeting, person } from '../builders';
import { DAY, everything, freshDatabase, NOW, secondPanel } from './fresh-database';

let db: CrosswalkDatabase;

const old = person({
  id: 'old',
  name: 'Kim Noh',
  emails: ['kim@fjord.example'],
  title: 'Counsel',
  sources: { name: 'invite', title: 'card' },
});
const kim = person({
  id: 'kim',
  name: 'Noh, Kim',
  emails: ['kim.noh@lumen.example'],
  title: 'General Counsel',
  sources: { name: 'invite', title: 'directory' },
});

beforeEach(async () => {
  db = freshDatabase();
  await db.people.bulkAdd([old, kim]);
  await db.meetings.bulkAdd(
    ['alone', 'both', 'theirs', 'later'].map((id, at) => meeting({ id, start: NOW + at * DAY })),
  );
  await db.attendances.bulkAdd([
    attendance({ id: 'a1', personId: 'old', meetingId: 'alone', email: 'kim@fjord.example' }),
    attendance({ id: 'a2', personId: 'old', meetingId: 'both', response: 'accepted' }),
    attendance({ id: 'a3', personId: 'kim', meetingId: 'both', response: 'needs-action' }),
    attendance({ id: 'a4', personId: 'kim', meetingId: 'theirs' }),
  ]);
});

const merge = () => mergePeople(db, 'old', 'kim', { name: 'from' }, NOW);
const only = async () => (await mergesInto(db, 'kim'))[0]?.id ?? '';
const attends = async (id: string) =>
  (await db.attendances.where('personId').equals(id).toArray())
    .map(({ meetingId }) => meetingId)
    .sort();

describe('a merge', () => {
  it('leaves one person with everything, and the clearer answer', async () => {
    await addNote(db, { text: 'Rows', personIds: ['old', 'kim'] }, NOW);
    await merge();
    expect(await db.people.toArray()).toMatchObject([
      {
        id: 'kim',
        name: 'Kim Noh',
        aliases: ['Noh, Kim'],
        emails: ['kim.noh@lumen.example', 'kim@fjord.example'],
        title: 'General Counsel',
        sources: { name: 'user', title: 'directory' },
      },
    ]);
    expect(await attends('kim')).toEqual(['alone', 'both', 'theirs']);
    expect(await db.attendances.get('a3')).toMatchObject({ response: 'accepted' });
    expect(await db.notes.toArray()).toMatchObject([{ personIds: ['kim'] }]);
  });

  it('is told beforehand', async () => {
    await addNote(db, { text: 'Rows', personIds: ['old'] }, NOW);
    const before = await everything(db);
    expect(await previewMerge(db, 'old', 'kim')).toMatchObject({
      person: { title: 'General Counsel', emails: ['kim.noh@lumen.example', 'kim@fjord.example'] },
      meetings: { from: 2, into: 2, both: 1 },
      notes: { from: 1, into: 0, both: 0 },
    });
    expect(await previewMerge(db, 'old', 'old')).toBeNull();
    expect(await previewMerge(db, 'old', 'nobody')).toBeNull();
    expect(await everything(db)).toEqual(before);
  });

  it('is refused with oneself and with somebody who is gone', async () => {
    const before = await everything(db);
    await expect(mergePeople(db, 'kim', 'kim', { name: 'into' }, NOW)).rejects.toThrow('gone');
    await expect(mergePeople(db, 'kim', 'nobody', { name: 'into' }, NOW)).rejects.toThrow('gone');
    expect(await everything(db)).toEqual(before);
  });

  it('leaves nobody as their own manager and no line that goes round', async () => {
    const edge = (personId: string, managerId: string, source: OrgEdge['source']): OrgEdge => {
      return { id: personId, personId, managerId, source, createdAt: 0, updatedAt: 0 };
    };
    await db.people.add(person({ id: 'boss', emails: [] }));
    await db.orgEdges.bulkAdd([
      edge('old', 'boss', 'directory'),
      edge('boss', 'kim', 'user'),
      edge('kim', ME, 'directory'),
    ]);
    const before = await everything(db);
    const undo = await merge();
    expect(await db.orgEdges.orderBy('id').toArray()).toMatchObject([
      { personId: 'boss', managerId: 'kim' },
      { personId: 'kim', managerId: ME },
    ]);
    await undo();
    expect((await everything(db)).orgEdges).toEqual(before.orgEdges);
  });
});

it('a removal takes the place in the reporting line along, and its undo gives it back', async () => {
  const stamp = { createdAt: 0, updatedAt: 0, source: 'user' as const };
  await db.orgEdges.bulkAdd([
    { ...stamp, id: 'e1', personId: 'old', managerId: 'kim' },
    { ...stamp, id: 'e2', personId: ME, managerId: 'old' },
  ]);
  const before = await everything(db);
  const undo = await removePerson(db, 'old');
  expect(await db.orgEdges.count()).toBe(0);
  expect(looseEnd(await readTables(db))).toBeNull();
  await undo();
  expect(await everything(db)).toEqual(before);
});

describe('a split', () => {
  it('gives back the person with their records and the meetings since by their address', async () => {
    await merge();
    await db.attendances.bulkAdd([
      attendance({ id: 'a5', personId: 'kim', meetingId: 'later', email: 'kim@fjord.example' }),
    ]);
    const later = secondPanel(db);
    await splitMerge(later, await only(), NOW + DAY);
    expect(await db.people.get('old')).toMatchObject({ ...old, updatedAt: NOW + DAY });
    expect(await db.people.get('kim')).toMatchObject({ ...kim, updatedAt: NOW + DAY });
    expect(await attends('old')).toEqual(['alone', 'both', 'later']);
    expect(await attends('kim')).toEqual(['both', 'theirs']);
    expect(await db.attendances.get('a3')).toMatchObject({ response: 'needs-action' });
    expect(await mergesInto(db, 'kim')).toEqual([]);
  });

  it('keeps what changed since', async () => {
    await merge();
    await updatePerson(
      db,
      'kim',
      { title: 'Chief Legal Officer', caresAbout: ['rowing'] },
      NOW + 1,
    );
    await addNote(db, { text: 'Since', personIds: ['kim'] }, NOW + 1);
    await db.meetings.delete('both');
    await db.attendances.where('meetingId').equals('both').delete();
    await splitMerge(db, await only(), NOW + 2);
    expect(await db.people.get('kim')).toMatchObject({
      title: 'Chief Legal Officer',
      caresAbout: ['rowing'],
      emails: kim.emails,
    });
    expect(await db.notes.toArray()).toMatchObject([{ personIds: ['kim'] }]);
    expect(await attends('old')).toEqual(['alone']);
    expect(looseEnd(await readTables(db))).toBeNull();
  });

  it('leaves an address where it went since', async () => {
    await merge();
    await updatePerson(db, 'kim', { emails: kim.emails }, NOW + 1);
    await db.people.add(person({ id: 'other', emails: ['kim@fjord.example'] }));
    await splitMerge(db, await only(), NOW + 2);
    expect(await db.people.get('old')).toMatchObject({ emails: [] });
  });

  it('can be done after a restart from a backup', async () => {
    await merge();
    const text = JSON.stringify(await createBackup(db, null, NOW));
    const backup = parseBackup(text);
    if (isBackupProblem(backup)) throw new Error(JSON.stringify(backup));
    const restored = freshDatabase();
    await restoreBackup(restored, backup);
    const [kept] = await mergesInto(restored, 'kim');
    await splitMerge(restored, kept?.id ?? '', NOW + 1);
    expect(await restored.people.get('old')).toMatchObject({ emails: old.emails });
  });

  it('is nothing to offer once the one who remained was removed, until that is undone', async () => {
    await merge();
    const undo = await removePerson(db, 'kim');
    expect(looseEnd(await readTables(db))).toBeNull();
    expect(await db.merges.count()).toBe(0);
    await undo();
    await splitMerge(db, await only(), NOW + 1);
    expect(await db.people.get('old')).toBeDefined();
  });

  it('is refused when it was done already', async () => {
    const undo = await merge();
    const id = await only();
    await undo();
    await expect(splitMerge(db, id, NOW)).rejects.toThrow('gone');
  });
});

describe('a split of somebody whom Crosswalk made of two', () => {
  beforeEach(async () => {
    await db.people.put({
      ...kim,
      emails: ['kim.noh@lumen.example', 'k.noh@lumen.example'],
      aliases: ['Kim B. Noh'],
    });
    await db.attendances.update('a4', { email: 'k.noh@lumen.example' });
    await addNote(db, { text: 'About B.', personIds: ['kim'] }, NOW);
    await addNote(db, { text: 'About the other', personIds: ['kim', 'old'] }, NOW + 1);
  });

  const choice = async () => {
    const [note] = await db.notes
      .orderBy('id')
      .filter(({ text }) => text === 'About B.')
      .toArray();
    return {
      name: 'Kim B. Noh',
      emails: ['k.noh@lumen.example'],
      aliases: [],
      recordIds: { notes: [note?.id ?? ''] },
    };
  };

  it('gives the address its meetings and its name, and the ticked notes', async () => {
    const before = await everything(db);
    const undo = await splitPerson(db, 'kim', await choice(), NOW + 2);
    const own = await db.people.where('emails').equals('k.noh@lumen.example').first();
    expect(own).toMatchObject({ name: 'Kim B. Noh', aliases: [] });
    expect(await attends(own?.id ?? '')).toEqual(['theirs']);
    expect(await attends('kim')).toEqual(['both']);
    expect(await db.people.get('kim')).toMatchObject({ emails: kim.emails, aliases: [] });
    const notes = await db.notes.toArray();
    expect(notes.find(({ text }) => text === 'About B.')?.personIds).toEqual([own?.id]);
    expect(notes.find(({ text }) => text !== 'About B.')?.personIds).toEqual(['kim', 'old']);
    await undo();
    await undo();
    expect(await everything(db)).toEqual(before);
  });

  it('gives back what came to the new one meanwhile', async () => {
    const undo = await splitPerson(db, 'kim', await choice(), NOW + 2);
    const own = await db.people.where('emails').equals('k.noh@lumen.example').first();
    await addNote(db, { text: 'Meanwhile', personIds: [own?.id ?? ''] }, NOW + 3);
    await undo();
    expect(looseEnd(await readTables(db))).toBeNull();
    expect(await db.notes.where('personIds').equals('kim').count()).toBe(3);
  });

  it('is refused without a name, and with nothing of theirs', async () => {
    const given = await choice();
    const before = await everything(db);
    await expect(splitPerson(db, 'kim', { ...given, name: ' ' }, NOW)).rejects.toThrow('blank');
    await expect(
      splitPerson(db, 'kim', { ...given, name: 'Somebody', emails: ['x@lumen.example'] }, NOW),
    ).rejects.toThrow('gone');
    expect(await everything(db)).toEqual(before);
  });
});
