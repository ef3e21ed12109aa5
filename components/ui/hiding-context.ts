import { createContext, useContext } from 'react';

/** Whether what is personal is hidden, for a screen that is shared. */
export interface HidingView {
  hidden: boolean;
  /** A call hid it, and not the user's press. */
  byCall: boolean;
  toggle(): void;
}

export const HidingContext = createContext<HidingView | null>(null);

/** Null where nothing hides, such as a piece shown by itself. */
export function useHidingView(): HidingView | null {
  return useContext(HidingContext);
}
