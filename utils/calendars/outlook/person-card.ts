import { emailAddress } from '../email-address';
import { find } from '../query';
import { failure, type ReadFailure } from '../read-result';
import type { SeenPerson } from '../sighting';
import { isShown } from './event-card';
import { personCardPart as at, personCard } from './selectors';

const LONGEST_LINE = 120;
/** Name, title, department and a line more; what has more lines is no plain head of a card. */
const MOST_LINES = 4;
/** What else stands under a name: presence, in English and as far as it was described (2026). */
const PRESENCE =
  /^(?:available|busy|away|offline|free|in a (?:call|meeting)|do not disturb|be right back|presenting|out of office|focusing|appear away|status unknown|external|guest|you)\b/i;

/** What a card about a person is read from: the card, or what its host holds in its shadow. */
export function findPersonCard(root: ParentNode): Element | ShadowRoot | null {
  for (const selector of personCard) {
    for (const element of root.querySelectorAll(selector)) {
      if (!isShown(element)) continue;
      const inside = element.shadowRoot ?? element;
      if (inside.childElementCount > 0) return inside;
    }
  }
  return null;
}

/**
 * Reads the card about a person. Title and department have no mark that was ever seen: they are the
 * two lines under the name, taken only where nothing but plain lines stands there.
 */
export function readPersonCard(card: ParentNode): SeenPerson | ReadFailure {
  const heading = find(card, at.name);
  const name = lineOf(heading);
  const email = emailIn(card);
  if (!heading || !name || emailAddress(name)) {
    return email && name ? { email } : failure('person-card-without-name');
  }
  const [title, department] = linesUnder(heading, name);
  return {
    name,
    ...(email && { email }),
    ...(title && { title }),
    ...(department && { department }),
  };
}

/** The only address on the card: the button says "Email: jane@x.example". */
function emailIn(card: ParentNode): string | undefined {
  for (const selector of at.email) {
    const found = new Set<string>();
    for (const node of card.querySelectorAll(selector)) {
      const text = node.getAttribute('title') ?? node.getAttribute('href') ?? '';
      for (const word of text.slice(0, 500).split(/[\s:<>()?]+/)) {
        const email = emailAddress(word);
        if (email) found.add(email);
      }
    }
    if (found.size === 1) return [...found][0];
  }
  return undefined;
}

/** The plain lines beside the name, in the nearest block that has any. */
function linesUnder(heading: Element, name: string): string[] {
  let block = heading.parentElement;
  for (let level = 0; block && level < 3; level += 1) {
    const lines = plainLines(block, heading);
    if (lines === null) return [];
    if (lines.length > 0) return lines[0] === name ? lines.slice(1, 3) : lines.slice(0, 2);
    block = block.parentElement;
  }
  return [];
}

/** Null where something else than lines stands there: more of them, buttons with words, numbers. */
function plainLines(block: Element, heading: Element): string[] | null {
  const lines: string[] = [];
  for (const element of block.querySelectorAll('*')) {
    if (heading.contains(element) || element.contains(heading)) continue;
    if (element.childElementCount > 0) {
      if (ownText(element)) return null;
      continue;
    }
    const line = lineOf(element);
    if (!line || element.closest('[role="img"], [role="status"], [aria-hidden="true"]')) continue;
    if (element.closest('button, a, [role="button"], [role="tab"], input')) return null;
    if (PRESENCE.test(line) || /^\+?[\d\s()/-]{5,}$/.test(line)) continue;
    if (/@|\d[:.h]\d\d/.test(line)) continue;
    lines.push(line);
  }
  return lines.length <= MOST_LINES - 1 ? lines : null;
}

function ownText(element: Element): boolean {
  return [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
}

function lineOf(element: Element | null): string | undefined {
  const text = (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return text && text.length <= LONGEST_LINE ? text : undefined;
}
