import { useSyncExternalStore } from 'react';

/** From here on the page stands in two columns; as in the style sheet. */
const WIDE = '(min-width: 700px)';

function subscribe(listener: () => void): () => void {
  const query = matchMedia(WIDE);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** Whether the page has the width of a tab rather than of a panel. */
export function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(WIDE).matches);
}
