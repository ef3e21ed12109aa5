import type { Profile } from './profile';

interface Somebody {
  name: string;
  emails: readonly string[];
}

/** The profile that remembers that somebody is no person: their addresses, else their name. */
export function withNotPerson(profile: Profile, { name, emails }: Somebody): Profile {
  const told = emails.length > 0 ? emails : [name];
  return { ...profile, notPeople: [...new Set([...(profile.notPeople ?? []), ...told])] };
}

/** The profile before `withNotPerson`, whatever else was remembered since. */
export function withoutNotPerson(profile: Profile, { name, emails }: Somebody): Profile {
  const told = emails.length > 0 ? emails : [name];
  const { notPeople = [], ...rest } = profile;
  const left = notPeople.filter((one) => !told.includes(one));
  return left.length > 0 ? { ...rest, notPeople: left } : rest;
}
