import { useState } from 'react';
import type { FunctionId } from '@/utils/functions/taxonomy';

export const STATUS_FILTERS = ['all', 'due', 'lapsed', 'unsorted'] as const;
export type StatusFilter = (typeof STATUS_FILTERS)[number];

export interface ListState {
  query: string;
  status: StatusFilter;
  /** Undefined: every function. */
  functionId: FunctionId | undefined;
  /** How many rows are in the page; grows while scrolling. */
  shown: number;
}

export const FIRST_ROWS = 60;

let kept: ListState = { query: '', status: 'all', functionId: undefined, shown: FIRST_ROWS };

/** The list is found again as it was left, for as long as the panel is open. */
export function useListState(): [ListState, (patch: Partial<ListState>) => void] {
  const [state, setState] = useState(kept);
  const change = (patch: Partial<ListState>) => {
    kept = { ...kept, shown: FIRST_ROWS, ...patch };
    setState(kept);
  };
  return [state, change];
}
