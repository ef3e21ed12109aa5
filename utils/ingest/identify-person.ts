import { nameKey } from '@/utils/records/name-key';
import type { Person } from '@/utils/records/schema';
import { newStamp } from '@/utils/records/stamp';

/** Senders that nobody walks with, by the part before the @. Ours, from what invitations come from. */
const MACHINE =
  /^(?:(?:no|do[-._]?not|never)[-._]?reply|mailer-daemon|postmaster|notifications?|calendar-notification|unknownorganizer|bounces?)(?:[-._+].*)?$/;

/** Addresses of rooms and of calendars that are not a person's. */
const RESOURCE_DOMAINS = [
  'resource.calendar.google.com',
  'group.calendar.google.com',
  'group.v.calendar.google.com',
  'import.calendar.google.com',
];

/** Whether a guest with this address may be a person. A guest without one may. */
export function isHumanAddress(email: string | undefined): boolean {
  if (email === undefined) return true;
  const at = email.lastIndexOf('@');
  return !MACHINE.test(email.slice(0, at)) && !RESOURCE_DOMAINS.includes(email.slice(at + 1));
}

/** The shown name, unless it is only the address again. "Last, First" stays as it is written. */
export function realName(name: string | undefined): string | null {
  const bare = name
    ?.trim()
    .replace(/^"(.*)"$/, '$1')
    .trim();
  return !bare || bare.includes('@') ? null : bare;
}

/** Somebody seen for the first time. Without a name the address stands in for it. */
export function newPerson(email: string, name: string | null, now: number): Person {
  return {
    ...newStamp(now),
    name: name ?? email,
    aliases: [],
    emails: [email],
    sources: { name: 'invite' },
    stakeholderRoles: [],
    caresAbout: [],
    pinned: false,
    muted: false,
  };
}

const MOST_ALIASES = 10;

/**
 * The person with the names that a reading showed for them, the most trusted first. The first one
 * becomes the name where only invitations named them before; every other one stays as an alias, but
 * for the same words in another order.
 * Returns the same object when there is nothing new.
 */
export function withNames(person: Person, seen: readonly string[]): Person {
  const best = seen[0];
  if (best === undefined) return person;
  const fromInvite = (person.sources.name ?? 'invite') === 'invite';
  const name = fromInvite ? plainer(best, person.name) : person.name;
  const others = [...person.aliases, person.name, ...seen];
  const aliases = [...new Set(others)]
    .filter((alias) => realName(alias) !== null && !isWritten(alias, name))
    .slice(-MOST_ALIASES);
  const same =
    aliases.length === person.aliases.length && aliases.every((a) => person.aliases.includes(a));
  if (name === person.name && same) return person;
  return {
    ...person,
    name,
    aliases,
    sources: { ...person.sources, name: person.sources.name ?? 'invite' },
  };
}

/** The new name, unless it is the old one as a directory writes it: "Okafor, Ada [GP-DC]". */
function plainer(next: string, before: string): string {
  const isListed = /[,[(]/;
  const sameWords = nameKey(next)?.key === nameKey(before)?.key;
  return sameWords && isListed.test(next) && !isListed.test(before) ? before : next;
}

/** Whether two ways to write a name say the same, additions included. */
function isWritten(a: string, b: string): boolean {
  const [one, other] = [nameKey(a), nameKey(b)];
  return a === b || (one !== null && one.key === other?.key && one.qualifier === other.qualifier);
}
