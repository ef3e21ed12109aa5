import type { CrosswalkDatabase } from './database';
import { Refusal, requireInstant } from './refusal';
import type { TouchKind } from './schema';
import { newStamp } from './stamp';
import { requireSubjects, type Subjects } from './subjects';
import { type Undo, undoable } from './undo';

/**
 * Logs one contact with each of several people, `at` in epoch ms, and what was said of it as a note
 * about all of them. Refuses (`Refusal`) when nobody is named or somebody is gone.
 */
export function logContact(
  db: CrosswalkDatabase,
  contact: { kind: TouchKind; at: number; note?: string | undefined } & Subjects,
  now: number,
): Promise<Undo> {
  return undoable(db, ['touches', 'notes', 'people', 'meetings'], async (changes) => {
    const subjects = await requireSubjects(db, contact);
    if (subjects.personIds.length === 0) throw new Refusal('gone');
    const at = requireInstant(contact.at);
    for (const personId of subjects.personIds) {
      changes.put('touches', { ...newStamp(now), personId, kind: contact.kind, at });
    }
    const text = contact.note?.trim() ?? '';
    if (text !== '') changes.put('notes', { ...newStamp(now), text, ...subjects });
  });
}
