import type { PageAccount } from '@/utils/calendars/sighting';
import { organisationDomains } from './organisation-domain';
import { emptyProfile, type Profile } from './profile';

/**
 * A profile that has no address yet, completed by what the calendar page tells of its owner: address,
 * organisation, name and zone. Who skipped the welcome page has colleagues all the same. A page may
 * tell only the name (Outlook). A profile with an address gains that of a further account: several
 * calendars that are open here are one user's, but for those that the user took out. One the page
 * can't help comes back as it is.
 */
export function completedByAccount(
  profile: Profile | null,
  account: PageAccount | undefined,
): Profile | null {
  if (!account) return profile;
  if (account.email !== undefined && profile?.notMine?.includes(account.email)) return profile;
  if (profile && profile.emails.length > 0) return withAccount(profile, account);
  const base = profile ?? emptyProfile(account.timeZone);
  if (!account.email) {
    return account.name && !base.name ? { ...base, name: account.name } : profile;
  }
  const name = base.name ?? account.name;
  const domains = base.organisationDomains;
  return {
    ...base,
    ...(name && { name }),
    emails: [account.email],
    organisationDomains: domains.length > 0 ? domains : organisationDomains([account.email]),
    working: { ...base.working, timeZone: account.timeZone },
  };
}

function withAccount(profile: Profile, { email, name }: PageAccount): Profile {
  const named = profile.name === undefined && name ? { ...profile, name } : profile;
  const { emails, organisationDomains: domains } = profile;
  if (!email || emails.some((known) => known.toLowerCase() === email)) return named;
  // Domains that the user wrote are theirs to widen; those that follow from the addresses go on to.
  const derived = organisationDomains(emails);
  const followed =
    derived.length === domains.length && domains.every((one) => derived.includes(one));
  const next = [...emails, email];
  return {
    ...named,
    emails: next,
    organisationDomains: followed ? organisationDomains(next) : domains,
  };
}
