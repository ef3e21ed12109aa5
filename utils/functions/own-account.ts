import type { PageAccount } from '@/utils/calendars/sighting';
import { organisationDomains } from './organisation-domain';
import { emptyProfile, type Profile } from './profile';

/**
 * A profile that has no address yet, completed by what the calendar page tells of its owner: address,
 * organisation, name and zone. Who skipped the welcome page has colleagues all the same. A profile
 * with an address, and one the page can't help, come back as they are.
 */
export function completedByAccount(
  profile: Profile | null,
  account: PageAccount | undefined,
): Profile | null {
  if (!account?.email || (profile && profile.emails.length > 0)) return profile;
  const base = profile ?? emptyProfile(account.timeZone);
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
