import type { EventKey } from '../sighting';

/** Most events that a page asks about at once. */
export const MOST_MARKED = 1_000;

/** An event with cross-functional peers in it, by name. */
export interface ChipMark {
  event: EventKey;
  names: string[];
}
