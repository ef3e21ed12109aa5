import type { Attendee, PageReading } from '@/utils/calendars/sighting';
import type { Profile } from '@/utils/functions/profile';
import { nameKey } from '@/utils/records/name-key';

/** How the user is known: addresses in lower case, and keys of names (`nameKey`). */
export interface Own {
  emails: ReadonlySet<string>;
  names: ReadonlySet<string>;
}

/** The user as the profile and the page's account tell. */
export function ownIdentity(profile: Profile | null, { account }: PageReading): Own {
  const emails = [...(profile?.emails ?? []), account?.email ?? ''];
  const names = [profile?.name, account?.name].flatMap((name) => nameKey(name)?.key ?? []);
  return {
    emails: new Set(emails.map((email) => email.toLowerCase()).filter(Boolean)),
    names: new Set(names),
  };
}

/**
 * Whether a guest's row is the user's. An address decides where the user's are known: somebody else
 * may have the same name. Without one it is the name, as Outlook shows it.
 */
export function isMine({ email, name }: Pick<Attendee, 'email' | 'name'>, own: Own): boolean {
  if (email !== undefined && own.emails.size > 0) return own.emails.has(email);
  return own.names.has(nameKey(name)?.key ?? '');
}
