import type { Profile } from './profile';

/** The user's addresses as they wrote them, and which of the earlier ones are none any more. */
export function withAddresses(
  profile: Profile,
  written: readonly string[],
): Pick<Profile, 'emails' | 'notMine'> {
  const emails = [...new Set(written.map((email) => email.toLowerCase()))];
  const before = [...(profile.notMine ?? []), ...profile.emails];
  return { emails, notMine: [...new Set(before)].filter((email) => !emails.includes(email)) };
}
