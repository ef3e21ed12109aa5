import { isInside } from '@/utils/functions/organisation-domain';
import { nameKey, sameName } from './name-key';
import type { Person } from './schema';

/**
 * What two people have in common, strongest first: an address but for its tag (`a+b@`), the name in
 * any order, the same part before the @ at another of the organisation's domains, an address that is
 * made of the name, a part of the name.
 */
export const LIKENESSES = ['tag', 'name', 'local-part', 'address-of-name', 'part-of-name'] as const;
export type Likeness = (typeof LIKENESSES)[number];

export interface LikelySame {
  person: Person;
  why: Likeness;
}

/**
 * Who may be the same person, likeliest first. A suggestion to ask about, never a reason to make two
 * people one.
 *
 * @param domains of the user's organisation.
 */
export function likelySame(
  of: Person,
  people: readonly Person[],
  domains: readonly string[],
): LikelySame[] {
  const one = traits(of);
  const found = people.flatMap((person): LikelySame[] => {
    const why = person.id === of.id ? null : likeness(one, traits(person), domains);
    return why ? [{ person, why }] : [];
  });
  const rank = ({ why }: LikelySame) => LIKENESSES.indexOf(why);
  return found.sort((a, b) => rank(a) - rank(b));
}

interface Traits {
  names: { key: string; qualifier: string; words: string[] }[];
  emails: { whole: string; local: string; domain: string }[];
}

function traits({ name, aliases, emails }: Person): Traits {
  return {
    names: [name, ...aliases].flatMap(waysToWrite).flatMap((shown) => {
      const known = nameKey(shown);
      return known ? [{ ...known, words: known.key.split(' ') }] : [];
    }),
    emails: emails.map((email) => {
      const at = email.lastIndexOf('@');
      const [local = ''] = email.slice(0, at).split('+');
      const domain = email.slice(at + 1);
      return { whole: `${local}@${domain}`, local, domain };
    }),
  };
}

const TWO_LETTERS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

/** As it is shown, and as it is typed where a keyboard lacks the letters: Müller, Mueller. */
function waysToWrite(name: string): string[] {
  const typed = name.normalize('NFC').replace(/[äöüåø]/gi, (letter) => {
    const two = TWO_LETTERS[letter.toLowerCase()] ?? letter;
    return letter === letter.toLowerCase() ? two : two.toUpperCase();
  });
  return typed === name ? [name] : [name, typed];
}

function likeness(one: Traits, other: Traits, domains: readonly string[]): Likeness | null {
  const pairs = one.emails.flatMap((a) => other.emails.map((b) => [a, b] as const));
  if (pairs.some(([a, b]) => a.whole === b.whole)) return 'tag';
  const names = one.names.flatMap((a) => other.names.map((b) => [a, b] as const));
  const same = names.some(
    ([a, b]) => sameWords(a.words, b.words) && sameName({ ...a, key: '' }, { ...b, key: '' }),
  );
  if (same) return 'name';
  const bothInside = pairs.some(
    ([a, b]) =>
      a.local === b.local &&
      a.local.length >= SHORTEST_LOCAL &&
      a.domain !== b.domain &&
      isInside(a.whole, domains) &&
      isInside(b.whole, domains),
  );
  if (bothInside) return 'local-part';
  if (isAddressOf(one, other) || isAddressOf(other, one)) return 'address-of-name';
  return names.some(([a, b]) => isPart(a.words, b.words) || isPart(b.words, a.words))
    ? 'part-of-name'
    : null;
}

/** Shorter ones (`jd`) are initials that many have. */
const SHORTEST_LOCAL = 4;

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && [...a].sort().join(' ') === [...b].sort().join(' ');
}

/** Whether somebody whose name nobody knows has an address as the other's name would give it. */
function isAddressOf(named: Traits, addressed: Traits): boolean {
  if (addressed.names.length > 0) return false;
  return named.names.some(({ words }) => {
    const forms = new Set(addressesOf(words));
    return addressed.emails.some(({ local }) => forms.has(local.replace(/[._-]/g, '')));
  });
}

/** Parts before the @, without separators: adaokafor, aokafor, adao, okaforada, okafora. */
function addressesOf(words: readonly string[]): string[] {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.length < 2) return [];
  const all = words.join('');
  const forms = [
    all,
    first + last,
    first[0] + last,
    first + last[0],
    last + first,
    last + first[0],
  ];
  return forms
    .map((form) => form.normalize('NFKD').replace(/[^a-z0-9]/g, ''))
    .filter((form) => form.length >= SHORTEST_LOCAL);
}

/** Two words of a longer name, or the last name with the initial of the first. */
function isPart(short: readonly string[], long: readonly string[]): boolean {
  if (short.length < 2 || short.length > long.length) return false;
  if (short.length < long.length) return short.every((word) => long.includes(word));
  const [initial = '', ...rest] = short;
  const [first = '', ...others] = long;
  return initial.length === 1 && first.startsWith(initial) && rest.join(' ') === others.join(' ');
}
