import type { AnyFunctionId } from '@/utils/functions/taxonomy';

const MOST = 8;

/**
 * The functions one may mean by what was typed: names that begin so, then names with a word that
 * does, then those that hold it; `rest` while nothing is typed. Words and `typed` are folded.
 */
export function namedLike(
  functions: readonly { id: AnyFunctionId; words: string }[],
  typed: string,
  rest: readonly AnyFunctionId[],
): AnyFunctionId[] {
  if (typed === '') return rest.slice(0, MOST);
  const rank = (words: string) =>
    words.startsWith(typed) ? 0 : words.includes(` ${typed}`) ? 1 : words.includes(typed) ? 2 : 3;
  return functions
    .map(({ id, words }) => ({ id, at: rank(words) }))
    .filter(({ at }) => at < 3)
    .sort((a, b) => a.at - b.at)
    .map(({ id }) => id)
    .slice(0, MOST);
}
