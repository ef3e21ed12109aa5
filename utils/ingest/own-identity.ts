import type { Attendee, PageReading } from '@/utils/calendars/sighting';
import { notAPerson } from '@/utils/functions/not-a-person';
import type { Profile } from '@/utils/functions/profile';
import { nameKey } from '@/utils/records/name-key';

/** How the user is known: addresses in lower case, and keys of names (`nameKey`). */
export interface Own {
  emails: ReadonlySet<string>;
  names: ReadonlySet<string>;
  /** Addresses and keys of names that the user said are no person. */
  notPeople?: ReadonlySet<string>;
  /** For addresses of other people who have several: whose they are. */
  same?: ReadonlyMap<string, string>;
}

/** The user as the profile and the page's account, where there is a page, tell. */
export function ownIdentity(
  profile: Profile | null,
  { account }: Pick<PageReading, 'account'>,
): Own {
  const emails = [...(profile?.emails ?? []), account?.email ?? ''];
  const names = [profile?.name, account?.name].flatMap((name) => nameKey(name)?.key ?? []);
  return {
    emails: new Set(emails.map((email) => email.toLowerCase()).filter(Boolean)),
    names: new Set(names),
    notPeople: new Set(
      (profile?.notPeople ?? []).flatMap((told) =>
        told.includes('@') ? told.toLowerCase() : (nameKey(told)?.key ?? []),
      ),
    ),
  };
}

/** Whether a guest may be somebody: neither room, list nor machine, nor what the user said is none. */
export function isSomebody(row: Attendee, { notPeople }: Own): boolean {
  if (notAPerson(row) !== null) return false;
  const key = row.email ?? nameKey(row.name)?.key;
  return key === undefined || !notPeople?.has(key);
}

/**
 * Whether a guest's row is the user's. An address decides where the user's are known: somebody else
 * may have the same name. Without one it is the name, as Outlook shows it.
 */
export function isMine({ email, name }: Pick<Attendee, 'email' | 'name'>, own: Own): boolean {
  if (email !== undefined && own.emails.size > 0) return own.emails.has(email);
  return own.names.has(nameKey(name)?.key ?? '');
}
