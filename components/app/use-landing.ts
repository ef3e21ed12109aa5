import { useEffect, useRef } from 'react';

/**
 * A link that leads to another screen goes with the one it stood on: reading and the Tab key then
 * start at the new one's main region. A screen that placed the focus itself keeps it.
 */
export function useLanding(location: string): void {
  const before = useRef(location);
  useEffect(() => {
    if (before.current === location) return;
    before.current = location;
    if (document.activeElement !== document.body) return;
    document.querySelector('main')?.focus({ preventScroll: true });
  }, [location]);
}
