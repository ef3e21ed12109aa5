/** The same finger cannot mean two people in so short a time, ms. */
const TOO_SOON_MS = 200;

/**
 * Tells the second press of a double one. The card changes at once, so the same key or button again
 * within a moment is about the person before.
 */
export function createPressGuard(): (what: string, at: number) => boolean {
  let last: { what: string; at: number } | undefined;
  return (what, at) => {
    const again = last !== undefined && last.what === what && at - last.at < TOO_SOON_MS;
    last = { what, at };
    return again;
  };
}
