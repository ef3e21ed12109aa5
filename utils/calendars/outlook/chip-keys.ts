import type { PageChip } from '../marks/page-chip';
import { findAll } from '../query';
import * as at from './selectors';

/** What is drawn of an item: its button; the item around it may have no size of its own. */
const DRAWN = '[role="button"],[role="option"]';

/** The tiles of an Outlook page with the events they stand for, as far as the page gives them ids. */
export function outlookChips(root: ParentNode): PageChip[] {
  return findAll(root, at.itemWithId).flatMap((item) => {
    const outlookItemId = item.getAttribute('data-calitemid');
    const around = item.parentElement?.closest('[data-calitemid]');
    if (!outlookItemId || around?.getAttribute('data-calitemid') === outlookItemId) return [];
    const element = item.matches(DRAWN) ? item : (item.querySelector(DRAWN) ?? item);
    return [{ element, key: { outlookItemId } }];
  });
}
