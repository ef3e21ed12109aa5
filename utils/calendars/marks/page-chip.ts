import type { EventKey } from '../sighting';

/** An event's box on a calendar page. */
export interface PageChip {
  element: Element;
  key: EventKey;
}

/** Finds the chips of a page that may have people, in any view. */
export type FindChips = (root: ParentNode) => PageChip[];
