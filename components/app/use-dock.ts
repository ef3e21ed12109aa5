import { useCallback } from 'react';

/**
 * For the bar that stays at a page's foot: tells the page its height as `--dock`, so that toasts
 * and whatever is scrolled to stay clear of it. A bar that does not stick takes no room.
 */
export function useDock(): (element: HTMLElement | null) => (() => void) | undefined {
  return useCallback((element) => {
    if (!element) return undefined;
    const { style } = document.documentElement;
    const tell = () => {
      const sticks = getComputedStyle(element).position === 'sticky';
      style.setProperty('--dock', sticks ? `${element.offsetHeight}px` : '0px');
    };
    const watcher = new ResizeObserver(tell);
    watcher.observe(element);
    tell();
    return () => {
      watcher.disconnect();
      style.removeProperty('--dock');
    };
  }, []);
}
