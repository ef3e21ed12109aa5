export interface Placed {
  id: string;
  x: number;
  y: number;
}

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};
/** What lies ahead is nearer than what lies aside. */
const ASIDE = 2;

/**
 * Whom a key leads to from one person of the picture: the arrows to the nearest that way, Page Down
 * and Page Up once round the whole circle (so that everybody is reached), Home and End to the first
 * and last of `placed`. Null where the key leads nowhere; undefined for a key that is not for this.
 */
export function nextInDirection(
  placed: readonly Placed[],
  from: string,
  key: string,
): string | null | undefined {
  const at = placed.findIndex(({ id }) => id === from);
  const here = placed[at];
  switch (key) {
    case 'Home':
      return placed[0]?.id ?? null;
    case 'End':
      return placed.at(-1)?.id ?? null;
    case 'PageDown':
      return placed[(at + 1) % placed.length]?.id ?? null;
    case 'PageUp':
      return placed[(at - 1 + placed.length) % placed.length]?.id ?? null;
  }
  const direction = DIRECTIONS[key];
  if (!direction) return undefined;
  if (!here) return placed[0]?.id ?? null;
  const [right, down] = direction;
  let best: { id: string; far: number } | null = null;
  for (const one of placed) {
    const across = one.x - here.x;
    const along = one.y - here.y;
    const ahead = across * right + along * down;
    if (one.id === from || ahead <= 0) continue;
    const aside = Math.abs(across * down) + Math.abs(along * right);
    const far = Math.hypot(ahead, aside * ASIDE);
    if (!best || far < best.far) best = { id: one.id, far };
  }
  return best?.id ?? null;
}
