import type { Profile } from '@/utils/functions/profile';
import { nameKey } from '@/utils/records/name-key';
import type { Told } from './gather-rows';
import type { TidyRow } from './tidy-row';

/** The user's own row, or rows that may be it. */
export interface Own {
  by: 'address' | 'chosen' | 'none';
  row?: TidyRow;
  candidates: TidyRow[];
}

const MOST_CANDIDATES = 5;

/**
 * The row that the user chose, now or when an earlier file came, else the one with their address; else
 * those of their name to choose among.
 */
export function findOwnRow(
  told: readonly Told[],
  own: ReadonlySet<string>,
  profile: Profile | null,
  chosenLine: number | undefined,
): Own {
  const chosen = told.find(({ row }) => row.line === chosenLine);
  if (chosen) return { by: 'chosen', row: chosen.row, candidates: [] };
  const mine = told.find(({ row }) => isOwn(row, own));
  if (mine) return { by: 'address', row: mine.row, candidates: [] };
  const before = told.filter(({ row }) => isChosenBefore(row, profile));
  if (before.length === 1 && before[0]) {
    return { by: 'chosen', row: before[0].row, candidates: [] };
  }
  const name = nameKey(profile?.name)?.key;
  const candidates = told.flatMap(({ row, key }) => (key && key.key === name ? [row] : []));
  return { by: 'none', candidates: candidates.slice(0, MOST_CANDIDATES) };
}

function isChosenBefore(row: TidyRow, profile: Profile | null): boolean {
  const before = profile?.directoryRow;
  return before !== undefined && before.name === row.name && before.employeeId === row.employeeId;
}

export function isOwn(row: TidyRow, own: ReadonlySet<string>): boolean {
  return row.emails.some((email) => own.has(email));
}

export function ownAddresses(profile: Profile | null): Set<string> {
  return new Set(profile?.emails.map((email) => email.toLowerCase()));
}
