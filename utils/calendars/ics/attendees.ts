import type { Attendee, Response } from '../sighting';
import { type ContentLine, parametersOf, unescaped } from './content-line';

const ADDRESS = /^[^\s@<>"\\,;:]{1,128}@[^\s@<>"\\,;:]{1,255}$/;
const LONGEST = 2_000;

/** Google's calendars and rooms have addresses; so do the contacts' birthdays ("@virtual", seen 2012). */
const NO_PERSON: readonly (readonly [RegExp, Attendee['kind']])[] = [
  [/@resource\.calendar\.google\.com$/, 'room'],
  [/@(?:group(?:\.v)?|import)\.calendar\.google\.com$|@virtual$/, 'group'],
];

const KINDS: Partial<Record<string, Attendee['kind']>> = {
  ROOM: 'room',
  RESOURCE: 'room',
  GROUP: 'group',
};

/** Who has sent somebody else does not come; what is done with is a task, and was accepted. */
const RESPONSES: Partial<Record<string, Response>> = {
  ACCEPTED: 'accepted',
  CONFIRMED: 'accepted', // Apple, seen 2022
  COMPLETED: 'accepted',
  'IN-PROCESS': 'accepted',
  DECLINED: 'declined',
  CANCELLED: 'declined', // Apple, seen 2022
  DELEGATED: 'declined',
  TENTATIVE: 'tentative',
  'NEEDS-ACTION': 'needs-action',
};

/**
 * The guests of an event, each address once, in the file's order. What a line leaves out is absent,
 * although the standard has a default for it, so that a poor file erases nothing. Rows with neither
 * address nor name are nobody.
 * @param organizer Address of whoever invites.
 */
export function attendeesOf(
  lines: readonly ContentLine[],
  organizer: string | undefined,
): Attendee[] {
  const found = new Map<string, Attendee>();
  for (const line of lines) {
    const next = attendeeOf(line);
    if (!next) continue;
    if (organizer !== undefined && next.email === organizer) next.organizer = true;
    const key = next.email ?? `name ${next.name}`;
    const known = found.get(key);
    found.set(key, known ? { ...known, ...next, kind: strongest(known.kind, next.kind) } : next);
  }
  return [...found.values()];
}

/** Whoever invites, as an ORGANIZER says it. */
export function organizerOf(line: ContentLine | undefined): { email?: string; name?: string } {
  return line ? whoOf(line, parametersOf(line)) : {};
}

function attendeeOf(line: ContentLine): Attendee | null {
  const given = parametersOf(line);
  const { email, name } = whoOf(line, given);
  if (!email && !name) return null;
  const byAddress = NO_PERSON.find(([domain]) => email && domain.test(email))?.[1];
  const kind = KINDS[given.CUTYPE?.trim().toUpperCase() ?? ''] ?? byAddress ?? 'person';
  const attendee: Attendee = { kind };
  if (email) attendee.email = email;
  if (name) attendee.name = name;
  // vCalendar 1.0 called it STATUS.
  const response = RESPONSES[(given.PARTSTAT ?? given.STATUS)?.trim().toUpperCase() ?? ''];
  if (response) attendee.response = response;
  const role = given.ROLE?.trim().toUpperCase();
  if (role === 'OPT-PARTICIPANT' || role === 'NON-PARTICIPANT') attendee.optional = true;
  else if (role === 'REQ-PARTICIPANT' || role === 'CHAIR') attendee.optional = false;
  return attendee;
}

function whoOf(
  { value }: ContentLine,
  given: Partial<Record<string, string>>,
): { email?: string; name?: string } {
  const named = given.CN === undefined ? undefined : nameOf(given.CN);
  const email =
    addressOf(value) ??
    addressOf(given.EMAIL ?? '') ??
    addressOf(given['X-EMAIL'] ?? '') ??
    addressOf(given.CN ?? '');
  return { ...(email && { email }), ...(named && { name: named }) };
}

/**
 * The address of `mailto:ada@firm.example`, in any case, with blanks that a broken fold left in it,
 * or without the scheme. Undefined for `invalid:nomail`, an X.500 name, a path of a server.
 */
function addressOf(value: string): string | undefined {
  if (value.length > LONGEST) return undefined;
  const at = value.toLowerCase().lastIndexOf('mailto:');
  const bare = (at < 0 ? value : value.slice(at + 'mailto:'.length))
    .replaceAll(/\s+/g, '')
    .replace(/\?.*$/, '')
    .replace(/^.*<([^<>]+)>$/, '$1')
    .replace(/^['"]+|['"]+$/g, '');
  const plain = at < 0 ? bare.replace(/%40/, '@') : withoutPercents(bare);
  const address = [plain, bare].find((one) => ADDRESS.test(one));
  return address?.toLowerCase();
}

/** A `mailto:` is a URI: `ada%2Bcal@firm.example` (RFC 6068). */
function withoutPercents(text: string): string {
  return text.replaceAll(/%[2-7][0-9a-f]/gi, (code) =>
    String.fromCharCode(Number.parseInt(code.slice(1), 16)),
  );
}

/** A name without the address that Outlook writes behind it; none when nothing else is there. */
function nameOf(text: string): string | undefined {
  const name = unescaped(text)
    .replaceAll(/\s*[<([](?:mailto:)?[^\s<>()[\]@]+@[^\s<>()[\]@]+[>)\]]/gi, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^(['"])(.*)\1$/, '$2')
    .trim();
  return name === '' || ADDRESS.test(name) ? undefined : name;
}

function strongest(a: Attendee['kind'], b: Attendee['kind']): Attendee['kind'] {
  return a === 'person' ? b : a;
}
