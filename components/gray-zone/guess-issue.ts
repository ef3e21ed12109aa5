import { fold } from '@/components/people/fold';
import type { AnyFunctionId } from '@/utils/functions/taxonomy';

/** A function and words that certainly mean it here: its name, or what a rule was taught by. */
export interface FunctionWords {
  functionId: AnyFunctionId;
  text: string;
}

/** Somebody who may be named in a sentence. */
export interface Nameable {
  id: string;
  name: string;
  functionId?: AnyFunctionId;
}

/**
 * Whom and which functions a line names for certain (ours): people by their whole name, where one
 * person alone has it, and their functions; functions by words written as here. A word that begins
 * the line, where every word is a capital one, counts only beside another function.
 */
export function guessIssue(
  line: string,
  functions: readonly FunctionWords[],
  people: readonly Nameable[],
): { functionIds: AnyFunctionId[]; personIds: string[] } {
  const folded = ` ${fold(line).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const named = people.filter(({ name }) => {
    const words = fold(name)
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    return words.includes(' ') && folded.includes(` ${words} `);
  });
  const alone = named.filter(
    ({ id, name }) => !named.some((one) => one.id !== id && fold(one.name) === fold(name)),
  );
  const found = functions
    .map(({ functionId, text }) => ({ functionId, at: placeOf(text, line) }))
    .filter(({ at }) => at !== -1)
    .sort((a, b) => a.at - b.at);
  const within = found.filter(({ at }) => at > 0);
  const counted = within.length > 0 ? found : within;
  const ofPeople = alone.flatMap(({ functionId }) => functionId ?? []);
  return {
    functionIds: [...new Set([...counted.map(({ functionId }) => functionId), ...ofPeople])],
    personIds: alone.map(({ id }) => id),
  };
}

/** Where words stand by themselves in a line, letter for letter; −1 where they don't. */
function placeOf(words: string, line: string): number {
  // A name in small letters could be any word.
  if (words.trim() === '' || words === words.toLowerCase()) return -1;
  for (let at = line.indexOf(words); at !== -1; at = line.indexOf(words, at + 1)) {
    const around = `${line[at - 1] ?? ' '}${line[at + words.length] ?? ' '}`;
    if (!/[\p{L}\p{N}]/u.test(around)) return at;
  }
  return -1;
}
