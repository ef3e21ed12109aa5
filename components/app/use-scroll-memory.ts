import { useLayoutEffect } from 'react';

const tops = new Map<string, number>();

/** A new screen starts at its top; one that is come back to stands where it was left. */
export function useScrollMemory(location: string): void {
  useLayoutEffect(() => {
    window.scrollTo(0, location === '/people' ? (tops.get(location) ?? 0) : 0);
    const remember = () => tops.set(location, window.scrollY);
    window.addEventListener('scroll', remember, { passive: true });
    return () => window.removeEventListener('scroll', remember);
  }, [location]);
}
