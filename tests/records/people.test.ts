import { beforeEach, describe, expect, it } from 'vitest';
import { loadHistories, loadHistory } from '@/utils/records/contacts';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { addFollowUp } from '@/utils/records/follow-ups';
import { addNote, notesOf } from '@/utils/records/notes';
import { addPerson, listPeople, removePerson, updatePerson } from '@/utils/records/people';
import { logTouch, removeTouch } from '@/utils/records/touches';
import { dropWalk, proposeWalk } from '@/utils/records/walks';
import { everything, freshDatabase, HOUR, NOW } from './fresh-database';

let db: CrosswalkDatabase;

beforeEach(() => {
  db = freshDatabase();
});

async function add(name: string, email: string): Promise<string> {
  return (await addPerson(db, { name, emails: [email] }, NOW)).id;
}

/** A person with one of everything. */
async function busyPerson() {
  const ada = await add('Ada Okafor', 'ada@lumen.example');
  const bo = await add('Bo Lind', 'bo@lumen.example');
  await addNote(db, { text: 'only Ada', personIds: [ada] }, NOW);
  await addNote(db, { text: 'both', personIds: [ada, bo] }, NOW);
  await addFollowUp(db, { text: 'only Ada', personIds: [ada] }, NOW);
  await addFollowUp(db, { text: 'both', personIds: [ada, bo] }, NOW);
  await logTouch(db, { personId: ada, kind: 'call', at: NOW - HOUR }, NOW);
  await proposeWalk(db, { personIds: [ada], title: 'Walk', start: NOW, end: NOW + HOUR }, NOW);
  await db.meetings.add({
    id: 'm1',
    createdAt: NOW,
    updatedAt: NOW,
    kind: 'event',
    onMyCalendar: true,
    title: 'Planning',
    start: NOW,
    end: NOW + HOUR,
    allDay: false,
    status: 'confirmed',
    sources: {},
  });
  const attendance = { createdAt: NOW, updatedAt: NOW, meetingId: 'm1', start: NOW };
  const answer = { organizer: false, optional: false };
  await db.attendances.add({ ...attendance, ...answer, id: 'a1', personId: ada });
  await db.attendances.add({ ...attendance, ...answer, id: 'a2', personId: bo });
  return { ada, bo };
}

describe('people', () => {
  it('keeps addresses lower case and refuses one that somebody has', async () => {
    const ada = await add(' Ada Okafor ', ' Ada@Lumen.Example');
    expect(await db.people.get(ada)).toMatchObject({
      name: 'Ada Okafor',
      emails: ['ada@lumen.example'],
      sources: { name: 'user' },
    });
    await expect(add('Imposter', 'ADA@lumen.example')).rejects.toMatchObject({
      reason: 'email-taken',
    });
    await expect(add('  ', 'x@lumen.example')).rejects.toMatchObject({ reason: 'blank' });
    expect(await listPeople(db)).toHaveLength(1);
  });

  it('marks what the user says, clears what the user clears, and takes both back', async () => {
    const ada = await add('Ada Okafor', 'ada@lumen.example');
    const before = await db.people.get(ada);
    const undo = await updatePerson(db, ada, { functionId: 'legal', cadenceDays: 30 }, NOW + 1);
    const sorted = await db.people.get(ada);
    expect(sorted).toMatchObject({ functionId: 'legal', cadenceDays: 30 });
    expect(sorted?.sources.functionId).toBe('user');
    await updatePerson(db, ada, { cadenceDays: undefined, functionId: undefined }, NOW + 2);
    const cleared = await db.people.get(ada);
    expect(Object.keys(cleared ?? {})).not.toContain('cadenceDays');
    expect(cleared?.sources).toEqual({ name: 'user' });
    await updatePerson(db, ada, { functionId: 'legal', cadenceDays: 30 }, NOW + 1);
    await undo();
    expect(await db.people.get(ada)).toEqual(before);
  });

  it('undoes one edit without losing a later one to another field', async () => {
    const ada = await add('Ada Okafor', 'ada@lumen.example');
    const undo = await updatePerson(db, ada, { muted: true }, NOW + 1);
    await updatePerson(db, ada, { howWeMet: 'at the offsite' }, NOW + 2);
    await undo();
    expect(await db.people.get(ada)).toMatchObject({ muted: false, howWeMet: 'at the offsite' });
  });

  it('is introduced by somebody who is there, and nobody by themselves', async () => {
    const ada = await add('Ada Okafor', 'ada@lumen.example');
    const bo = await add('Bo Lind', 'bo@lumen.example');
    const before = await everything(db);
    await expect(updatePerson(db, ada, { introducedBy: ada }, NOW)).rejects.toMatchObject({
      reason: 'circle',
    });
    const gone = { introducedBy: 'gone' };
    await expect(updatePerson(db, ada, gone, NOW)).rejects.toMatchObject({ reason: 'gone' });
    await expect(addPerson(db, { name: 'Cy', emails: [], ...gone }, NOW)).rejects.toMatchObject({
      reason: 'gone',
    });
    expect(await everything(db)).toEqual(before);
    await updatePerson(db, ada, { introducedBy: bo }, NOW);
    await updatePerson(db, ada, { introducedBy: undefined }, NOW);
    expect(await db.people.get(ada)).not.toHaveProperty('introducedBy');
  });

  it('keeps the name that the calendar shows as an alias of the one the user chose', async () => {
    const ada = await add('Okafor, Ada', 'ada@lumen.example');
    await db.people.update(ada, { sources: { name: 'invite' } });
    await updatePerson(db, ada, { name: 'Ada' }, NOW);
    expect(await db.people.get(ada)).toMatchObject({ name: 'Ada', aliases: ['Okafor, Ada'] });
  });
});

describe('a title', () => {
  it('tells function and level, but never against the user', async () => {
    const ada = await add('Ada Okafor', 'ada@lumen.example');
    await updatePerson(db, ada, { title: 'Director of Marketing' }, NOW);
    expect(await db.people.get(ada)).toMatchObject({
      functionId: 'marketing',
      level: 'director',
      sources: { title: 'user', functionId: 'title', level: 'title' },
    });
    await updatePerson(db, ada, { functionId: 'sales' }, NOW);
    await updatePerson(db, ada, { title: 'VP Finance' }, NOW);
    expect(await db.people.get(ada)).toMatchObject({
      functionId: 'sales',
      level: 'vice-president',
    });
    await updatePerson(db, ada, { title: undefined }, NOW);
    const without = await db.people.get(ada);
    expect(without?.functionId).toBe('sales');
    expect(without?.level).toBeUndefined();
  });
});

it('keeps the name that a directory told as an alias too', async () => {
  const ada = await add('Ada Okafor', 'ada@lumen.example');
  await db.people.update(ada, { sources: { name: 'directory' } });
  await updatePerson(db, ada, { name: 'Adaeze' }, NOW);
  await updatePerson(db, ada, { name: 'Adaobi' }, NOW);
  expect(await db.people.get(ada)).toMatchObject({ name: 'Adaobi', aliases: ['Ada Okafor'] });
});

describe('the undo of a change of addresses', () => {
  it('takes in whom a page added by the address meanwhile', async () => {
    const ada = await add('Ada Okafor', 'ada@lumen.example');
    const undo = await updatePerson(db, ada, { emails: ['a.okafor@lumen.example'] }, NOW);
    const again = await add('Ada O.', 'ada@lumen.example');
    await addNote(db, { text: 'in between', personIds: [again] }, NOW);
    await undo();
    expect(await db.people.toArray()).toMatchObject([{ id: ada, emails: ['ada@lumen.example'] }]);
    expect((await notesOf(db, ada)).map(({ text }) => text)).toEqual(['in between']);
  });

  it('leaves an address with whoever was given it since', async () => {
    const ada = await add('Ada Okafor', 'ada@lumen.example');
    const bo = await add('Bo Lind', 'bo@lumen.example');
    const undo = await updatePerson(db, ada, { emails: [] }, NOW);
    await updatePerson(db, bo, { emails: ['ada@lumen.example'] }, NOW);
    await undo();
    expect(await db.people.get(ada)).toMatchObject({ emails: [] });
    expect(await db.people.get(bo)).toMatchObject({ emails: ['ada@lumen.example'] });
  });
});

describe('removing a person', () => {
  it('takes what was only theirs, and undo brings all of it back exactly', async () => {
    const { ada, bo } = await busyPerson();
    const before = await everything(db);
    const undo = await removePerson(db, ada);
    const after = await everything(db);
    expect(after.attendances).toHaveLength(1);
    expect([after.touches, after.walks]).toEqual([[], []]);
    expect(after.notes).toMatchObject([{ text: 'both', personIds: [bo] }]);
    expect(after.followUps).toMatchObject([{ text: 'both', personIds: [bo] }]);
    await undo();
    expect(await everything(db)).toEqual(before);
  });

  it('undoes into one person when the calendar showed them again meanwhile', async () => {
    const { ada } = await busyPerson();
    const undo = await removePerson(db, ada);
    const again = await add('Ada Okafor', 'ada@lumen.example');
    await db.attendances.add({
      id: 'a3',
      createdAt: NOW,
      updatedAt: NOW,
      meetingId: 'm1',
      personId: again,
      start: NOW,
      organizer: false,
      optional: false,
    });
    await addNote(db, { text: 'written in between', personIds: [again] }, NOW);
    await undo();
    expect((await listPeople(db)).map(({ id }) => id).sort()).toHaveLength(2);
    expect((await loadHistory(db, ada)).meetings).toHaveLength(1);
    expect((await notesOf(db, ada)).map(({ text }) => text)).toContain('written in between');
  });

  it('leaves an address with whoever was given it before the undo', async () => {
    const ada = await add('Ada Okafor', 'ada@lumen.example');
    const bo = await add('Bo Lind', 'bo@lumen.example');
    const undo = await removePerson(db, ada);
    await updatePerson(db, bo, { emails: ['bo@lumen.example', 'ada@lumen.example'] }, NOW);
    await undo();
    expect(await db.people.get(ada)).toMatchObject({ name: 'Ada Okafor', emails: [] });
    expect(await db.people.get(bo)).toMatchObject({ name: 'Bo Lind', aliases: [] });
  });

  it('leaves nothing half removed when the storage fails in the middle', async () => {
    const { ada } = await busyPerson();
    const before = await everything(db);
    db.followUps.hook('deleting', () => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(removePerson(db, ada)).rejects.toMatchObject({
      name: 'StorageProblem',
      kind: 'full',
    });
    expect(await everything(db)).toEqual(before);
  });
});

describe('history', () => {
  it('is the same for one as for everybody, without deleted meetings', async () => {
    const { ada, bo } = await busyPerson();
    const one = await loadHistory(db, ada);
    expect(one.meetings.map(({ meeting }) => meeting.title)).toEqual(['Planning']);
    expect([one.touches.length, one.walks.length]).toEqual([1, 1]);
    expect((await loadHistories(db)).get(ada)).toEqual(one);
    await db.meetings.update('m1', { deletedAt: NOW });
    expect((await loadHistory(db, bo)).meetings).toEqual([]);
    expect([...(await loadHistories(db)).keys()].sort()).toEqual([ada, bo].sort());
  });
});

describe('touches and walks', () => {
  it('logs and removes a touch with undo', async () => {
    const ada = await add('Ada Okafor', 'ada@lumen.example');
    await logTouch(db, { personId: ada, kind: 'walk', at: NOW }, NOW);
    const before = await everything(db);
    const [touch] = (await loadHistory(db, ada)).touches;
    const undo = await removeTouch(db, touch?.id ?? '');
    expect((await loadHistory(db, ada)).touches).toEqual([]);
    await undo();
    expect(await everything(db)).toEqual(before);
    const unknown = logTouch(db, { personId: 'nobody', kind: 'call', at: NOW }, NOW);
    await expect(unknown).rejects.toMatchObject({ reason: 'gone' });
  });

  it('does not propose the same walk twice, and drops it with undo', async () => {
    const ada = await add('Ada Okafor', 'ada@lumen.example');
    const walk = { personIds: [ada], title: 'Coffee walk', start: NOW, end: NOW + HOUR };
    await proposeWalk(db, walk, NOW);
    await proposeWalk(db, walk, NOW + 1);
    const [only, ...others] = await db.walks.toArray();
    expect(others).toEqual([]);
    const undo = await dropWalk(db, only?.id ?? '');
    expect(await db.walks.toArray()).toEqual([]);
    await undo();
    expect(await db.walks.toArray()).toEqual([only]);
  });
});
