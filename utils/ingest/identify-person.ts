import { nameKey } from '@/utils/records/name-key';
import type { Person } from '@/utils/records/schema';
import { shownName } from '@/utils/records/shown-name';
import { newStamp } from '@/utils/records/stamp';

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
 * for the same words in another order; what a directory hangs on a name is left off where it is shown.
 * Returns the same object when there is nothing new.
 */
export function withNames(person: Person, seen: readonly string[]): Person {
  const [full] = seen;
  const best = full === undefined ? undefined : shownName(full);
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
