import type { CrosswalkDatabase } from './database';
import { requireInstant, requireText } from './refusal';
import type { Invitation } from './schema-between';
import { newStamp } from './stamp';
import { requireSubjects, type Subjects } from './subjects';
import type { Undo } from './undo';
import { undoable } from './undo';

/**
 * Remembers that peers were invited to a team meeting; `at` is when it takes place, epoch ms, and
 * `bring` what they could bring, blank for nothing said. Asking the same people to the same one again
 * keeps one record, with what was said last.
 */
export function addInvitation(
  db: CrosswalkDatabase,
  given: { meetingTitle: string; at: number; bring?: string | undefined } & Subjects,
  now: number,
): Promise<Undo> {
  return undoable(db, ['invitations', 'people', 'meetings'], async (changes) => {
    const meetingTitle = requireText(given.meetingTitle);
    const at = requireInstant(given.at);
    const subjects = await requireSubjects(db, given);
    const same = await db.invitations
      .where('at')
      .equals(at)
      .filter((one) => String(one.personIds) === String(subjects.personIds))
      .first();
    const stamp = same ? { id: same.id, createdAt: same.createdAt } : newStamp(now);
    const bring = given.bring?.trim() ?? '';
    changes.put('invitations', {
      ...{ ...stamp, updatedAt: now, ...subjects, meetingTitle, at },
      ...(bring !== '' && { bring }),
    });
  });
}

export function removeInvitation(db: CrosswalkDatabase, id: string): Promise<Undo> {
  return undoable(db, ['invitations'], async (changes) => {
    if (await db.invitations.get(id)) changes.remove('invitations', id);
  });
}

/** Newest first. */
export function allInvitations(db: CrosswalkDatabase): Promise<Invitation[]> {
  return db.invitations.orderBy('at').reverse().toArray();
}
