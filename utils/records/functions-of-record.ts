import { functionHere } from '@/utils/functions/house';
import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import type { CrosswalkDatabase } from './database';
import { loadHouse, mergedFunctions } from './house';
import { requireFunction } from './require-function';

/**
 * The functions as a record stores them: what they are here, each once, in the order given.
 * `Refusal('gone')` for one that was removed, but for those that the record has `already`: they leave
 * one by one. Inside the caller's transaction over `HOUSE_TABLES`.
 */
export async function requireFunctions(
  db: CrosswalkDatabase,
  ids: readonly AnyFunctionId[],
  already: readonly AnyFunctionId[] = [],
): Promise<AnyFunctionId[]> {
  const house = await loadHouse(db);
  const here: AnyFunctionId[] = [];
  for (const id of ids) {
    here.push(already.includes(id) ? id : await requireFunction(db, id, house));
  }
  return [...new Set(here)];
}

/**
 * The records with the functions that theirs are by now. What is stored keeps the one that was said,
 * so that functions that are parted again get their own back.
 */
export async function functionsAsTheyAre<T extends { functionIds: readonly AnyFunctionId[] }>(
  db: CrosswalkDatabase,
  records: readonly T[],
): Promise<(T & { functionIds: AnyFunctionId[] })[]> {
  const here = await functionsHere(db);
  return records.map((record) => ({
    ...record,
    functionIds: [...new Set(record.functionIds.map(here))],
  }));
}

/** Says what a function is here by now. */
export async function functionsHere(
  db: CrosswalkDatabase,
): Promise<(id: AnyFunctionId) => AnyFunctionId> {
  const merged = mergedFunctions(await db.functions.toArray());
  return (id) => functionHere(id, { merged, rules: [] });
}
