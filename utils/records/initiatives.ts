import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import type { CrosswalkDatabase } from './database';
import { functionsAsTheyAre, requireFunctions } from './functions-of-record';
import { HOUSE_TABLES } from './house';
import { tablesLinkingTo, takeOutLinks } from './links';
import { requireDate, requireRecord, requireText } from './refusal';
import type { LocalDate } from './schema';
import type { Initiative } from './schema-between';
import { newStamp } from './stamp';
import { knownSubjects } from './subjects';
import type { Undo } from './undo';
import { undoable } from './undo';

/**
 * Adds a strategic project of the user's. Refuses a blank title, a due date that is none, and people,
 * functions or an issue that are gone. It may need no function and involve nobody yet.
 */
export function addInitiative(
  db: CrosswalkDatabase,
  given: {
    title: string;
    functionIds: readonly AnyFunctionId[];
    personIds?: readonly string[];
    meetingId?: string | undefined;
    due?: LocalDate | undefined;
    /** The won issue that it was raised from. */
    issueId?: string | undefined;
    notes?: string | undefined;
  },
  now: number,
): Promise<Undo> {
  const tables = ['initiatives', 'people', 'meetings', 'issues', ...HOUSE_TABLES] as const;
  return undoable(db, tables, async (changes) => {
    const { personIds = [], meetingId } = given;
    const initiative: Initiative = {
      ...newStamp(now),
      title: requireText(given.title),
      ...(await knownSubjects(db, { personIds, meetingId })),
      state: 'active',
      functionIds: await requireFunctions(db, given.functionIds),
    };
    if (given.due !== undefined) initiative.due = requireDate(given.due);
    if (given.issueId !== undefined) {
      initiative.issueId = requireRecord(await db.issues.get(given.issueId)).id;
    }
    const notes = given.notes?.trim();
    if (notes) initiative.notes = notes;
    changes.put('initiatives', initiative);
  });
}

/** A key that is present and `undefined` clears an optional field; blank notes are none. */
export interface InitiativePatch {
  title?: string;
  functionIds?: readonly AnyFunctionId[];
  personIds?: readonly string[];
  due?: LocalDate | undefined;
  notes?: string | undefined;
}

export function editInitiative(
  db: CrosswalkDatabase,
  id: string,
  patch: InitiativePatch,
  now: number,
): Promise<Undo> {
  const tables = ['initiatives', 'people', 'meetings', ...HOUSE_TABLES] as const;
  return undoable(db, tables, async (changes) => {
    const next = { ...requireRecord(await db.initiatives.get(id)), updatedAt: now };
    if (patch.title !== undefined) next.title = requireText(patch.title);
    if (patch.functionIds) {
      next.functionIds = await requireFunctions(db, patch.functionIds, next.functionIds);
    }
    if (patch.personIds) {
      next.personIds = (await knownSubjects(db, { personIds: patch.personIds })).personIds;
    }
    if (patch.due !== undefined) next.due = requireDate(patch.due);
    else if ('due' in patch) delete next.due;
    const notes = patch.notes?.trim();
    if (notes) next.notes = notes;
    else if ('notes' in patch) delete next.notes;
    changes.put('initiatives', next);
  });
}

/** Ends it, one way or the other, or takes it up again. */
export function closeInitiative(
  db: CrosswalkDatabase,
  id: string,
  state: Initiative['state'],
  now: number,
): Promise<Undo> {
  return undoable(db, ['initiatives'], async (changes) => {
    const { closedAt: _, ...before } = requireRecord(await db.initiatives.get(id));
    if (before.state === state) return;
    const next: Initiative = { ...before, state, updatedAt: now };
    if (state !== 'active') next.closedAt = now;
    changes.put('initiatives', next);
  });
}

/** Removes it. The credits that came of it stay, without the link. */
export function removeInitiative(db: CrosswalkDatabase, id: string): Promise<Undo> {
  const tables = ['initiatives', ...tablesLinkingTo('initiatives')] as const;
  return undoable(db, tables, async (changes) => {
    if (!(await db.initiatives.get(id))) return;
    changes.remove('initiatives', id);
    await takeOutLinks(db, 'initiatives', id, changes);
  });
}

/** Earliest due first, undated ones last; the functions are those that they are here by now. */
export async function activeInitiatives(db: CrosswalkDatabase): Promise<Initiative[]> {
  return ordered(await db.initiatives.where('state').equals('active').toArray(), db);
}

/** Active ones as `activeInitiatives`, then the ended ones, latest first. */
export async function allInitiatives(db: CrosswalkDatabase): Promise<Initiative[]> {
  return ordered(await db.initiatives.toArray(), db);
}

/** Those that somebody is part of, in the same order. */
export async function initiativesOf(
  db: CrosswalkDatabase,
  personId: string,
): Promise<Initiative[]> {
  return ordered(await db.initiatives.where('personIds').equals(personId).toArray(), db);
}

async function ordered(found: Initiative[], db: CrosswalkDatabase): Promise<Initiative[]> {
  return (await functionsAsTheyAre(db, found)).sort(byDue);
}

function byDue(a: Initiative, b: Initiative): number {
  if (a.state !== 'active' || b.state !== 'active') {
    if (a.state === 'active') return -1;
    if (b.state === 'active') return 1;
    return (b.closedAt ?? 0) - (a.closedAt ?? 0);
  }
  if (a.due === b.due) return a.createdAt - b.createdAt;
  if (a.due === undefined) return 1;
  if (b.due === undefined) return -1;
  return a.due < b.due ? -1 : 1;
}
