import type { CrosswalkDatabase } from './database';
import { Refusal, requireDate, requireRecord } from './refusal';
import type { FollowUp, LocalDate } from './schema';
import type { PromiseRecord } from './schema-between';
import { newStamp } from './stamp';
import { requireSubjects, type Subjects } from './subjects';
import { type Undo, undoable } from './undo';

/** What is said anew of what it becomes; the rest it keeps. */
export interface Conversion {
  /** In place of the date it had; absent: that one, if any. */
  due?: LocalDate | undefined;
  /** With whom, where it was about nobody, such as a point on a meeting's agenda. */
  personIds?: readonly string[] | undefined;
  /** In which meeting it came to that; absent: the one it was about, if any. */
  meetingId?: string | undefined;
}

/**
 * Makes a follow-up or a talking point a promise with the same words and people: the one goes, the
 * other comes, in one step. One that is done, or gone, is refused (`Refusal('gone')`).
 */
export function convertToPromise(
  db: CrosswalkDatabase,
  followUpId: string,
  given: { by: PromiseRecord['by'] } & Conversion,
  now: number,
): Promise<Undo> {
  return undoable(db, ['followUps', 'promises', 'people', 'meetings'], async (changes) => {
    const followUp = await requireOpen(db, followUpId);
    const due = given.due ?? followUp.due;
    const promise: PromiseRecord = {
      ...newStamp(now),
      text: followUp.text,
      by: given.by,
      ...(await requireSubjects(db, subjectsOf(followUp, given))),
      state: 'open',
    };
    if (due !== undefined) promise.due = requireDate(due);
    changes.remove('followUps', followUpId);
    changes.put('promises', promise);
  });
}

/**
 * Makes a talking point a follow-up: something to do, not to talk about. It is the same record. One
 * that is done, or gone, is refused (`Refusal('gone')`); one that is no talking point is left as it is.
 */
export function convertToFollowUp(
  db: CrosswalkDatabase,
  followUpId: string,
  given: Conversion,
  now: number,
): Promise<Undo> {
  return undoable(db, ['followUps', 'people', 'meetings'], async (changes) => {
    const followUp = await requireOpen(db, followUpId);
    const { atNextMeeting, meetingId: _, ...rest } = followUp;
    if (atNextMeeting !== true) return;
    const subjects = await requireSubjects(db, subjectsOf(followUp, given));
    const next: FollowUp = { ...rest, ...subjects, updatedAt: now };
    if (given.due !== undefined) next.due = requireDate(given.due);
    changes.put('followUps', next);
  });
}

async function requireOpen(db: CrosswalkDatabase, id: string): Promise<FollowUp> {
  const followUp = requireRecord(await db.followUps.get(id));
  if (followUp.state !== 'open') throw new Refusal('gone');
  return followUp;
}

function subjectsOf(followUp: FollowUp, given: Conversion): Subjects {
  return {
    personIds: followUp.personIds.length > 0 ? followUp.personIds : (given.personIds ?? []),
    meetingId: given.meetingId ?? followUp.meetingId,
  };
}
