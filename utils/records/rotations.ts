import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import type { CrosswalkDatabase } from './database';
import { functionsHere, requireFunctions } from './functions-of-record';
import { HOUSE_TABLES } from './house';
import { Refusal, requireInstant, requireRecord } from './refusal';
import { ROTATION_STEPS, type Rotation, type RotationStep } from './schema-between';
import { newStamp } from './stamp';
import { knownSubjects } from './subjects';
import type { Undo } from './undo';
import { undoable } from './undo';

/**
 * Adds a function to learn. Refuses one that is on the plan already (`name-taken`), and a function or
 * people that are gone.
 */
export function addRotation(
  db: CrosswalkDatabase,
  given: {
    functionId: AnyFunctionId;
    purpose?: string | undefined;
    personIds?: readonly string[];
    meetingId?: string | undefined;
    nextStep?: string | undefined;
  },
  now: number,
): Promise<Undo> {
  const tables = ['rotations', 'people', 'meetings', ...HOUSE_TABLES] as const;
  return undoable(db, tables, async (changes) => {
    const { personIds = [], meetingId } = given;
    const rotation: Rotation = {
      ...newStamp(now),
      functionId: await functionToLearn(db, given.functionId),
      ...(await knownSubjects(db, { personIds, meetingId })),
      reached: [],
      state: 'active',
    };
    changes.put('rotations', withWords(rotation, given));
  });
}

/** A key that is present and blank or `undefined` clears an optional field. */
export interface RotationPatch {
  purpose?: string | undefined;
  nextStep?: string | undefined;
  personIds?: readonly string[];
  state?: Rotation['state'];
}

/** Taking a tour up again is refused (`name-taken`) while the same function is on the plan. */
export function editRotation(
  db: CrosswalkDatabase,
  id: string,
  patch: RotationPatch,
  now: number,
): Promise<Undo> {
  const tables = ['rotations', 'people', 'meetings', ...HOUSE_TABLES] as const;
  return undoable(db, tables, async (changes) => {
    const before = requireRecord(await db.rotations.get(id));
    const next = { ...before, updatedAt: now };
    if (patch.personIds) {
      next.personIds = (await knownSubjects(db, { personIds: patch.personIds })).personIds;
    }
    if (patch.state === 'active' && before.state === 'done') {
      await requireUnplanned(db, (await functionsHere(db))(before.functionId));
    }
    if (patch.state) next.state = patch.state;
    changes.put('rotations', withWords(next, patch));
  });
}

/**
 * Says that a step was reached, and when (epoch ms, `now` when absent); again for another day. Steps
 * may be passed over: who begins with a project has had no chat.
 */
export function reachStep(
  db: CrosswalkDatabase,
  id: string,
  step: RotationStep,
  now: number,
  { at, note }: { at?: number; note?: string } = {},
): Promise<Undo> {
  return undoable(db, ['rotations'], async (changes) => {
    const before = requireRecord(await db.rotations.get(id));
    const known = before.reached.some((one) => one.step === step);
    if (known && at === undefined && note === undefined) return;
    const words = note?.trim();
    const told = { step, at: requireInstant(at ?? now), ...(words && { note: words }) };
    const others = before.reached.filter((one) => one.step !== step);
    const reached = [...others, told].sort(
      (a, b) => a.at - b.at || ROTATION_STEPS.indexOf(a.step) - ROTATION_STEPS.indexOf(b.step),
    );
    changes.put('rotations', { ...before, reached, updatedAt: now });
  });
}

/** Takes a step back that was not reached after all. */
export function unreachStep(
  db: CrosswalkDatabase,
  id: string,
  step: RotationStep,
  now: number,
): Promise<Undo> {
  return undoable(db, ['rotations'], async (changes) => {
    const before = requireRecord(await db.rotations.get(id));
    const reached = before.reached.filter((one) => one.step !== step);
    if (reached.length === before.reached.length) return;
    changes.put('rotations', { ...before, reached, updatedAt: now });
  });
}

export function removeRotation(db: CrosswalkDatabase, id: string): Promise<Undo> {
  return undoable(db, ['rotations'], async (changes) => {
    if (await db.rotations.get(id)) changes.remove('rotations', id);
  });
}

/** Active ones in the order they were added, then the done ones; with what the function is by now. */
export async function allRotations(db: CrosswalkDatabase): Promise<Rotation[]> {
  return ordered(await db.rotations.toArray(), db);
}

/** Those in which somebody teaches, in the same order. */
export async function rotationsOf(db: CrosswalkDatabase, personId: string): Promise<Rotation[]> {
  return ordered(await db.rotations.where('personIds').equals(personId).toArray(), db);
}

async function ordered(found: Rotation[], db: CrosswalkDatabase): Promise<Rotation[]> {
  const here = await functionsHere(db);
  const state = (one: Rotation) => (one.state === 'active' ? 0 : 1);
  return found
    .map((one) => ({ ...one, functionId: here(one.functionId) }))
    .sort((a, b) => state(a) - state(b) || a.createdAt - b.createdAt);
}

async function functionToLearn(db: CrosswalkDatabase, id: AnyFunctionId): Promise<AnyFunctionId> {
  const functionId = requireRecord((await requireFunctions(db, [id]))[0]);
  await requireUnplanned(db, functionId);
  return functionId;
}

/** `Refusal('name-taken')` for a function that is being learnt already. */
async function requireUnplanned(db: CrosswalkDatabase, functionId: AnyFunctionId): Promise<void> {
  const here = await functionsHere(db);
  const same = await db.rotations
    .filter((one) => one.state === 'active' && here(one.functionId) === functionId)
    .count();
  if (same > 0) throw new Refusal('name-taken');
}

function withWords(
  rotation: Rotation,
  given: { purpose?: string | undefined; nextStep?: string | undefined },
): Rotation {
  const next = { ...rotation };
  for (const key of ['purpose', 'nextStep'] as const) {
    if (!(key in given)) continue;
    const words = given[key]?.trim();
    if (words) next[key] = words;
    else delete next[key];
  }
  return next;
}
