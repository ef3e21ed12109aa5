import { expect, it } from 'vitest';
import { introductionsOf } from '@/utils/records/introductions';
import { addNote } from '@/utils/records/notes';
import { addPerson, removePerson, updatePerson } from '@/utils/records/people';
import { addPromise } from '@/utils/records/promises';
import { ABOUT_TABLES } from '@/utils/records/schema-between';
import { storyOf } from '@/utils/records/story-of';
import { freshDatabase, NOW } from './fresh-database';

it('has a place in the story for every table whose records are about people', async () => {
  const db = freshDatabase();
  const { id } = await addPerson(db, { name: 'Ada Okafor', emails: [] }, NOW);
  const other = await addPerson(db, { name: 'Bo Lind', emails: [] }, NOW);
  const stamp = { createdAt: NOW, updatedAt: NOW };
  const blank = {
    ...stamp,
    functionIds: [],
    stages: [],
    tried: [],
    reached: [],
    state: 'open',
    sides: [{}, {}],
    functionId: 'data',
  };
  for (const table of ABOUT_TABLES) {
    const about = (key: string, personIds: string[]) => ({ ...blank, id: key, personIds });
    await db.table(table).bulkAdd([about(table, [other.id, id]), about('else', [other.id])]);
  }
  const story: Record<string, unknown> = { ...(await storyOf(db, id)) };
  for (const table of ABOUT_TABLES) {
    expect(story[table], table).toMatchObject([{ id: table }]);
  }
});

it('keeps what was noted and promised in a meeting that is gone', async () => {
  const db = freshDatabase();
  const { id } = await addPerson(db, { name: 'Ada Okafor', emails: [] }, NOW);
  const meeting = { id: 'm', createdAt: NOW, updatedAt: NOW, start: NOW, end: NOW, deletedAt: NOW };
  await db.table('meetings').add(meeting);
  const subjects = { personIds: [id], meetingId: 'm' };
  await addNote(db, { text: 'What was said', ...subjects }, NOW);
  await addPromise(db, { text: 'What was agreed', by: 'me', ...subjects }, NOW);
  const { notes, promises, history } = await storyOf(db, id);
  expect(history.meetings).toEqual([]);
  expect([...notes, ...promises].map(({ text }) => text)).toEqual([
    'What was said',
    'What was agreed',
  ]);
});

it('knows who introduced whom, as long as they are here', async () => {
  const db = freshDatabase();
  const ada = await addPerson(db, { name: 'Ada Okafor', emails: [] }, NOW);
  const bo = await addPerson(db, { name: 'Bo Lind', emails: [] }, NOW);
  const undo = await updatePerson(db, bo.id, { introducedBy: ada.id }, NOW);
  expect((await introductionsOf(db, bo.id)).by?.name).toBe('Ada Okafor');
  expect((await introductionsOf(db, ada.id)).to.map(({ name }) => name)).toEqual(['Bo Lind']);
  await removePerson(db, ada.id);
  expect(await introductionsOf(db, bo.id)).toEqual({ by: undefined, to: [] });
  await undo();
  expect(await introductionsOf(db, bo.id)).toEqual({ by: undefined, to: [] });
});
