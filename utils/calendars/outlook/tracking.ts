import type { Attendee } from '../sighting';
import { answerOf } from './answers';
import { whoOf } from './people';
import { tracking as at, personTarget } from './selectors';

const MOST_ITEMS = 1_000;
const ITEM = at.item.join(',');

/**
 * The organizer's list of answers: groups whose label begins "Accepted:", and people under them or
 * after them (2025). People under a group of no known name are left out.
 */
export function readTracking(root: Element, language: string): Attendee[] {
  const found: Attendee[] = [];
  let group: Partial<Attendee> | null = null;
  for (const item of [...root.querySelectorAll(ITEM)].slice(0, MOST_ITEMS)) {
    const label = item.getAttribute('aria-label') ?? '';
    const head = /^([^:：]{1,60})[:：]/.exec(label)?.[1];
    if (head !== undefined) {
      const answer = answerOf(head, language);
      group = answer ? facts(answer) : null;
      continue;
    }
    const target = item.querySelector(personTarget.join(','));
    const who = target ? whoOf(target, root) : whoOf(item, root);
    if (group && who) found.push({ ...who, ...group, kind: 'person' });
  }
  return found;
}

function facts({ response, organizer }: NonNullable<ReturnType<typeof answerOf>>) {
  return { ...(response && { response }), ...(organizer && { organizer }) };
}
