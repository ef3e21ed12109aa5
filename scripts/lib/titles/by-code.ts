/**
 * A look-up by the longest beginning of a code that a list names. The lists are codes separated by
 * blanks, by what they stand for; `-` is none of the functions.
 *
 * @param least the shortest beginning that says anything.
 */
export function byCode(
  lists: Record<string, string>,
  least: number,
): (code: string) => string | undefined {
  const ids = new Map(
    Object.entries(lists).flatMap(([id, codes]) =>
      codes
        .trim()
        .split(/\s+/)
        .map((code) => [code, id] as const),
    ),
  );
  return (code) => {
    for (let size = code.length; size >= least; size -= 1) {
      const id = ids.get(code.slice(0, size));
      if (id !== undefined) return id;
    }
    return undefined;
  };
}
