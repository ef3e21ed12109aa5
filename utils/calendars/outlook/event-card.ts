import { parseUrl } from '../parse-url';
import { find } from '../query';
import type { FailureReason } from '../read-result';
import type { Attendee, PageAccount, Sighting } from '../sighting';
import { readOwnSentence } from './own-sentence';
import { isOwn, readPeople } from './people';
import { part, personTarget } from './selectors';

/** What a card or a form adds to what a tile told. */
export type CardFacts = Pick<
  Sighting,
  | 'attendees'
  | 'attendeeCount'
  | 'organizerEmail'
  | 'organizerName'
  | 'myResponse'
  | 'location'
  | 'conferencing'
>;

/** Only this text in place of a location was seen (2026). */
const NO_LOCATION = /^no location added$/i;
const LONGEST_LINK = 1_900;
const LONGEST_SENTENCE = 500;
const PEOPLE = personTarget.join(',');

/** People, place and call of an event, from whatever shows them. */
export function readFacts(
  root: Element,
  account: PageAccount,
  tileLocation?: string,
): { facts: CardFacts; problems: FailureReason[] } {
  const location = locationIn(root);
  const people = readPeople(root, account, location ?? tileLocation);
  const attendees = [...(people.attendees ?? [])];
  if (findOwnSentence(root, attendees, account)) markOrganizer(attendees, account);

  const organizer = attendees.find((attendee) => attendee.organizer);
  const conferencing = callIn(root);
  return {
    facts: {
      ...(attendees.length > 0 && { attendees }),
      ...(people.more > 0 && { attendeeCount: attendees.length + people.more }),
      ...(organizer?.email && { organizerEmail: organizer.email }),
      ...(organizer?.name && { organizerName: organizer.name }),
      ...(people.own?.response && { myResponse: people.own.response }),
      ...(location && { location }),
      ...(conferencing && { conferencing }),
    },
    problems: people.problems,
  };
}

/** Puts a person in, or what is new of one who is there. */
export function addTo(attendees: Attendee[], attendee: Attendee): void {
  const known = attendees.find(({ email, name }) =>
    email && attendee.email
      ? email === attendee.email
      : name !== undefined && name === attendee.name,
  );
  if (known) Object.assign(known, { ...attendee, ...known });
  else attendees.push(attendee);
}

function markOrganizer(attendees: Attendee[], account: PageAccount): void {
  const own = attendees.find((attendee) => isOwn(attendee, account));
  if (own) own.organizer = true;
  else if (account.email || account.name) {
    const { email, name } = account;
    const kind = 'person' as const;
    attendees.push({ ...(email && { email }), ...(name && { name }), organizer: true, kind });
  }
}

/** Rows of people behind the sentence are no part of it; it may itself be cut into several nodes. */
function findOwnSentence(root: Element, attendees: Attendee[], account: PageAccount): boolean {
  const elements = [...root.querySelectorAll('span, div, p')];
  const apart = (withPeople: boolean) =>
    elements
      .filter((element) => (element.querySelector(PEOPLE) !== null) === withPeople)
      .map((element) => (element.textContent ?? '').replace(/\s+/g, ' '))
      .filter((text) => text.length <= LONGEST_SENTENCE)
      .sort((one, other) => (withPeople ? 1 : -1) * (one.length - other.length));
  return [...apart(false), ...apart(true)].some((text) =>
    readOwnSentence(text, attendees, account),
  );
}

function locationIn(root: Element): string | undefined {
  const found = find(root, part.location);
  const text = found ? shownText(found) : '';
  return text && !NO_LOCATION.test(text) ? text.slice(0, 1024) : undefined;
}

/** What a field or a text shows. */
export function shownText(element: Element): string {
  const text = 'value' in element ? String(element.value) : (element.textContent ?? '');
  return text.replace(/\s+/g, ' ').trim();
}

function callIn(root: Element): string | undefined {
  const href = find(root, part.call)?.getAttribute('href') ?? '';
  return href.length <= LONGEST_LINK ? parseUrl(href)?.href : undefined;
}

/** Whether a card is on screen. `aria-hidden` says nothing here: `#app` has it while composing. */
export function isShown(element: Element): boolean {
  return element.isConnected && (element.checkVisibility?.({ visibilityProperty: true }) ?? true);
}
