import { useEffect, useEffectEvent } from 'react';

/** The search icon and the People screen meet here: the screen may not be there yet when it is pressed. */
const presses = new EventTarget();
let waiting = false;

export function requestSearchFocus(): void {
  waiting = true;
  presses.dispatchEvent(new Event('press'));
}

/** Calls `focus` when search was asked for, at once if that was before this screen came. */
export function useSearchFocus(focus: () => void): void {
  const answer = useEffectEvent(() => {
    if (!waiting) return;
    waiting = false;
    focus();
  });
  useEffect(() => {
    answer();
    presses.addEventListener('press', answer);
    return () => presses.removeEventListener('press', answer);
  }, []);
}
