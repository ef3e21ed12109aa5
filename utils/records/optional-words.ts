/**
 * The record with one of its optional texts set, or without it when the words are blank. The words
 * lose the blanks around them.
 */
export function withWords<T extends object, K extends keyof T & string>(
  record: T,
  key: K,
  words: string | undefined,
): T {
  const { [key]: _, ...rest } = record;
  const trimmed = words?.trim() ?? '';
  // Putting back the key that was taken out, or leaving an optional one out, gives a T again.
  return (trimmed === '' ? rest : { ...rest, [key]: trimmed }) as T;
}
