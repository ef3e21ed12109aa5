import type { CrosswalkDatabase } from './database';
import { REUNITED_TABLES, reunite } from './reunite';
import type { Changes, Undo } from './undo';
import { undoable } from './undo';

/** See `removePerson` of people.ts. */
export function takePersonOut(db: CrosswalkDatabase, id: string): Promise<Undo> {
  const takeOut = async (changes: Changes) => {
    if (!(await db.people.get(id))) return;
    for (const table of ['attendances', 'touches', 'walks'] as const) {
      const keys = await db[table].where('personId').equals(id).primaryKeys();
      for (const key of keys) changes.remove(table, key);
    }
    await takeOutOfTexts(db, id, changes);
    changes.remove('people', id);
  };
  return undoable(db, REUNITED_TABLES, takeOut, () => reunite(db, id));
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
