import { useMemo, useState } from 'react';

/**
 * Parts of a person's page that are not there while they are empty. They are asked for in one menu,
 * and open with the line to write on.
 */
export const BLOCKS = [
  'talking-points',
  'promise',
  'follow-up',
  'exchange',
  'cares-about',
  'initiatives',
  'goals',
  'common-ground',
  'roles',
  'introductions',
  'credit',
] as const;
export type Block = (typeof BLOCKS)[number];

export interface BlockState {
  /** The line to write on is open. */
  adding: boolean;
  open: () => void;
  close: () => void;
}

/** Which part is being added to; one at a time. */
export function useBlocks(): (block: Block) => BlockState {
  const [adding, setAdding] = useState<Block | null>(null);
  return useMemo(
    () => (block: Block) => ({
      adding: adding === block,
      open: () => setAdding(block),
      close: () => setAdding((now) => (now === block ? null : now)),
    }),
    [adding],
  );
}
