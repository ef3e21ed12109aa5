import type { PageChip } from '../marks/page-chip';
import { findAll } from '../query';
import { openableId } from './card';
import * as at from './selectors';

/** The chips of a Google Calendar page with the events they stand for; tasks have nobody in them. */
export function googleChips(root: ParentNode): PageChip[] {
  return findAll(root, at.chip).flatMap((element) => {
    const id = openableId(element.getAttribute('data-eventid'), element.getAttribute('jslog'));
    return id ? [{ element, key: { googleEventId: id } }] : [];
  });
}
