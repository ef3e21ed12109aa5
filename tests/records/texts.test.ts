import { beforeEach, describe, expect, it } from 'vitest';
import type { CrosswalkDatabase } from '@/utils/records/database';
import {
  addFollowUp,
  editFollowUp,
  followUpsOf,
  openFollowUps,
  removeFollowUp,
  setFollowUpDone,
} from '@/utils/records/follow-ups';
import { addNote, editNote, notesOf, removeNote } from '@/utils/records/notes';
import { addPerson } from '@/utils/records/people';
import { Refusal } from '@/utils/records/refusal';
import { everything, freshDatabase, NOW, secondPanel } from './fresh-database';

let db: CrosswalkDatabase;
let ada: string;
let bo: string;

beforeEach(async () => {
  db = freshDatabase();
  ada = (await addPerson(db, { name: 'Ada Okafor', emails: ['ada@lumen.example'] }, NOW)).id;
  bo = (await addPerson(db, { name: 'Bo Lind', emails: ['bo@lumen.example'] }, NOW)).id;
});

async function onlyNote() {
  const [note] = await notesOf(db, ada);
  if (!note) throw new Error('no note');
  return note;
}

async function onlyFollowUp() {
  const [followUp] = await followUpsOf(db, ada);
  if (!followUp) throw new Error('no follow-up');
  return followUp;
}

describe('notes', () => {
  it('lists the newest first, for each of the people it is about', async () => {
    await addNote(db, { text: 'first', personIds: [ada] }, NOW);
    await addNote(db, { text: ' about both ', personIds: [ada, bo, ada] }, NOW + 1);
    expect((await notesOf(db, ada)).map(({ text }) => text)).toEqual(['about both', 'first']);
    expect((await notesOf(db, bo)).map(({ personIds }) => personIds)).toEqual([[ada, bo]]);
  });

  it('refuses blank text and leaves everything as it was', async () => {
    await addNote(db, { text: 'kept', personIds: [ada] }, NOW);
    const { id } = await onlyNote();
    const before = await everything(db);
    await expect(addNote(db, { text: ' \n\t', personIds: [ada] }, NOW)).rejects.toThrow(Refusal);
    await expect(editNote(db, id, '  ', NOW)).rejects.toMatchObject({ reason: 'blank' });
    expect(await everything(db)).toEqual(before);
  });

  it('refuses a note about somebody who was removed in another window', async () => {
    await expect(addNote(db, { text: 'x', personIds: ['nobody'] }, NOW)).rejects.toMatchObject({
      reason: 'gone',
    });
    await expect(editNote(db, 'nothing', 'x', NOW)).rejects.toMatchObject({ reason: 'gone' });
  });

  it('takes back an addition, an edit and a removal exactly', async () => {
    const undoAdd = await addNote(db, { text: 'draft', personIds: [ada] }, NOW);
    const { id } = await onlyNote();
    const added = await everything(db);
    const undoEdit = await editNote(db, id, 'better', NOW + 5);
    await undoEdit();
    expect(await everything(db)).toEqual(added);
    const undoRemove = await removeNote(db, id);
    expect(await notesOf(db, ada)).toEqual([]);
    await undoRemove();
    await undoRemove();
    expect(await everything(db)).toEqual(added);
    await undoAdd();
    expect(await notesOf(db, ada)).toEqual([]);
  });

  it('does not undo over what another panel wrote since', async () => {
    await addNote(db, { text: 'one', personIds: [ada] }, NOW);
    const { id } = await onlyNote();
    const undo = await editNote(db, id, 'two', NOW + 1);
    const other = secondPanel(db);
    await editNote(other, id, 'three', NOW + 2);
    await undo();
    expect((await onlyNote()).text).toBe('three');
    other.close();
  });
});

describe('follow-ups', () => {
  it('puts the earliest due first and undated ones last', async () => {
    await addFollowUp(db, { text: 'some day', personIds: [ada] }, NOW);
    await addFollowUp(db, { text: 'later', personIds: [ada], due: '2026-04-01' }, NOW);
    await addFollowUp(db, { text: 'soon', personIds: [bo], due: '2026-03-03' }, NOW);
    expect((await openFollowUps(db)).map(({ text }) => text)).toEqual([
      'soon',
      'later',
      'some day',
    ]);
  });

  it('moves done ones out of the open list, and back with undo', async () => {
    await addFollowUp(db, { text: 'send the deck', personIds: [ada] }, NOW);
    const before = await onlyFollowUp();
    const undo = await setFollowUpDone(db, before.id, true, NOW + 9);
    expect(await openFollowUps(db)).toEqual([]);
    expect(await onlyFollowUp()).toMatchObject({ state: 'done', doneAt: NOW + 9 });
    await undo();
    expect(await onlyFollowUp()).toEqual(before);
  });

  it('changes and clears a due date', async () => {
    await addFollowUp(db, { text: 'call', personIds: [ada], due: '2026-03-09' }, NOW);
    const { id } = await onlyFollowUp();
    await editFollowUp(db, id, { text: 'call back' }, NOW);
    expect(await onlyFollowUp()).toMatchObject({ text: 'call back', due: '2026-03-09' });
    const undo = await editFollowUp(db, id, { due: undefined }, NOW);
    expect('due' in (await onlyFollowUp())).toBe(false);
    await undo();
    expect((await onlyFollowUp()).due).toBe('2026-03-09');
  });

  it.each(['2026-02-30', '2026-3-1', 'tomorrow', ''])('refuses the due date "%s"', async (due) => {
    const adding = addFollowUp(db, { text: 'x', personIds: [ada], due }, NOW);
    await expect(adding).rejects.toMatchObject({ reason: 'bad-date' });
    expect(await openFollowUps(db)).toEqual([]);
  });

  it('brings a removed one back', async () => {
    await addFollowUp(db, { text: 'x', personIds: [ada] }, NOW);
    const before = await everything(db);
    const undo = await removeFollowUp(db, (await onlyFollowUp()).id);
    expect(await followUpsOf(db, ada)).toEqual([]);
    await undo();
    expect(await everything(db)).toEqual(before);
  });
});
