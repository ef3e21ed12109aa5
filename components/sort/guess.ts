import { classifyTitle } from '@/utils/functions/classify-title';
import type { FunctionId } from '@/utils/functions/taxonomy';
import type { Person } from '@/utils/records/schema';

/** Fewer people than this in somebody's meetings say nothing about them. */
const ENOUGH_COMPANY = 3;

export interface Guess {
  functionId: FunctionId;
  from: 'title' | 'company';
}

/** The function most of the others in somebody's meetings are in, and how many of how many. */
export interface Company {
  functionId: FunctionId;
  inFunction: number;
  people: number;
}

/**
 * What the others in their meetings suggest. Each counts once, the user's own function too little
 * to tell (`own`): the user is in all of these meetings, and so are their colleagues. Null when
 * too few are known, or none of the functions is the commonest.
 */
export function companyOf(others: readonly Person[], own: FunctionId | undefined): Company | null {
  const counts = new Map<FunctionId, number>();
  for (const { functionId } of others) {
    if (functionId === undefined || functionId === own) continue;
    counts.set(functionId, (counts.get(functionId) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || others.length < ENOUGH_COMPANY) return null;
  const [functionId, inFunction] = first;
  const tied = second !== undefined && second[1] === inFunction;
  return inFunction < 2 || tied ? null : { functionId, inFunction, people: others.length };
}

/** The best guess for somebody of unknown function: their title's, else their company's. */
export function guessFunction(
  { title, department }: Pick<Person, 'title' | 'department'>,
  company: Company | null,
): Guess | null {
  const read = title === undefined ? null : classifyTitle(title, department);
  if (read && read.functionId !== null) return { functionId: read.functionId, from: 'title' };
  return company && { functionId: company.functionId, from: 'company' };
}
