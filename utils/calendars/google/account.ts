import { emailAddress } from '../email-address';
import { find, textOf } from '../query';
import { Remembered } from '../remembered';
import type { PageAccount } from '../sighting';
import { account as at } from './selectors';

export type AccountProblem = 'account-unknown' | 'time-zone-unknown' | 'time-zone-assumed';

/**
 * Whose calendar a page shows, in which zone and language.
 * With a zone that is none no time on the page is an instant, so there is no account then. Where
 * the page tells its owner and no zone, the machine's is taken, and `time-zone-assumed` says so; a page
 * without an address still has an account, and `account-unknown` says what is missing.
 */
export function readAccount(
  document: Document,
  machineZone = new Intl.DateTimeFormat().resolvedOptions().timeZone,
): {
  account: PageAccount | null;
  problems: AccountProblem[];
} {
  const link = readLink(document);
  const email = emailAddress(textOf(document, at.email)) ?? link.email;
  const name = textOf(document, at.name) ?? link.name;
  const assumed = email !== undefined && find(document, at.timeZone) === null;
  const timeZone = validZone(assumed ? machineZone : textOf(document, at.timeZone));
  const language =
    document.documentElement.lang || textOf(document, at.language) || link.language || 'und';

  const problems: AccountProblem[] = email ? [] : ['account-unknown'];
  if (assumed) problems.push('time-zone-assumed');
  if (!timeZone) return { account: null, problems: [...problems, 'time-zone-unknown'] };
  return {
    account: {
      ...(email && { email }),
      ...(name && { name: name.slice(0, 256) }),
      timeZone,
      ...(assumed && { timeZoneAssumed: true }),
      language: language.slice(0, 35),
    },
    problems,
  };
}

/** The link's label breaks the line before the bracket: "Google Account: NAME  \n(ADDRESS)". */
function readLink(document: Document): { email?: string; name?: string; language?: string } {
  const link = find(document, at.link);
  const label = /^(.*?)\s*\(([^\s()]+@[^\s()]+)\)\s*$/s.exec(
    link?.getAttribute('aria-label') ?? '',
  );
  const email = emailAddress(label?.[2]);
  const name = /[:：]\s*(\S.*)$/s.exec(label?.[1] ?? '')?.[1]?.trim();
  const language = /[?&]hl=([A-Za-z-]{2,12})(?:&|$)/.exec(link?.getAttribute('href') ?? '')?.[1];
  return { email, name, language };
}

function validZone(name: string | undefined): string | undefined {
  return name && name.length <= 64 && zones.get(name) ? name : undefined;
}

/** Which names are zones; asking is dear. */
const zones = new Remembered((name) => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
});
