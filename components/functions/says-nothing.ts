import type { FunctionView } from '@/components/ui/functions-context';
import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import type { FunctionRecord } from '@/utils/records/schema-functions';

/**
 * Functions that are only there to be found: not the user's own, nobody in them, and nothing said
 * of them, neither a name nor a colour nor that they matter.
 */
export function saysNothing(
  all: readonly FunctionView[],
  records: readonly Pick<FunctionRecord, 'id'>[],
  people: ReadonlyMap<AnyFunctionId, number>,
  mine: AnyFunctionId | undefined,
): ReadonlySet<AnyFunctionId> {
  const changed = new Set(records.map(({ id }) => id));
  const quiet = all.filter(({ id }) => id !== mine && !changed.has(id) && !people.has(id));
  return new Set(quiet.map(({ id }) => id));
}
