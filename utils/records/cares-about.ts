import type { CrosswalkDatabase } from './database';
import { Refusal, requireText } from './refusal';
import { requireSubjects } from './subjects';
import { type Undo, undoable } from './undo';

/**
 * Writes down what people care about, once: what somebody has already, in whatever case, is left.
 * Refuses (`Refusal`) blank text, nobody, and people who are gone.
 */
export function addCaresAbout(
  db: CrosswalkDatabase,
  { personIds, text }: { personIds: readonly string[]; text: string },
  now: number,
): Promise<Undo> {
  return undoable(db, ['people', 'meetings'], async (changes) => {
    const about = requireText(text);
    const subjects = await requireSubjects(db, { personIds });
    if (subjects.personIds.length === 0) throw new Refusal('gone');
    for (const person of await db.people.bulkGet(subjects.personIds)) {
      const has = person?.caresAbout.some((one) => one.toLowerCase() === about.toLowerCase());
      if (!person || has) continue;
      changes.put('people', {
        ...person,
        caresAbout: [...person.caresAbout, about],
        updatedAt: now,
      });
    }
  });
}
