import type { House } from '@/utils/functions/house';
import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import type { CrosswalkDatabase } from './database';
import type { FunctionRecord, FunctionRule } from './schema-functions';

/** The tables that `loadHouse` reads. */
export const HOUSE_TABLES = ['functions', 'functionRules'] as const;

/** What the user taught, inside the caller's transaction over `HOUSE_TABLES`. */
export async function loadHouse(db: CrosswalkDatabase): Promise<House> {
  const [functions, rules] = await Promise.all([
    db.functions.toArray(),
    db.functionRules.toArray(),
  ]);
  return houseOf(functions, rules);
}

/** The same from the records; a rule about a merged function is one about what it was merged into. */
export function houseOf(
  functions: readonly FunctionRecord[],
  rules: readonly Pick<FunctionRule, 'id' | 'words' | 'functionId'>[],
): House {
  const merged = mergedFunctions(functions);
  return {
    merged,
    rules: rules.map(({ id, words, functionId }) => {
      return { id, words, functionId: merged.get(functionId) ?? functionId };
    }),
  };
}

/** Each merged function with the one it ends up in, however many merges later; circles end nowhere. */
export function mergedFunctions(
  functions: readonly FunctionRecord[],
): Map<AnyFunctionId, AnyFunctionId> {
  const next = new Map(
    functions.flatMap(({ id, mergedInto }) => (mergedInto ? [[id, mergedInto] as const] : [])),
  );
  const ends = new Map<AnyFunctionId, AnyFunctionId>();
  for (const id of next.keys()) {
    const seen = new Set<AnyFunctionId>();
    let end = id;
    for (let to = next.get(end); to !== undefined && !seen.has(end); to = next.get(end)) {
      seen.add(end);
      end = to;
    }
    if (!next.has(end)) ends.set(id, end);
  }
  return ends;
}
