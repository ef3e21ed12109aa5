import { isInside } from '@/utils/functions/organisation-domain';
import type { FileKind } from '../files/recognise';
import type { Circle } from './known-people';
import type { TidyRow } from './tidy-row';

/** What the kind of file says about its people. */
export interface RowPlace {
  /** Among whom the row's name is looked for where nothing else proves who it is. */
  circle: Circle;
  /** Somebody unknown may be added. */
  mayAdd: boolean;
}

/**
 * Where a row's person belongs. A directory is about colleagues. In an address book whoever has an
 * outside address or another organisation is outside, and is added only with an address: a person
 * without one counts as a colleague.
 */
export function placeOf(row: TidyRow, kind: FileKind, domains: readonly string[]): RowPlace {
  if (kind === 'directory' || kind === 'unknown') return { circle: 'colleagues', mayAdd: true };
  if (row.emails.length > 0) {
    const inside = domains.length === 0 || row.emails.some((email) => isInside(email, domains));
    return { circle: inside ? 'colleagues' : 'nobody', mayAdd: true };
  }
  if (row.organisation === undefined) {
    return { circle: 'anybody', mayAdd: kind === 'vcard' };
  }
  return isOurs(row.organisation, domains)
    ? { circle: 'colleagues', mayAdd: true }
    : { circle: 'outside', mayAdd: false };
}

/** Whether an organisation's name is that of one of the user's domains: "Lumen GmbH", lumen.example. */
function isOurs(organisation: string, domains: readonly string[]): boolean {
  const squashed = squash(organisation);
  return domains.some((domain) => {
    const label = squash(domain.split('.').at(-2) ?? '');
    return label.length >= SHORTEST_LABEL && squashed.startsWith(label);
  });
}

const SHORTEST_LABEL = 3;

function squash(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
