import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import type { Person } from '@/utils/records/schema';

/** As many as fit on one line beside the list of all. */
const OFFERED = 3;

/** Whom a leader meets first, while nobody is known: ours. */
const USUAL: AnyFunctionId[] = ['finance', 'sales', 'software-engineering', 'marketing'];

/**
 * The guess from the title first, then the functions that matter to the user, then those most of the
 * people already known are in, then the usual ones: there is always something to sort with in one click.
 */
export function likelyFunctions(
  people: readonly Pick<Person, 'functionId'>[],
  guess: AnyFunctionId | undefined,
  own: AnyFunctionId | undefined,
  matters: ReadonlySet<AnyFunctionId> = new Set(),
): AnyFunctionId[] {
  const counts = new Map<AnyFunctionId, number>();
  for (const { functionId } of people) {
    if (functionId && functionId !== own) counts.set(functionId, (counts.get(functionId) ?? 0) + 1);
  }
  const common = [...counts].sort((a, b) => b[1] - a[1]).map(([functionId]) => functionId);
  const usual = USUAL.filter((functionId) => functionId !== own);
  const likely = [...(guess ? [guess] : []), ...matters, ...common, ...usual];
  return [...new Set(likely)].slice(0, OFFERED);
}
