import { useEffect, useState } from 'react';

/** As long as its toast. */
const LINGER_MS = 10_000;

/**
 * Rows that were just settled stay where they were, as they are given to `note`, so that the list does
 * not jump under the pointer or lose the keyboard's place. `note` also tells that one is back.
 */
export function useLingering<Item extends { id: string }>(
  open: readonly Item[],
): {
  items: Item[];
  note: (item: Item, settled: boolean) => void;
} {
  const [gone, setGone] = useState<ReadonlyMap<string, { item: Item; at: number }>>(new Map());
  useEffect(() => {
    if (gone.size === 0) return;
    const timer = setTimeout(() => setGone(new Map()), LINGER_MS);
    return () => clearTimeout(timer);
  }, [gone]);

  const stillOpen = new Set(open.map(({ id }) => id));
  const items = [...open];
  for (const { item, at } of gone.values()) {
    if (!stillOpen.has(item.id)) items.splice(Math.min(at, items.length), 0, item);
  }
  return {
    items,
    note: (item, settled) =>
      setGone((before) => {
        const next = new Map(before);
        const at = items.findIndex(({ id }) => id === item.id);
        if (settled) next.set(item.id, { item, at });
        else next.delete(item.id);
        return next;
      }),
  };
}
