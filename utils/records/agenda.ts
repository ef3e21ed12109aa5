import type { CrosswalkDatabase } from './database';
import { addFollowUp } from './follow-ups';
import { requireRecord } from './refusal';
import { requireSubjects } from './subjects';
import { type Undo, undoable } from './undo';

/**
 * Writes a point on a meeting's agenda, about some of its guests or about nobody. What is left when the
 * meeting is over goes on to the next of its series: see `agendaOf`.
 */
export function addAgendaPoint(
  db: CrosswalkDatabase,
  given: { text: string; meetingId: string; personIds?: readonly string[] },
  now: number,
): Promise<Undo> {
  const { text, meetingId, personIds = [] } = given;
  return addFollowUp(db, { text, personIds, meetingId, atNextMeeting: true }, now);
}

/** Says about whom a point is. Refuses people who are gone, and nobody where there is no meeting either. */
export function tellPointAbout(
  db: CrosswalkDatabase,
  id: string,
  personIds: readonly string[],
  now: number,
): Promise<Undo> {
  return undoable(db, ['followUps', 'people', 'meetings'], async (changes) => {
    const { meetingId, ...point } = requireRecord(await db.followUps.get(id));
    const subjects = await requireSubjects(db, { personIds, meetingId });
    changes.put('followUps', { ...point, ...subjects, updatedAt: now });
  });
}
