import type { Sighting } from '../sighting';

/** What the chip of an event says; null for one that is not on the page. */
export type ChipOf = (googleEventId: string) => Sighting | null;

declare global {
  /** The content scripts of one extension share a world of their own in the page, and this in it. */
  var crosswalkChipOf: ChipOf | undefined;
}

/** Lets the script that reads cards and forms ask the one that reads chips, until the signal aborts. */
export function shareChips(chipOf: ChipOf, signal: AbortSignal): void {
  globalThis.crosswalkChipOf = chipOf;
  signal.addEventListener(
    'abort',
    () => {
      if (globalThis.crosswalkChipOf === chipOf) globalThis.crosswalkChipOf = undefined;
    },
    { once: true },
  );
}

/** Nothing while no script of this page reads chips. */
export const sharedChip: ChipOf = (googleEventId) =>
  globalThis.crosswalkChipOf?.(googleEventId) ?? null;
