import type { CrosswalkDatabase } from './database';
import { Refusal } from './refusal';

/** Whom and what a note or follow-up is about. */
export interface Subjects {
  personIds: readonly string[];
  meetingId?: string | undefined;
}

/**
 * The subjects as they are stored. `Refusal('gone')` when one of the people is not there any more,
 * or when it would be about nobody and nothing.
 */
export async function requireSubjects(
  db: CrosswalkDatabase,
  subjects: Subjects,
): Promise<{ personIds: string[]; meetingId?: string }> {
  const known = await knownSubjects(db, subjects);
  if (known.personIds.length === 0 && known.meetingId === undefined) throw new Refusal('gone');
  return known;
}

/** The same for what may be about nobody, such as a project of functions. */
export async function knownSubjects(
  db: CrosswalkDatabase,
  { personIds, meetingId }: Subjects,
): Promise<{ personIds: string[]; meetingId?: string }> {
  const ids = [...new Set(personIds)];
  const people = await db.people.bulkGet(ids);
  const meeting = meetingId === undefined ? undefined : await db.meetings.get(meetingId);
  if (people.includes(undefined)) throw new Refusal('gone');
  return meeting ? { personIds: ids, meetingId: meeting.id } : { personIds: ids };
}
