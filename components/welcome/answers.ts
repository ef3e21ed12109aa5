import { isAddress, isDomain, splitList } from '@/components/ui/addresses';
import type { PageAccount } from '@/utils/calendars/sighting';
import { organisationDomains } from '@/utils/functions/organisation-domain';
import type { Profile } from '@/utils/functions/profile';
import { emptyProfile } from '@/utils/functions/profile';
import type { AnyFunctionId, Level } from '@/utils/functions/taxonomy';

/** What the form asks. */
export interface Answers {
  name: string;
  email: string;
  /** As typed, separated by commas. */
  domains: string;
  functionId: AnyFunctionId | undefined;
  level: Level | undefined;
}

type Account = PageAccount | undefined;

/** Each field: what was typed here, else what is stored, else what the calendar page told. */
export function currentAnswers(
  typed: Partial<Answers>,
  own: Profile | null,
  account: Account,
): Answers {
  const email = typed.email ?? own?.emails[0] ?? account?.email ?? '';
  const stored = typed.email === undefined ? own?.organisationDomains : undefined;
  const domains = stored?.length ? stored : organisationDomains([email.trim()]);
  return {
    name: own?.name ?? account?.name ?? '',
    email,
    domains: domains.join(', '),
    functionId: own?.functionId,
    level: own?.level,
    ...typed,
  };
}

/** Which fields hold something that cannot be. Empty ones can: nothing here is required. */
export function mistakes({ email, domains }: Answers): { email: boolean; domains: boolean } {
  return {
    email: email.trim() !== '' && !isAddress(email.trim()),
    domains: !splitList(domains).every(isDomain),
  };
}

/** The zone the times are shown in: the calendar page's own, else the stored, else the machine's. */
export function timeZoneOf(own: Profile | null, account: Account, machine: string): string {
  return account?.timeZone ?? own?.working.timeZone ?? machine;
}

/** The answers as a profile; what the form does not ask is kept as it was. */
export function profileFrom(answers: Answers, own: Profile | null, timeZone: string): Profile {
  const base = own ?? emptyProfile(timeZone);
  const email = answers.email.trim().toLowerCase();
  const name = answers.name.trim();
  const { name: _name, functionId: _functionId, level: _level, ...kept } = base;
  return {
    ...kept,
    emails: [...new Set([email, ...base.emails])].filter(isAddress),
    organisationDomains: splitList(answers.domains).filter(isDomain),
    working: { ...base.working, timeZone },
    ...(name !== '' && { name }),
    ...(answers.functionId && { functionId: answers.functionId }),
    ...(answers.level && { level: answers.level }),
  };
}
