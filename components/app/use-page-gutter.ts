import { useEffect } from 'react';
import { useFormat } from './use-format';

/** Half past ten in the morning, UTC: as long as a clock gets. */
const LONG_CLOCK = Date.UTC(2025, 0, 1, 22, 30);

/** Widens the gutter where the reader's clock carries "AM" or the like. */
export function usePageGutter(): void {
  const format = useFormat();
  useEffect(() => {
    const wide = format.clock(LONG_CLOCK).length > 6;
    document.documentElement.toggleAttribute('data-gutter', false);
    if (wide) document.documentElement.dataset.gutter = 'wide';
  }, [format]);
}
