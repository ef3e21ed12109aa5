import type { Attendee } from '@/utils/calendars/sighting';
import { foldWords } from './not-a-person/fold-words';
import { isBotAddress, isBotName, isMachine } from './not-a-person/machines';
import { nameShape } from './not-a-person/name-shape';
import * as words from './not-a-person/words';

/** What a guest is who is no person. */
export type NotAPerson = 'room' | 'list' | 'mailbox' | 'machine' | 'bot';

/**
 * Whether a guest or sender is no person, from the kind that a page or file tells, the address and the
 * shape of the name together. Null for a person, and for whatever may be one: an address that spells
 * the shown name (`maria.sala@`, "Maria Sala") outweighs a word that is also a name.
 *
 * @param guest address in lower case; at least one of address and name.
 */
export function notAPerson({
  email,
  name,
  kind,
}: Pick<Attendee, 'email' | 'name'> & { kind?: Attendee['kind'] | undefined }): NotAPerson | null {
  if (kind === 'room') return 'room';
  if (kind === 'group') return 'list';
  const address = email === undefined ? null : parts(email);
  const shown = name === undefined || name.includes('@') ? '' : name.slice(0, MOST);
  const sure =
    (address && (ofDomain(address.domain) ?? ofMachine(address))) ??
    (isBotName(shown.toLowerCase()) ? 'bot' : null);
  if (sure) return sure;
  const told = nameShape(shown);
  if (told.surely) return told.surely;
  if (address && spells(address, shown)) return null;
  if (told.perhaps) return told.perhaps;
  return address ? ofLocal(address, shown) : null;
}

/** Longer names are cut; what tells a room from a person stands in front. */
const MOST = 200;

interface Address {
  local: string;
  domain: string;
  /** The part before the @, taken apart. */
  tokens: string[];
}

function parts(email: string): Address {
  const at = email.lastIndexOf('@');
  const local = email.slice(0, at).toLowerCase();
  const [bare = ''] = local.split('+');
  const tokens = foldWords(bare.replaceAll('.', ' '))
    .split(' ')
    .filter((token) => token !== '');
  return { local, domain: email.slice(at + 1).toLowerCase(), tokens };
}

const LIST_DOMAINS = new Set(['googlegroups.com', 'groups.io', 'groups.google.com']);
const LIST_LABELS = new Set(['groups', 'lists', 'list', 'listserv', 'mailman']);
const ROOM_LABELS = new Set([
  'rooms',
  'room',
  'resource',
  'resources',
  'meetingrooms',
  'confrooms',
]);

function ofDomain(domain: string): NotAPerson | null {
  if (/(?:^|\.)resource\.calendar\.google\.com$/.test(domain)) return 'room';
  if (/(?:^|\.)calendar\.google\.com$/.test(domain)) return 'list';
  if (/(?:^|\.)teams\.ms$|^thread\.(?:v2|tacv2)$|(?:^|\.)gbl\.spaces$/.test(domain)) return 'list';
  const labels = domain.split('.').slice(0, -1);
  if (labels.some((label) => /^no-?reply$|^bounces?$/.test(label))) return 'machine';
  // The last of them is the organisation's own name.
  const below = labels.slice(0, -1);
  if (LIST_DOMAINS.has(domain) || below.some((label) => LIST_LABELS.has(label))) return 'list';
  return below.some((label) => ROOM_LABELS.has(label)) ? 'room' : null;
}

function ofMachine({ local, domain }: Address): NotAPerson | null {
  if (isMachine(local)) return 'machine';
  return isBotAddress(local, domain) ? 'bot' : null;
}

/** Whether the address is made of the shown name: all its words are the name's, or initials of them. */
function spells({ local, tokens }: Address, name: string): boolean {
  const given = foldWords(name.replace(/[([{].*$/, '')).split(' ');
  if (given.length < 2) return false;
  // `sala-roma@` is how rooms are written, `sala.roma@` how people are.
  if (/[-_]/.test(local) && words.ROOM_PREFIXES.has(tokens[0] ?? '')) return false;
  const bare = tokens.map((token) => token.replace(/\d+$/, '')).filter((token) => token !== '');
  if (bare.length >= 2) {
    const known = bare.every((token) => given.some((word) => word === token || word[0] === token));
    return known && bare.some((token) => token.length > 1);
  }
  const [only = ''] = bare;
  const [first = '', last = ''] = [given[0], given.at(-1)];
  const forms = [first + last, last + first, first[0] + last, last + first[0], first + last[0]];
  return only.length > 2 && forms.includes(only);
}

function ofLocal(address: Address, name: string): NotAPerson | null {
  const { local, tokens } = address;
  const [first = '', last = ''] = [tokens[0]?.replace(/\d+$/, ''), tokens.at(-1)];
  const several = tokens.length > 1 || /\d$/.test(tokens[0] ?? '');
  const dotted = !/[-_\d]/.test(local);
  if (several && words.ROOM_PREFIXES.has(first) && (!dotted || words.ROOM_SURE.has(first))) {
    return 'room';
  }
  if (tokens.length > 1 && words.ROOM_SURE.has(last)) return 'room';
  if (words.LIST_LOCALS.has(tokens.join('')) || words.LIST_LOCALS.has(tokens.join(' '))) {
    return 'list';
  }
  if (tokens.length > 1) {
    const led = words.LIST_PREFIXES.has(first) && (!dotted || words.LIST_SURE.has(first));
    const ended = words.LIST_SUFFIXES.has(last) && (!dotted || words.LIST_SURE.has(last));
    if (led || ended) return 'list';
  }
  const isRole = words.ROLES.has(tokens.join('')) || words.ROLES.has(first);
  return isRole && !isSomebody(name, address) ? 'mailbox' : null;
}

/** Whether a name on a shared address is a person's: "Anna Petrova", and not "Petrova Events". */
function isSomebody(name: string, { domain }: Address): boolean {
  const given = foldWords(name).split(' ');
  if (given.length < 2 || given.length > 4 || /\d/.test(name)) return false;
  const [own = ''] = domain.split('.').slice(-2);
  return !given.some(
    (word) => words.ROLES.has(word) || words.ROLE_FILLERS.has(word) || word === own,
  );
}
