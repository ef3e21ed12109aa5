import { useEffect, useState } from 'react';
import type { FollowUp } from '@/utils/records/schema';

/** As long as its toast. */
const LINGER_MS = 10_000;

/**
 * Follow-ups that were just ticked stay where they were, struck through, so that the list does not
 * jump under the pointer or lose the keyboard's place. `note` tells of a tick.
 */
export function useLingering(open: readonly FollowUp[]): {
  items: FollowUp[];
  note: (followUp: FollowUp, done: boolean) => void;
} {
  const [done, setDone] = useState<ReadonlyMap<string, { followUp: FollowUp; at: number }>>(
    new Map(),
  );
  useEffect(() => {
    if (done.size === 0) return;
    const timer = setTimeout(() => setDone(new Map()), LINGER_MS);
    return () => clearTimeout(timer);
  }, [done]);

  const stillOpen = new Set(open.map(({ id }) => id));
  const items = [...open];
  for (const { followUp, at } of done.values()) {
    if (stillOpen.has(followUp.id)) continue;
    items.splice(Math.min(at, items.length), 0, { ...followUp, state: 'done' });
  }
  return {
    items,
    note: (followUp, isDone) =>
      setDone((before) => {
        const next = new Map(before);
        if (isDone)
          next.set(followUp.id, { followUp, at: items.findIndex((one) => one.id === followUp.id) });
        else next.delete(followUp.id);
        return next;
      }),
  };
}
