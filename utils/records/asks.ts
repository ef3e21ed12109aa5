import type { CrosswalkDatabase } from './database';
import { tablesLinkingTo, takeOutLinks } from './links';
import { requireInstant, requireRecord, requireText } from './refusal';
import type { Ask } from './schema-between';
import { newStamp } from './stamp';
import { requireSubjects, type Subjects } from './subjects';
import type { Undo } from './undo';
import { undoable } from './undo';

/**
 * Writes down a request for input or help. Refuses blank text, an instant that is none, and people
 * who are gone.
 * @param given.at Epoch ms; now unless told.
 */
export function addAsk(
  db: CrosswalkDatabase,
  given: { text: string; by: Ask['by']; at?: number | undefined } & Subjects,
  now: number,
): Promise<Undo> {
  return undoable(db, ['asks', 'people', 'meetings'], async (changes) => {
    changes.put('asks', {
      ...newStamp(now),
      text: requireText(given.text),
      ...(await requireSubjects(db, given)),
      by: given.by,
      at: requireInstant(given.at ?? now),
      state: 'open',
    });
  });
}

/** Answers or declines it, or opens it again. */
export function closeAsk(
  db: CrosswalkDatabase,
  id: string,
  state: Ask['state'],
  now: number,
): Promise<Undo> {
  return undoable(db, ['asks'], async (changes) => {
    const { closedAt: _, ...before } = requireRecord(await db.asks.get(id));
    if (before.state === state) return;
    const next: Ask = { ...before, state, updatedAt: now };
    if (state !== 'open') next.closedAt = now;
    changes.put('asks', next);
  });
}

/** Changes what is given. */
export function editAsk(
  db: CrosswalkDatabase,
  id: string,
  patch: {
    text?: string | undefined;
    by?: Ask['by'] | undefined;
    at?: number | undefined;
    personIds?: readonly string[] | undefined;
  },
  now: number,
): Promise<Undo> {
  return undoable(db, ['asks', 'people', 'meetings'], async (changes) => {
    const next: Ask = { ...requireRecord(await db.asks.get(id)), updatedAt: now };
    if (patch.text !== undefined) next.text = requireText(patch.text);
    if (patch.by !== undefined) next.by = patch.by;
    if (patch.at !== undefined) next.at = requireInstant(patch.at);
    if (patch.personIds !== undefined) {
      const { meetingId } = next;
      const about = await requireSubjects(db, { personIds: patch.personIds, meetingId });
      next.personIds = about.personIds;
    }
    changes.put('asks', next);
  });
}

/** Removes it. The favours that came of it stay, without the link. */
export function removeAsk(db: CrosswalkDatabase, id: string): Promise<Undo> {
  return undoable(db, ['asks', ...tablesLinkingTo('asks')], async (changes) => {
    if (!(await db.asks.get(id))) return;
    changes.remove('asks', id);
    await takeOutLinks(db, 'asks', id, changes);
  });
}

/** Open ones, oldest first, as they have waited longest; then the others, newest first. */
export async function asksOf(db: CrosswalkDatabase, personId: string): Promise<Ask[]> {
  return waitingFirst(await db.asks.where('personIds').equals(personId).toArray());
}

/** Oldest first. */
export async function openAsks(db: CrosswalkDatabase): Promise<Ask[]> {
  return waitingFirst(await db.asks.where('state').equals('open').toArray());
}

/** In the order of `asksOf`. */
export async function allAsks(db: CrosswalkDatabase): Promise<Ask[]> {
  return waitingFirst(await db.asks.toArray());
}

function waitingFirst(asks: readonly Ask[]): Ask[] {
  return [
    ...asks.filter(({ state }) => state === 'open').sort((a, b) => a.at - b.at),
    ...asks.filter(({ state }) => state !== 'open').sort((a, b) => b.at - a.at),
  ];
}
