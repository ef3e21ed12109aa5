import { find, textOf } from '../query';
import { type FailureReason, failure, type ReadFailure } from '../read-result';
import type { PageAccount, Sighting } from '../sighting';
import { isShown, readFacts, shownText } from './event-card';
import { type Candidates, eventTitled } from './event-match';
import * as at from './selectors';

export interface CardReading {
  sighting: Sighting;
  problems: FailureReason[];
}

/** Texts of a card that are looked at for its title. */
const MOST_TEXTS = 200;
/** The card's title can lie so many levels outside of what is marked as the card (2026). */
const LEVELS_UP = 3;
const FORMS = at.form.join(',');

/** The event's card that is open; null when none is. */
export function findOpenPeek(root: ParentNode): Element | null {
  for (const selector of at.peek) {
    for (const element of root.querySelectorAll(selector)) {
      // The window of an event's form is a dialog with people in it as well.
      if (isShown(element) && !element.querySelector(FORMS)) return element;
    }
  }
  return null;
}

/** Which event a card is about: the one opened last, or the only one it can be. */
function eventOfPeek(peek: Element, candidates: Candidates): Sighting | ReadFailure {
  const fail = () => failure(candidates.opened ? 'card-title-mismatch' : 'card-without-chip');
  const time = textOf(peek, at.part.time);
  for (const around of levels(peek)) {
    const [named = ''] = at.part.title;
    const title = around.querySelector(named);
    if (title) return eventTitled([shownText(title)], time, candidates) ?? fail();
  }
  // In other languages nothing marks the title: any text of the card may be it, headings first.
  const headings = [...peek.querySelectorAll(at.part.title.slice(1).join(','))].map(shownText);
  return (
    eventTitled(headings, time, candidates) ?? eventTitled(texts(peek), time, candidates) ?? fail()
  );
}

/** Reads an open card as it is now; it fills in over seconds. */
export function readPeek(
  peek: Element,
  account: PageAccount,
  now: number,
  candidates: Omit<Candidates, 'timeZone'>,
): CardReading | ReadFailure {
  const tile = eventOfPeek(peek, { ...candidates, timeZone: account.timeZone });
  if ('reason' in tile) return tile;
  const { facts, problems } = readFacts(peek, account, tile.location);
  return { sighting: { ...tile, ...facts, detail: 'bubble', seenAt: now }, problems };
}

function levels(peek: Element): Element[] {
  const found = [peek];
  let up = peek.parentElement;
  for (let level = 0; up && level < LEVELS_UP; level += 1) {
    if (up === peek.ownerDocument.body || find(up, at.surface)) break;
    found.push(up);
    up = up.parentElement;
  }
  return found;
}

function texts(peek: Element): string[] {
  const walker = peek.ownerDocument.createTreeWalker(peek, 4);
  const found: string[] = [];
  for (let node = walker.nextNode(); node && found.length < MOST_TEXTS; node = walker.nextNode()) {
    const text = node.nodeValue?.trim();
    if (text) found.push(text);
  }
  return found;
}
