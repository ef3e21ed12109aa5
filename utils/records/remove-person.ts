import type { CrosswalkDatabase } from './database';
import { FOLDED_TABLES } from './fold-person';
import { reunite } from './reunite';
import type { Changes, Undo } from './undo';
import { undoable } from './undo';

/** See `removePerson` of people.ts. */
export function takePersonOut(db: CrosswalkDatabase, id: string): Promise<Undo> {
  const before = new Set<string>();
  const takeOut = async (changes: Changes) => {
    if (!(await db.people.get(id))) return;
    for (const key of await db.people.toCollection().primaryKeys()) before.add(key);
    for (const table of ['attendances', 'touches', 'walks'] as const) {
      const keys = await db[table].where('personId').equals(id).primaryKeys();
      for (const key of keys) changes.remove(table, key);
    }
    await takeOutOfTexts(db, id, changes);
    await takeOutOfQuestions(db, id, changes);
    changes.remove('people', id);
  };
  return undoable(db, FOLDED_TABLES, takeOut, () => reunite(db, id, before));
}

async function takeOutOfTexts(db: CrosswalkDatabase, id: string, changes: Changes): Promise<void> {
  const others = (personIds: readonly string[]) => personIds.filter((other) => other !== id);
  for (const note of await db.notes.where('personIds').equals(id).toArray()) {
    const personIds = others(note.personIds);
    if (personIds.length === 0) changes.remove('notes', note.id);
    else changes.put('notes', { ...note, personIds });
  }
  for (const followUp of await db.followUps.where('personIds').equals(id).toArray()) {
    const personIds = others(followUp.personIds);
    if (personIds.length === 0) changes.remove('followUps', followUp.id);
    else changes.put('followUps', { ...followUp, personIds });
  }
}

/** A question whose answer goes is forgotten: the name is asked about when it is next shown. */
async function takeOutOfQuestions(
  db: CrosswalkDatabase,
  id: string,
  changes: Changes,
): Promise<void> {
  for (const question of await db.nameQuestions.toArray()) {
    const { candidateIds, personId, answer } = question;
    if (!candidateIds.includes(id) && personId !== id) continue;
    const left = candidateIds.filter((other) => other !== id);
    if (left.length === 0 || personId === id || answer?.personId === id) {
      changes.remove('nameQuestions', question.id);
    } else changes.put('nameQuestions', { ...question, candidateIds: left });
  }
}
