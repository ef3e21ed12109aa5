import { type AnyFunctionId, FUNCTIONS, type OwnFunctionId } from '@/utils/functions/taxonomy';
import type { CrosswalkDatabase } from './database';
import { Refusal, requireRecord, requireText } from './refusal';
import type { FunctionColour, FunctionRecord } from './schema-functions';
import { type Changes, directly, type Undo, undoable } from './undo';
import { write } from './write';

/** Longer names are cut, in characters. */
export const FUNCTION_NAME_LENGTH = 60;

/** What would break a line, or turn the words around it. */
const UNSEEN = /[\p{Cc}\u{2028}\u{2029}\u{202a}-\u{202e}\u{2066}-\u{2069}]/gu;
/** What makes a name look like another one, or like none: marks and joiners without a width. */
const WITHOUT_WIDTH = /\p{Cf}/gu;

/** A function and what it is called on screen, which for a built-in one is the screen's to know. */
export interface ShownFunction {
  id: AnyFunctionId;
  name: string;
}

/** What the user changed about functions, and those that they added; merged ones too. */
export async function listFunctions(db: CrosswalkDatabase): Promise<FunctionRecord[]> {
  return db.functions.toArray();
}

/**
 * Adds a function of the user's own. Refuses a `blank` name, and one that another of `shown` has
 * (`name-taken`).
 */
export async function addFunction(
  db: CrosswalkDatabase,
  { name, colour }: { name: string; colour: FunctionColour },
  shown: readonly ShownFunction[],
  now: number,
): Promise<{ id: OwnFunctionId; undo: Undo }> {
  const id = newFunctionId();
  const undo = await undoable(db, ['functions'], async (changes) => {
    const free = requireFreeName(id, name, shown);
    changes.put('functions', { id, name: free, colour, createdAt: now, updatedAt: now });
  });
  return { id, undo };
}

/**
 * Calls a function otherwise. Undefined gives a built-in one its usual name back; one that was
 * added cannot be without. Refuses as `addFunction` does.
 */
export function renameFunction(
  db: CrosswalkDatabase,
  id: AnyFunctionId,
  name: string | undefined,
  shown: readonly ShownFunction[],
  now: number,
): Promise<Undo> {
  return say(
    db,
    id,
    () => ({ name: name === undefined ? name : requireFreeName(id, name, shown) }),
    now,
  );
}

/** Undefined gives the usual colour back. */
export function setColour(
  db: CrosswalkDatabase,
  id: AnyFunctionId,
  colour: FunctionColour | undefined,
  now: number,
): Promise<Undo> {
  return say(db, id, () => ({ colour }), now);
}

/** Says whether a function is one of those that matter to the user. */
export function setMatters(
  db: CrosswalkDatabase,
  id: AnyFunctionId,
  matters: boolean,
  now: number,
): Promise<Undo> {
  return say(db, id, () => ({ matters: matters || undefined }), now);
}

type FunctionPatch = {
  [K in keyof Omit<FunctionRecord, 'id' | 'createdAt' | 'updatedAt'>]?:
    | FunctionRecord[K]
    | undefined;
};

/** Taking back leaves what was said in the meantime, also where there was no record before. */
async function say(
  db: CrosswalkDatabase,
  id: AnyFunctionId,
  patchOf: () => FunctionPatch,
  now: number,
): Promise<Undo> {
  const put = (patch: FunctionPatch) =>
    directly(db, (changes) => changeFunction(db, changes, id, patch, now));
  const [patch, before] = await write(db, ['functions'], async () => {
    const said = patchOf();
    const known = await db.functions.get(id);
    await put(said);
    return [said, known] as const;
  });
  return () =>
    write(db, ['functions'], async () => {
      const current = await db.functions.get(id);
      if (!current && !isBuiltIn(id)) return;
      const back: FunctionPatch = {};
      if ('name' in patch && current?.name === patch.name) back.name = before?.name;
      if ('colour' in patch && current?.colour === patch.colour) back.colour = before?.colour;
      if ('matters' in patch && current?.matters === patch.matters) back.matters = before?.matters;
      await put(back);
    });
}

/**
 * Puts what the user says of a function, inside the caller's transaction. A key that is present
 * and undefined clears it; a built-in function of which nothing is said any more needs no record.
 */
export async function changeFunction(
  db: CrosswalkDatabase,
  changes: Changes,
  id: AnyFunctionId,
  patch: FunctionPatch,
  now: number,
): Promise<void> {
  const builtIn = isBuiltIn(id);
  const before = await db.functions.get(id);
  const { createdAt } = builtIn ? (before ?? { createdAt: now }) : requireRecord(before);
  const { name, colour, matters, mergedInto, movedIds } = { ...before, ...patch };
  if (name === undefined && !builtIn) throw new Refusal('blank');
  const said = {
    ...(name !== undefined && { name }),
    ...(colour !== undefined && { colour }),
    ...(matters !== undefined && { matters }),
    ...(mergedInto !== undefined && { mergedInto }),
    ...(mergedInto !== undefined && movedIds && { movedIds }),
  };
  if (Object.keys(said).length > 0) {
    changes.put('functions', { id, createdAt, updatedAt: now, ...said });
  } else if (before) changes.remove('functions', id);
}

function isBuiltIn(id: AnyFunctionId): boolean {
  return FUNCTIONS.some((one) => one === id);
}

function newFunctionId(): OwnFunctionId {
  return `own-${crypto.randomUUID().slice(0, 8)}`;
}

/** Names differ when they still do without case, width, what is not seen, and blanks too many. */
function requireFreeName(id: AnyFunctionId, name: string, shown: readonly ShownFunction[]): string {
  const plain = requireText(name.replace(UNSEEN, ' ').replace(/\s+/g, ' '));
  requireText(plain.replace(WITHOUT_WIDTH, ''));
  const text = [...plain].slice(0, FUNCTION_NAME_LENGTH).join('').trim();
  const same = (a: string) => a.normalize('NFKC').replace(WITHOUT_WIDTH, '').trim().toLowerCase();
  const taken = shown.some((one) => one.id !== id && same(one.name) === same(text));
  if (taken) throw new Refusal('name-taken');
  return text;
}
