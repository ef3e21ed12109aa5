import type { CrosswalkDatabase } from './database';
import { requireDate, requireRecord, requireText } from './refusal';
import type { FollowUp, LocalDate } from './schema';
import { newStamp } from './stamp';
import { requireSubjects, type Subjects } from './subjects';
import type { Undo } from './undo';
import { undoable } from './undo';

/**
 * Adds something to do. With `atNextMeeting` it is a talking point, carried on until it is done.
 * Refuses blank text, a due date that is none, and people who are gone.
 */
export function addFollowUp(
  db: CrosswalkDatabase,
  given: { text: string; due?: LocalDate | undefined; atNextMeeting?: boolean } & Subjects,
  now: number,
): Promise<Undo> {
  return undoable(db, ['followUps', 'people', 'meetings'], async (changes) => {
    const followUp: FollowUp = {
      ...newStamp(now),
      text: requireText(given.text),
      ...(await requireSubjects(db, given)),
      state: 'open',
    };
    if (given.due !== undefined) followUp.due = requireDate(given.due);
    if (given.atNextMeeting === true) followUp.atNextMeeting = true;
    changes.put('followUps', followUp);
  });
}

/** Changes the text, the due date or both. A `due` that is present and `undefined` clears the date. */
export function editFollowUp(
  db: CrosswalkDatabase,
  id: string,
  patch: { text?: string | undefined; due?: LocalDate | undefined },
  now: number,
): Promise<Undo> {
  return undoable(db, ['followUps'], async (changes) => {
    const next = { ...requireRecord(await db.followUps.get(id)), updatedAt: now };
    if (patch.text !== undefined) next.text = requireText(patch.text);
    if (patch.due !== undefined) next.due = requireDate(patch.due);
    else if ('due' in patch) delete next.due;
    changes.put('followUps', next);
  });
}

export function setFollowUpDone(
  db: CrosswalkDatabase,
  id: string,
  done: boolean,
  now: number,
): Promise<Undo> {
  return undoable(db, ['followUps'], async (changes) => {
    const { doneAt: _, ...before } = requireRecord(await db.followUps.get(id));
    if ((before.state === 'done') === done) return;
    const next: FollowUp = { ...before, state: done ? 'done' : 'open', updatedAt: now };
    if (done) next.doneAt = now;
    changes.put('followUps', next);
  });
}

export function removeFollowUp(db: CrosswalkDatabase, id: string): Promise<Undo> {
  return undoable(db, ['followUps'], async (changes) => {
    if (await db.followUps.get(id)) changes.remove('followUps', id);
  });
}

/** Earliest due first, undated ones last. */
export async function openFollowUps(db: CrosswalkDatabase): Promise<FollowUp[]> {
  return (await db.followUps.where('state').equals('open').toArray()).sort(byDue);
}

/** Open ones as `openFollowUps`, then the done ones, newest first. */
export async function followUpsOf(db: CrosswalkDatabase, personId: string): Promise<FollowUp[]> {
  const all = await db.followUps.where('personIds').equals(personId).toArray();
  const done = all.filter(({ state }) => state === 'done');
  return [
    ...all.filter(({ state }) => state === 'open').sort(byDue),
    ...done.sort((a, b) => (b.doneAt ?? 0) - (a.doneAt ?? 0)),
  ];
}

function byDue(a: FollowUp, b: FollowUp): number {
  if (a.due === b.due) return a.createdAt - b.createdAt;
  if (a.due === undefined) return 1;
  if (b.due === undefined) return -1;
  return a.due < b.due ? -1 : 1;
}
