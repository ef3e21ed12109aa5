import { type House, NO_HOUSE, tellFunction } from '@/utils/functions/house';
import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import type { Person } from '@/utils/records/schema';

/** Fewer people than this in somebody's meetings say nothing about them. */
const ENOUGH_COMPANY = 3;

/** Where a guess comes from: words as they stand in the record, or counts of people. */
export type Guess = { functionId: AnyFunctionId } & (
  | { from: 'title' | 'department'; words: string }
  | { from: 'colleagues'; inFunction: number; people: number; words: string }
  | { from: 'company'; inFunction: number; people: number }
);

/** The function most of some people are in, and how many of how many. */
export interface Company {
  functionId: AnyFunctionId;
  inFunction: number;
  people: number;
}

/**
 * What the others in their meetings suggest. Each counts once, the user's own function too little
 * to tell (`own`): the user is in all of these meetings, and so are their colleagues. Null when
 * too few are known, or none of the functions is the commonest.
 */
export function companyOf(
  others: readonly Person[],
  own: AnyFunctionId | undefined,
): Company | null {
  if (others.length < ENOUGH_COMPANY) return null;
  return commonest(others.map(({ functionId }) => (functionId === own ? undefined : functionId)));
}

/**
 * What those of the same department are in, where more than half of those who are known agree.
 * `colleagues`: their functions, the ones that nobody knows among them.
 */
export function departmentOf(colleagues: readonly (AnyFunctionId | undefined)[]): Company | null {
  const known = colleagues.filter((functionId) => functionId !== undefined);
  const company = commonest(known);
  return company && company.inFunction * 2 > company.people ? company : null;
}

function commonest(functions: readonly (AnyFunctionId | undefined)[]): Company | null {
  const counts = new Map<AnyFunctionId, number>();
  for (const functionId of functions) {
    if (functionId !== undefined) counts.set(functionId, (counts.get(functionId) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first) return null;
  const [functionId, inFunction] = first;
  const tied = second !== undefined && second[1] === inFunction;
  return inFunction < 2 || tied ? null : { functionId, inFunction, people: functions.length };
}

/**
 * The best guess for somebody of unknown function: what their title or department says, by the
 * user's own rules first, else what their department's others are in, else their company.
 */
export function guessFunction(
  { title, department }: Pick<Person, 'title' | 'department'>,
  company: Company | null,
  house: House = NO_HOUSE,
  colleagues: Company | null = null,
): Guess | null {
  const told = tellFunction(title ?? '', department, house).functionId;
  if (told !== null) {
    const ofTitle = title && tellFunction(title, undefined, house).functionId === told;
    return ofTitle
      ? { functionId: told, from: 'title', words: title }
      : { functionId: told, from: 'department', words: department ?? title ?? '' };
  }
  if (colleagues && department) return { ...colleagues, from: 'colleagues', words: department };
  return company && { ...company, from: 'company' };
}
