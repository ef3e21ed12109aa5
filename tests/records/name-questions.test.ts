import { beforeEach, expect, it } from 'vitest';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { mergePeople } from '@/utils/records/merge-people';
import {
  answerNameQuestion,
  namesAnsweredWith,
  openNameQuestions,
  reopenNameQuestion,
} from '@/utils/records/name-questions';
import { newNamedPerson } from '@/utils/records/new-person';
import { addPerson, removePerson } from '@/utils/records/people';
import type { NameQuestion } from '@/utils/records/schema';
import { splitMerge } from '@/utils/records/split-person';
import { newStamp } from '@/utils/records/stamp';
import { createBackup } from '@/utils/transfer/backup';
import { isBackupProblem, parseBackup, restoreBackup } from '@/utils/transfer/restore';
import { attendance, meeting } from '../builders';
import { DAY, everything, freshDatabase, NOW } from './fresh-database';

let db: CrosswalkDatabase;
let legal: string;
let sales: string;
let question: NameQuestion;

beforeEach(async () => {
  db = freshDatabase();
  legal = (await addPerson(db, { name: 'Kim Noh', emails: ['a.kim@lumen.example'] }, NOW)).id;
  sales = (await addPerson(db, { name: 'Kim Noh', emails: ['b.kim@lumen.example'] }, NOW)).id;
  await db.meetings.bulkAdd([
    meeting({ id: 'soon', start: NOW + DAY, title: 'Budget review' }),
    meeting({ id: 'past', start: NOW - DAY }),
    meeting({ id: 'gone', start: NOW + 2 * DAY, deletedAt: NOW }),
    meeting({ id: 'off', start: NOW + 2 * DAY, status: 'cancelled' }),
  ]);
  question = {
    ...newStamp(NOW),
    name: 'Noh, Kim',
    candidateIds: [sales, legal],
    meetingIds: ['past', 'soon', 'gone', 'off'],
    guests: { soon: { response: 'tentative', organizer: true } },
  };
  await db.nameQuestions.add(question);
});

it('is asked with who it may be and the meetings that still matter', async () => {
  const [asked, ...others] = await openNameQuestions(db);
  expect(others).toEqual([]);
  expect(asked?.candidates.map(({ id }) => id)).toEqual([legal, sales]);
  expect(asked?.meetings.map(({ id }) => id)).toEqual(['soon', 'past']);
});

it('is answered by making those one of whom one was meant', async () => {
  const before = await everything(db);
  const undo = await mergePeople(db, sales, legal, { name: 'into' }, NOW + 1);
  expect(await openNameQuestions(db)).toEqual([]);
  const rows = await db.attendances.where('personId').equals(legal).toArray();
  expect(rows.map(({ meetingId }) => meetingId).sort()).toEqual(['gone', 'off', 'past', 'soon']);
  expect(rows.find(({ meetingId }) => meetingId === 'soon')).toMatchObject({
    response: 'tentative',
    byName: true,
  });
  await undo();
  const after = await everything(db);
  expect(after.attendances).toEqual(before.attendances);
  expect(after.nameQuestions).toEqual(before.nameQuestions);
});

it('waits on while a third may have been meant', async () => {
  const third = await addPerson(db, { name: 'Kim Noh', emails: ['c.kim@lumen.example'] }, NOW);
  await db.nameQuestions.update(question.id, { candidateIds: [sales, legal, third.id] });
  await mergePeople(db, sales, legal, { name: 'into' }, NOW + 1);
  expect(await openNameQuestions(db)).toMatchObject([
    { candidates: [{ id: legal }, { id: third.id }] },
  ]);
  expect(await db.attendances.count()).toBe(0);
});

it('about somebody known by name is answered by making them one of the candidates', async () => {
  const nameless = newNamedPerson('Noh, Kim', NOW);
  await db.people.add(nameless);
  await db.nameQuestions.update(question.id, { personId: nameless.id, meetingIds: ['past'] });
  const by = { personId: nameless.id, meetingId: 'past', byName: true };
  await db.attendances.add(attendance({ id: 'by-name', ...by }));
  await mergePeople(db, nameless.id, legal, { name: 'into' }, NOW + 1);
  expect(await openNameQuestions(db)).toEqual([]);
  expect(await db.attendances.toArray()).toMatchObject([{ id: 'by-name', personId: legal }]);
  expect(await namesAnsweredWith(db, legal)).toHaveLength(1);
});

it('that a merge answered is open again after a split, with what was learnt by it taken back', async () => {
  await mergePeople(db, sales, legal, { name: 'into' }, NOW + 1);
  await db.meetings.add(meeting({ id: 'since', start: NOW + DAY }));
  await db.nameQuestions.update(question.id, { meetingIds: ['past', 'since'] });
  const since = { personId: legal, meetingId: 'since', byName: true };
  await db.attendances.add(attendance({ id: 'since', ...since, createdAt: NOW + 2 }));
  const [merge] = await db.merges.toArray();
  await splitMerge(db, merge?.id ?? '', NOW + 3);
  expect(await openNameQuestions(db)).toMatchObject([
    { candidates: [{ id: legal }, { id: sales }], meetings: [{ id: 'since' }, { id: 'past' }] },
  ]);
  expect(await db.attendances.count()).toBe(0);
});

it('is not asked when its meetings are gone', async () => {
  await db.nameQuestions.update(question.id, { meetingIds: ['gone', 'off', 'unknown'] });
  expect(await openNameQuestions(db)).toEqual([]);
});

it('gives the attendances with what the page told of them', async () => {
  await answerNameQuestion(db, question.id, { personId: legal }, NOW + 1);
  expect(await openNameQuestions(db)).toEqual([]);
  const rows = await db.attendances.where('meetingId').equals('soon').toArray();
  expect(rows).toMatchObject([
    { personId: legal, response: 'tentative', organizer: true, byName: true, start: NOW + DAY },
  ]);
});

it('does not double an attendance, nor take one away that an address told', async () => {
  await db.attendances.bulkAdd([
    attendance({ meetingId: 'soon', personId: legal, response: 'declined' }),
    attendance({ meetingId: 'past', personId: sales }),
  ]);
  await answerNameQuestion(db, question.id, { personId: legal }, NOW);
  const rows = await db.attendances.toArray();
  expect(rows.filter(({ meetingId }) => meetingId === 'soon')).toMatchObject([
    { response: 'declined' },
  ]);
  expect(rows.filter(({ meetingId }) => meetingId === 'past')).toHaveLength(2);
});

it('can be asked again, without what only the answer told', async () => {
  const before = await everything(db);
  await answerNameQuestion(db, question.id, { personId: legal }, NOW);
  expect(await namesAnsweredWith(db, legal)).toMatchObject([{ name: 'Noh, Kim' }]);
  expect(await namesAnsweredWith(db, sales)).toEqual([]);
  const undo = await reopenNameQuestion(db, question.id, NOW + 1);
  expect(await namesAnsweredWith(db, legal)).toEqual([]);
  expect(await openNameQuestions(db)).toHaveLength(1);
  expect((await everything(db)).attendances).toEqual(before.attendances);
  await undo();
  expect(await openNameQuestions(db)).toEqual([]);
  expect(await db.attendances.count()).toBe(4);
});

it('is refused when the question or the person is not there any more', async () => {
  const gone = { name: 'Refusal', reason: 'gone' };
  await expect(answerNameQuestion(db, 'x', 'somebody-else', NOW)).rejects.toMatchObject(gone);
  await expect(answerNameQuestion(db, question.id, { personId: 'x' }, NOW)).rejects.toMatchObject(
    gone,
  );
});

it('is answered once: a second press, or one in another window, makes nobody', async () => {
  const press = () => answerNameQuestion(db, question.id, 'somebody-else', NOW);
  const [undo] = await Promise.allSettled([press(), press()]);
  expect(await db.people.where('name').anyOf('Kim Noh', 'Noh, Kim').count()).toBe(3);
  if (undo.status === 'rejected') throw undo.reason;
  const [added] = await db.people.where('name').equals('Noh, Kim').toArray();
  const later = attendance({ meetingId: 'later', personId: added?.id ?? '', byName: true });
  await db.attendances.add(later);
  await undo.value();
  expect(await db.people.count()).toBe(2);
  expect(await db.attendances.count()).toBe(0);
  expect(await openNameQuestions(db)).toHaveLength(1);
});

it('that only meetings which are gone told is not offered to be asked again', async () => {
  await db.nameQuestions.update(question.id, { meetingIds: ['gone'] });
  await answerNameQuestion(db, question.id, { personId: legal }, NOW);
  expect(await namesAnsweredWith(db, legal)).toEqual([]);
});

it('loses somebody who is removed, and gets them back', async () => {
  const undo = await removePerson(db, sales);
  expect((await openNameQuestions(db))[0]?.candidates.map(({ id }) => id)).toEqual([legal]);
  await undo();
  expect((await openNameQuestions(db))[0]?.candidates).toHaveLength(2);
  await answerNameQuestion(db, question.id, { personId: sales }, NOW);
  await removePerson(db, sales);
  expect(await db.nameQuestions.count()).toBe(0);
});

it('one who is known by name alone is one again after a removal and its undo', async () => {
  const ola = newNamedPerson('Ola Venn', NOW);
  await db.people.add(ola);
  const undo = await removePerson(db, ola.id);
  await db.people.add(newNamedPerson('Venn, Ola', NOW));
  await undo();
  const found = (await db.people.toArray()).filter(({ emails }) => emails.length === 0);
  expect(found).toMatchObject([{ id: ola.id }]);
});

it('two of one name stay two when one is removed and put back', async () => {
  const one = newNamedPerson('Ola Venn', NOW);
  const other = newNamedPerson('Ola Venn', NOW);
  await db.people.bulkAdd([one, other]);
  const undo = await removePerson(db, one.id);
  await undo();
  expect(await db.people.bulkGet([one.id, other.id])).toEqual([one, other]);
});

it('is in a backup, and an older backup has none', async () => {
  const text = JSON.stringify(await createBackup(db, null, NOW));
  const backup = parseBackup(text);
  if (isBackupProblem(backup)) throw new Error(backup.detail);
  const empty = freshDatabase();
  await restoreBackup(empty, backup);
  expect(await everything(empty)).toEqual(await everything(db));
  const older = JSON.parse(text);
  delete older.tables.nameQuestions;
  older.schemaVersion = 1;
  const restored = parseBackup(JSON.stringify(older));
  if (isBackupProblem(restored)) throw new Error(restored.detail);
  await restoreBackup(db, restored);
  expect(await db.nameQuestions.count()).toBe(0);
});

it('in a backup refers to nothing that is not there', async () => {
  await db.people.delete(sales);
  await db.meetings.delete('soon');
  const backup = await createBackup(db, null, NOW);
  expect(backup.tables.nameQuestions).toMatchObject([
    { candidateIds: [legal], meetingIds: ['past', 'gone', 'off'] },
  ]);
  expect(isBackupProblem(parseBackup(JSON.stringify(backup)))).toBe(false);
});
