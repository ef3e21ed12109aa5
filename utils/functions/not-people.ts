import type { Profile } from './profile';

interface Somebody {
  name: string;
  emails: readonly string[];
  /** Other names by which pages showed them. */
  aliases?: readonly string[];
}

/** The profile that remembers that somebody is no person: their addresses, else their names. */
export function withNotPerson(profile: Profile, somebody: Somebody): Profile {
  const told = toldOf(somebody);
  return { ...profile, notPeople: [...new Set([...(profile.notPeople ?? []), ...told])] };
}

/** The profile before `withNotPerson`, whatever else was remembered since. */
export function withoutNotPerson(profile: Profile, somebody: Somebody): Profile {
  return forgetting(profile, toldOf(somebody));
}

/**
 * The profile where somebody is a person after all: whom the user adds by hand comes in by every
 * address and by the name. The same object when nothing else was said of them.
 */
export function withPerson(profile: Profile, { name, emails }: Somebody): Profile {
  return forgetting(profile, [name, ...emails]);
}

function toldOf({ name, emails, aliases = [] }: Somebody): readonly string[] {
  return emails.length > 0 ? emails : [name, ...aliases];
}

function forgetting(profile: Profile, words: readonly string[]): Profile {
  const forgotten = new Set(words.map(plain));
  const { notPeople = [], ...rest } = profile;
  const left = notPeople.filter((one) => !forgotten.has(plain(one)));
  if (left.length === notPeople.length) return profile;
  return left.length > 0 ? { ...rest, notPeople: left } : rest;
}

function plain(words: string): string {
  return words.trim().toLowerCase();
}
