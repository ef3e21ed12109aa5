import type { CrosswalkDatabase } from './database';
import { requireDate, requireRecord, requireText } from './refusal';
import { nextTime, type Repeat, requireRepeat } from './repeat';
import { sameValue } from './same-value';
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

/**
 * Changes the text, the due date, how it repeats and whether it waits for the next meeting. What is
 * present and `undefined` is cleared. `atNextMeeting` makes it a talking point, which has no day and does
 * not repeat.
 */
export function editFollowUp(
  db: CrosswalkDatabase,
  id: string,
  patch: {
    text?: string | undefined;
    due?: LocalDate | undefined;
    repeat?: Repeat | undefined;
    atNextMeeting?: true;
  },
  now: number,
): Promise<Undo> {
  return undoable(db, ['followUps'], async (changes) => {
    const next = { ...requireRecord(await db.followUps.get(id)), updatedAt: now };
    if (patch.text !== undefined) next.text = requireText(patch.text);
    if (patch.due !== undefined) next.due = requireDate(patch.due);
    else if ('due' in patch) delete next.due;
    // A day that the user names is the day that is meant.
    if (patch.due !== undefined && next.repeat) next.repeat = requireRepeat(next.repeat);
    if (patch.repeat !== undefined) next.repeat = requireRepeat(patch.repeat);
    else if ('repeat' in patch) delete next.repeat;
    if (patch.atNextMeeting) {
      next.atNextMeeting = true;
      delete next.due;
      delete next.repeat;
      // That of the meeting it came from would keep it to that series.
      if (next.personIds.length > 0) delete next.meetingId;
    }
    changes.put('followUps', next);
  });
}

/**
 * Ticks it off, or opens it again. Of one that repeats the next one is made in the same step, and
 * opening it again takes that one away unless it was changed since. `today` is the user's own day.
 */
export function setFollowUpDone(
  db: CrosswalkDatabase,
  id: string,
  done: boolean,
  now: number,
  today: LocalDate = new Date(now).toISOString().slice(0, 10),
): Promise<Undo> {
  return undoable(db, ['followUps'], async (changes) => {
    const { doneAt, ...before } = requireRecord(await db.followUps.get(id));
    if ((before.state === 'done') === done) return;
    const next: FollowUp = { ...before, state: done ? 'done' : 'open', updatedAt: now };
    if (done) next.doneAt = now;
    changes.put('followUps', next);
    if (!before.repeat) return;
    if (done) changes.put('followUps', again(before, before.repeat, now, today));
    else for (const one of await madeWhenDone(db, before, doneAt)) changes.remove('followUps', one);
  });
}

function again(before: FollowUp, repeat: Repeat, now: number, today: LocalDate): FollowUp {
  const { text, personIds, meetingId } = before;
  return {
    ...newStamp(now),
    ...{ text, personIds: [...personIds], state: 'open' },
    ...(meetingId !== undefined && { meetingId }),
    ...nextTime({ due: before.due, repeat }, today),
  };
}

/** Those that came of ticking it, as they came: known by that very moment. */
async function madeWhenDone(
  db: CrosswalkDatabase,
  { text, personIds }: FollowUp,
  doneAt: number | undefined,
): Promise<string[]> {
  const open = await db.followUps.where('state').equals('open').toArray();
  return open
    .filter(
      (one) =>
        one.createdAt === doneAt &&
        one.updatedAt === doneAt &&
        one.text === text &&
        sameValue(one.personIds, personIds),
    )
    .map((one) => one.id);
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
