import { emailAddress } from '../email-address';
import type { FailureReason } from '../read-result';
import type { Attendee, PageAccount } from '../sighting';
import { type Answer, answerOf } from './answers';
import { avatar, personTarget } from './selectors';

/** More than a card ever listed; the rest of a hostile page is not looked at. */
const MOST_PEOPLE = 500;
const MOST_NODES = 20_000;
const LONGEST_NAME = 256;
/** Texts after a name that may be about it; what follows is about something else. */
const TEXTS_AFTER = 3;
const TARGETS = personTarget.join(',');
/** "+3", "+3 more"; a telephone number goes on in digits. */
const MORE = /^[+＋]\s?(\d{1,3})(?:\s?\p{L}.*)?$/u;
const INITIALS = /^\p{Lu}{1,3}$/u;
/** What is written on these is what they do, not what is. */
const BUTTONS = 'button, a, [role="button"], [role="menuitem"], input, [contenteditable="true"]';

export interface SeenPeople {
  /** Absent when nobody is shown: unknown, never nobody. */
  attendees?: Attendee[];
  /** The user's own answer. */
  own?: Answer;
  /** People that are only counted ("+3"). */
  more: number;
  problems: FailureReason[];
}

/**
 * The people of a card or form. Each has several nodes that open their card, an avatar and a name;
 * the answer is plain text after them (2026). Mostly there is a name and no address.
 */
export function readPeople(root: Element, account: PageAccount, location?: string): SeenPeople {
  const people = new Map<string, { attendee: Attendee; texts: number }>();
  const problems: FailureReason[] = [];
  let own: Answer | undefined;
  let current: { attendee: Attendee; texts: number } | undefined;
  let more = 0;
  let unnamed = 0;

  for (const node of nodesOf(root)) {
    if (node.target) {
      const who = whoOf(node.target, root);
      const key = who?.email ?? who?.name;
      if (!who || !key) {
        unnamed += 1;
        current = undefined;
        continue;
      }
      current = people.get(key);
      if (!current && people.size < MOST_PEOPLE) {
        current = {
          attendee: { ...who, kind: isRoom(who, location) ? 'room' : 'person' },
          texts: 0,
        };
        people.set(key, current);
      }
      continue;
    }
    more = Math.max(more, Number(MORE.exec(node.text)?.[1] ?? 0));
    if (!current || node.inButton || current.texts >= TEXTS_AFTER) continue;
    current.texts += 1;
    const { attendee } = current;
    const email = emailAddress(node.text);
    if (email && !attendee.email) attendee.email = email;
    const answer = answerOf(node.text, account.language);
    if (!answer) continue;
    if (answer.response && !attendee.response) attendee.response = answer.response;
    if (answer.organizer) attendee.organizer = true;
    if (answer.own || isOwn(attendee, account)) own = { ...own, ...answer };
  }
  // An avatar without a name beside a name is no further person.
  if (unnamed > 0 && people.size === 0) problems.push('guest-without-name');
  if (more > 0) problems.push('guests-collapsed');
  const attendees = [...people.values()].map(({ attendee }) => attendee);
  return {
    ...(attendees.length > 0 && { attendees }),
    ...(own && { own }),
    more,
    problems,
  };
}

/** The user's own row, by address or else by name. */
export function isOwn(attendee: Attendee, account: PageAccount): boolean {
  if (attendee.email && account.email) return attendee.email === account.email;
  return attendee.name !== undefined && account.name !== undefined
    ? sameName(attendee.name, account.name)
    : false;
}

interface PageNode {
  text: string;
  target?: Element;
  inButton: boolean;
}

/** Targets and the texts outside of them, in the page's order. */
function* nodesOf(root: Element): Generator<PageNode> {
  const walker = root.ownerDocument.createTreeWalker(root, 5);
  let seen = 0;
  let skip: Element | null = null;
  for (let node = walker.nextNode(); node && seen < MOST_NODES; node = walker.nextNode()) {
    seen += 1;
    if (skip?.contains(node)) continue;
    skip = null;
    if (isElement(node)) {
      if (!node.matches(TARGETS)) continue;
      skip = node;
      yield { text: '', target: node, inButton: true };
      continue;
    }
    const text = (node.nodeValue ?? '').replace(/\s+/g, ' ').trim();
    if (!text) continue;
    const inButton = node.parentElement?.closest(BUTTONS);
    yield { text, inButton: Boolean(inButton && root.contains(inButton) && inButton !== root) };
  }
}

/** Who a target stands for: by its avatar, by English words or its own text in its label. */
export function whoOf(target: Element, root: Element): Pick<Attendee, 'email' | 'name'> | null {
  const label = target.getAttribute('aria-label') ?? '';
  const picture = target.querySelector(avatar.join(','));
  const pictured = picture?.getAttribute('aria-label') ?? picture?.getAttribute('alt');
  const text = clean(target.textContent ?? '');
  const shown =
    clean(pictured ?? '') ||
    clean(/^Opens? (?:Profile )?card for (.+)$/is.exec(label)?.[1] ?? '') ||
    (label ? nameInLabel(label, root) : text);
  if (!shown) return null;
  const own = emailAddress(shown);
  if (own) return { email: own };
  const titled = [target, ...target.querySelectorAll('[title*="@"]')];
  const email = titled.map((node) => emailAddress(node.getAttribute('title'))).find(Boolean);
  return { name: shown.slice(0, LONGEST_NAME), ...(email && { email }) };
}

/**
 * The name that a label has words around: the longest that any target with this label shows, as text
 * or as its avatar's label. A picture may show initials alone.
 */
function nameInLabel(label: string, root: Element): string | undefined {
  if (!label || label.length > 500) return undefined;
  const whole = clean(label);
  let name = '';
  for (const twin of root.querySelectorAll(TARGETS)) {
    if (twin.getAttribute('aria-label') !== label) continue;
    const picture = twin.querySelector(avatar.join(','));
    const pictured = picture?.getAttribute('aria-label') ?? picture?.getAttribute('alt');
    for (const text of [clean(twin.textContent ?? ''), clean(pictured ?? '')]) {
      if (text.length > name.length && whole.includes(text) && !INITIALS.test(text)) name = text;
    }
  }
  return name || undefined;
}

/** Some labels end with ". " (2026). */
function clean(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\. $/, '').trim();
}

/** Rooms stand among the people under the name that Exchange puts in as the place. */
function isRoom({ name }: Pick<Attendee, 'name'>, location: string | undefined): boolean {
  if (!location || !name) return false;
  return location.split(/\s*[;；]\s*/).some((place) => sameName(place, name));
}

export function sameName(one: string, other: string): boolean {
  const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
  return plain(one) === plain(other);
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
