import { useState } from 'react';
import type { AnyFunctionId } from '@/utils/functions/taxonomy';

export const STATUS_FILTERS = ['all', 'due', 'lapsed', 'unsorted', 'never'] as const;
export type StatusFilter = (typeof STATUS_FILTERS)[number];

/** Whom the list is about: the people the user deals with, or everybody a directory knows. */
export type Scope = 'met' | 'everybody';

export const PLACES = ['anywhere', 'inside', 'outside'] as const;
export type Place = (typeof PLACES)[number];

export const ORDERS = ['last', 'name', 'most'] as const;
export type Order = (typeof ORDERS)[number];

export interface ListState {
  query: string;
  scope: Scope;
  status: StatusFilter;
  /** Undefined: every function. */
  functionId: AnyFunctionId | undefined;
  place: Place;
  order: Order;
}

export const EVERYBODY_YOU_MEET: ListState = {
  query: '',
  scope: 'met',
  status: 'all',
  functionId: undefined,
  place: 'anywhere',
  order: 'last',
};

let kept = EVERYBODY_YOU_MEET;

/** Sets what the list shows when it is next opened, for links from other screens. */
export function keepListState(patch: Partial<ListState>): void {
  kept = { ...EVERYBODY_YOU_MEET, order: kept.order, ...patch };
}

/** The list is found again as it was left, for as long as the panel is open. */
export function useListState(): [ListState, (patch: Partial<ListState>) => void] {
  const [state, setState] = useState(kept);
  const change = (patch: Partial<ListState>) => {
    kept = { ...kept, ...patch };
    setState(kept);
  };
  return [state, change];
}
