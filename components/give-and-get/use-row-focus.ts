import { type RefObject, useRef } from 'react';
import { focusBeside } from '@/components/functions/focus-beside';

/**
 * For a row that may go by what is done on it: `leave` hands the focus to the row beside it, or to
 * the page. `here` is any element within the row.
 */
export function useRowFocus(): { here: RefObject<HTMLDivElement | null>; leave: () => void } {
  const here = useRef<HTMLDivElement>(null);
  return {
    here,
    leave: () => {
      if (here.current) focusBeside(here.current, document.querySelector('main'));
    },
  };
}
