import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import type { Person } from '@/utils/records/schema';

/** Whom a leader meets first, while nobody is known: ours. */
const USUAL: readonly AnyFunctionId[] = [
  'finance',
  'sales',
  'software-engineering',
  'marketing',
  'product',
  'people',
  'legal',
  'operations',
  'customer-success',
  'data',
  'design',
  'security',
];

/**
 * All functions, the likeliest to be needed first: those that matter to the user, then those most of
 * the people already known are in, then the usual ones, then the rest as they come.
 */
export function functionOrder(
  people: readonly Pick<Person, 'functionId'>[],
  functions: { all: readonly { id: AnyFunctionId }[]; matters: ReadonlySet<AnyFunctionId> },
): AnyFunctionId[] {
  const counts = new Map<AnyFunctionId, number>();
  for (const { functionId } of people) {
    if (functionId) counts.set(functionId, (counts.get(functionId) ?? 0) + 1);
  }
  const count = (id: AnyFunctionId) => counts.get(id) ?? 0;
  const usual = (id: AnyFunctionId) => {
    const at = USUAL.indexOf(id);
    return at < 0 ? USUAL.length : at;
  };
  return functions.all
    .map(({ id }) => id)
    .sort(
      (a, b) =>
        Number(functions.matters.has(b)) - Number(functions.matters.has(a)) ||
        count(b) - count(a) ||
        usual(a) - usual(b),
    );
}
