import type { CrosswalkDatabase } from './database';
import { requireInstant, requireRecord } from './refusal';
import type { LoggedTouch } from './schema';
import { newStamp } from './stamp';
import type { Undo } from './undo';
import { undoable } from './undo';

/** Logs a contact by hand, `at` in epoch ms. */
export function logTouch(
  db: CrosswalkDatabase,
  touch: Pick<LoggedTouch, 'personId' | 'kind' | 'at'>,
  now: number,
): Promise<Undo> {
  return undoable(db, ['touches', 'people'], async (changes) => {
    const { id: personId } = requireRecord(await db.people.get(touch.personId));
    const at = requireInstant(touch.at);
    changes.put('touches', { ...newStamp(now), personId, kind: touch.kind, at });
  });
}

export function removeTouch(db: CrosswalkDatabase, id: string): Promise<Undo> {
  return undoable(db, ['touches'], async (changes) => {
    if (await db.touches.get(id)) changes.remove('touches', id);
  });
}
