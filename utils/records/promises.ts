import type { CrosswalkDatabase } from './database';
import { Refusal, requireDate, requireInstant, requireRecord, requireText } from './refusal';
import type { LocalDate } from './schema';
import type { PromiseRecord } from './schema-between';
import { newStamp } from './stamp';
import { requireSubjects, type Subjects } from './subjects';
import type { Undo } from './undo';
import { undoable } from './undo';

/** Writes down an agreement. Refuses blank text, a due date that is none, and people who are gone. */
export function addPromise(
  db: CrosswalkDatabase,
  given: {
    text: string;
    by: PromiseRecord['by'];
    due?: LocalDate | undefined;
  } & Subjects,
  now: number,
): Promise<Undo> {
  return undoable(db, ['promises', 'people', 'meetings'], async (changes) => {
    const promise: PromiseRecord = {
      ...newStamp(now),
      text: requireText(given.text),
      by: given.by,
      ...(await requireSubjects(db, given)),
      state: 'open',
    };
    if (given.due !== undefined) promise.due = requireDate(given.due);
    changes.put('promises', promise);
  });
}

/**
 * Corrects what was written down wrongly: the words, the date, or both. Nothing of it is remembered as
 * a renegotiation; see `movePromise`. A `due` that is present and `undefined` clears the date.
 */
export function editPromise(
  db: CrosswalkDatabase,
  id: string,
  patch: { text?: string | undefined; due?: LocalDate | undefined },
  now: number,
): Promise<Undo> {
  return undoable(db, ['promises'], async (changes) => {
    const next = { ...requireRecord(await db.promises.get(id)), updatedAt: now };
    if (patch.text !== undefined) next.text = requireText(patch.text);
    if (patch.due !== undefined) next.due = requireDate(patch.due);
    else if ('due' in patch) delete next.due;
    changes.put('promises', next);
  });
}

/**
 * Agrees on another date, and remembers the one before and when it was moved. The same date again is no
 * move. One that is settled is not open to be moved any more: `Refusal('gone')`.
 */
export function movePromise(
  db: CrosswalkDatabase,
  id: string,
  due: LocalDate,
  now: number,
): Promise<Undo> {
  return undoable(db, ['promises'], async (changes) => {
    const promise = requireRecord(await db.promises.get(id));
    const next = requireDate(due);
    if (promise.state !== 'open') throw new Refusal('gone');
    if (promise.due === next) return;
    const move = promise.due === undefined ? { at: now } : { from: promise.due, at: now };
    const moves = [...(promise.moves ?? []), move];
    changes.put('promises', { ...promise, due: next, moves, updatedAt: now });
  });
}

/**
 * Says what became of it, or that it is open after all. Saying the same again without a time changes
 * nothing.
 *
 * @param at when it was kept or given up, epoch ms; now, unless the user says otherwise.
 */
export function settlePromise(
  db: CrosswalkDatabase,
  id: string,
  state: PromiseRecord['state'],
  now: number,
  at?: number,
): Promise<Undo> {
  return undoable(db, ['promises'], async (changes) => {
    const { settledAt, ...promise } = requireRecord(await db.promises.get(id));
    const settled = at === undefined ? now : requireInstant(at);
    if (promise.state === state && (at === undefined || at === settledAt)) return;
    const next: PromiseRecord = { ...promise, state, updatedAt: now };
    if (state !== 'open') next.settledAt = settled;
    changes.put('promises', next);
  });
}

export function removePromise(db: CrosswalkDatabase, id: string): Promise<Undo> {
  return undoable(db, ['promises'], async (changes) => {
    if (await db.promises.get(id)) changes.remove('promises', id);
  });
}

/** Earliest due first, undated ones last. */
export async function openPromises(db: CrosswalkDatabase): Promise<PromiseRecord[]> {
  return (await db.promises.where('state').equals('open').toArray()).sort(byDue);
}

/** Open ones as `openPromises`, then the settled ones, newest first. */
export async function promisesOf(
  db: CrosswalkDatabase,
  personId: string,
): Promise<PromiseRecord[]> {
  return inOrder(await db.promises.where('personIds').equals(personId).toArray());
}

/** In the order of `promisesOf`. */
export async function allPromises(db: CrosswalkDatabase): Promise<PromiseRecord[]> {
  return inOrder(await db.promises.toArray());
}

function inOrder(promises: readonly PromiseRecord[]): PromiseRecord[] {
  const settled = promises.filter(({ state }) => state !== 'open');
  return [
    ...promises.filter(({ state }) => state === 'open').sort(byDue),
    ...settled.sort((a, b) => (b.settledAt ?? 0) - (a.settledAt ?? 0)),
  ];
}

function byDue(a: PromiseRecord, b: PromiseRecord): number {
  if (a.due === b.due) return a.createdAt - b.createdAt;
  if (a.due === undefined) return 1;
  if (b.due === undefined) return -1;
  return a.due < b.due ? -1 : 1;
}
