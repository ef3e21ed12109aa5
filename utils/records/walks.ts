import type { CrosswalkDatabase } from './database';
import { Refusal, requireInstant, requireRecord, requireText } from './refusal';
import type { Walk } from './schema';
import { newStamp } from './stamp';
import type { Undo } from './undo';
import { undoable } from './undo';

/**
 * Remembers that the calendar's form was opened for a walk, so that its event is recognised later.
 * Opening the form for the same hour again does not propose twice.
 */
export function proposeWalk(
  db: CrosswalkDatabase,
  given: Pick<Walk, 'personId' | 'title' | 'start' | 'end'>,
  now: number,
): Promise<Undo> {
  return undoable(db, ['walks', 'people'], async (changes) => {
    const { id: personId } = requireRecord(await db.people.get(given.personId));
    const start = requireInstant(given.start);
    const end = requireInstant(given.end);
    if (end < start) throw new Refusal('bad-date');
    const title = requireText(given.title);
    const same = await db.walks
      .where('personId')
      .equals(personId)
      .filter((walk) => walk.state === 'proposed' && walk.start === start && walk.end === end)
      .first();
    const stamp = same ? { id: same.id, createdAt: same.createdAt, updatedAt: now } : newStamp(now);
    changes.put('walks', { ...stamp, personId, title, start, end, state: 'proposed' });
  });
}

/** Those of everybody that are not over, ascending by start. */
export async function walksAhead(db: CrosswalkDatabase, now: number): Promise<Walk[]> {
  return (await db.walks.toArray())
    .filter((walk) => walk.end > now)
    .sort((a, b) => a.start - b.start);
}

export function dropWalk(db: CrosswalkDatabase, id: string): Promise<Undo> {
  return undoable(db, ['walks'], async (changes) => {
    if (await db.walks.get(id)) changes.remove('walks', id);
  });
}
