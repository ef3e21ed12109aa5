import { emailAddress } from '../email-address';
import { plainText } from '../label/plain-text';
import { find, findAll, nearest } from '../query';
import type { FailureReason } from '../read-result';
import type { Attendee, PageAccount, Sighting } from '../sighting';
import { readGuestLabel } from './guest-label';
import * as at from './selectors';

const ROOM_DOMAIN = 'resource.calendar.google.com';
/** More rows than a card ever listed; the rest of a hostile page is not looked at. */
const MAX_ROWS = 500;

/** What a sighting tells of people, absent where a page shows none: unknown, never nobody. */
export type GuestFacts = Pick<
  Sighting,
  'myResponse' | 'organizerEmail' | 'attendees' | 'attendeeCount'
>;

/** Reads the guests of a card or a form. One has several nodes; each address counts once. */
export function guestFacts(
  root: Element,
  account: PageAccount,
): { facts: GuestFacts; problems: FailureReason[] } {
  const byEmail = new Map<string, Attendee>();
  const problems: FailureReason[] = [];
  for (const row of guestRows(root)) {
    const email = addressOf(row);
    if (!email) {
      problems.push('guest-without-email');
      continue;
    }
    const attendee = readRow(row, email, account.language);
    const known = byEmail.get(email);
    byEmail.set(email, known ? { ...attendee, ...known } : attendee);
  }
  const attendees = [...byEmail.values()];
  const counted = guestCount(root);
  const people = attendees.filter(({ kind }) => kind !== 'room').length + problems.length;
  // Rows that are not shown are people the page only counts.
  const more = counted !== null && counted > people;
  if (more && people === 0) problems.push('guests-collapsed');
  const own = byEmail.get(account.email ?? '')?.response;
  const organizer = attendees.find((attendee) => attendee.organizer)?.email;
  return {
    facts: {
      ...(own && { myResponse: own }),
      ...(organizer && { organizerEmail: organizer }),
      ...(attendees.length > 0 && { attendees }),
      ...(more && { attendeeCount: counted }),
    },
    problems,
  };
}

function guestRows(card: Element): Element[] {
  const rows = [...card.querySelectorAll(at.guestRow.join(','))];
  const lists = findAll(card, at.roomList);
  const rooms = lists.flatMap((list) => findAll(list, at.guestAddress));
  if (lists.length === 0) rooms.push(...findAll(card, at.roomAddress));
  const loose = rows.length > 0 ? [] : findAll(card, at.guestAddress);
  const inRow = (element: Element) => rows.includes(element) || nearest(element, at.guestRow);
  return [...rows, ...[...loose, ...rooms].filter((element) => !inRow(element))].slice(0, MAX_ROWS);
}

function readRow(row: Element, email: string, language: string): Attendee {
  const label = labelOf(row, email);
  const shown = shownName(row, label);
  const { name, response, optional, organizer } = readGuestLabel(label, email, language, shown);
  const isOrganizer =
    organizer || row.matches(at.organizerRow.join(',')) || find(row, at.organizerRow) !== null;
  return {
    email,
    ...(name && { name }),
    ...(response && { response }),
    ...(optional && { optional }),
    ...(isOrganizer && { organizer: true }),
    kind: kindOf(row, email, name),
  };
}

function kindOf(row: Element, email: string, name: string | undefined): Attendee['kind'] {
  if (email.endsWith(`@${ROOM_DOMAIN}`) || nearest(row, at.roomList)) return 'room';
  const expandable = row.matches(at.groupMark.join(',')) || find(row, at.groupMark) !== null;
  return expandable || /\(\p{Nd}+\)$/u.test(name ?? '') ? 'group' : 'person';
}

/** The row's own address, not that of a member in a group that is unfolded under it. */
function addressOf(row: Element): string | null {
  const nodes = [row, ...row.querySelectorAll(at.guestAddress.join(','))];
  for (const node of nodes) {
    const owner = node === row ? row : nearest(node, at.guestRow);
    if (owner && owner !== row && row.matches(at.guestRow.join(','))) continue;
    for (const attribute of ['data-email', 'data-hovercard-id']) {
      const email = emailAddress(node.getAttribute(attribute));
      if (email) return email;
    }
  }
  return null;
}

function labelOf(row: Element, email: string): string {
  const own = row.getAttribute('aria-label');
  if (own) return own;
  const inner = [...row.querySelectorAll('[aria-label]')].find(
    (node) => addressOf(node) === email || node.matches('[data-email]'),
  );
  return inner?.getAttribute('aria-label') ?? row.textContent ?? '';
}

/** The longest text of one node in the row with which its label begins. */
function shownName(row: Element, label: string): string | undefined {
  const start = label.replace(/\s+/g, ' ').trim();
  let best: string | undefined;
  for (const node of row.querySelectorAll('span, div')) {
    if (node.childElementCount > 0) continue;
    const text = node.textContent?.replace(/\s+/g, ' ').trim();
    if (text && start.startsWith(text) && text.length > (best?.length ?? 0)) best = text;
  }
  return best;
}

/** The first number of the line "5 guests", which stands beside the rows and not in them. */
function guestCount(card: Element): number | null {
  const summary = find(card, at.cardGuestSummary);
  if (!summary) return null;
  let text = '';
  const collect = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) text += ` ${child.textContent ?? ''}`;
      else if (!isRow(child)) collect(child);
    }
  };
  collect(summary);
  const number = /\p{Nd}+/u.exec(text)?.[0];
  return number && number.length <= 5 ? Number(plainText(number)) : null;
}

function isRow(node: Node): boolean {
  if (node.nodeType !== 1 || !('matches' in node)) return false;
  const element = node as Element;
  return element.matches([...at.guestTree, ...at.guestRow, ...at.guestAddress].join(','));
}
