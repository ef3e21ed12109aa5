import { type NameKey, nameKey, sameName } from '@/utils/records/name-key';
import type { LeftReason, PeopleProblemReason } from './contract';
import type { TidyRow } from './tidy-row';

/** What a file tells of one person, in however many rows. */
export interface Told {
  row: TidyRow;
  key: NameKey | null;
}

export interface Gathered {
  told: Told[];
  left: { line: number; reason: LeftReason }[];
  problems: { line: number; reason: PeopleProblemReason }[];
}

/**
 * The file's rows, one a person. Rows with an address in common tell of one person, as do those with
 * the same number and name, and those that say exactly the same: the first one decides, the others
 * fill what it lacks. Of rows with one address and different names only the first is taken.
 */
export function gatherRows(rows: readonly TidyRow[]): Gathered {
  const byEmail = new Map<string, Told>();
  const byPost = new Map<string, Told>();
  const ids = new Map<string, Told>();
  const gathered: Gathered = { told: [], left: [], problems: [] };
  for (const row of rows) {
    const key = nameKey(row.name);
    const post = `${row.employeeId ?? JSON.stringify({ ...row, line: 0 })}\n${key?.key ?? row.name}`;
    const sharing = row.emails.flatMap((email) => byEmail.get(email) ?? []).at(0);
    const apart = row.emails.length > 0 && !sharing;
    const earlier = sharing ?? (apart ? undefined : byPost.get(post));
    if (earlier) {
      gathered.left.push({ line: row.line, reason: 'repeated' });
      if (!agree(earlier, { row, key })) {
        gathered.problems.push({ line: row.line, reason: 'shared-address' });
        continue;
      }
      filled(earlier.row, row);
      for (const email of row.emails) byEmail.set(email, earlier);
      continue;
    }
    const told = { row: { ...row, manager: { ...row.manager } }, key };
    gathered.told.push(told);
    for (const email of row.emails) byEmail.set(email, told);
    if (!byPost.has(post)) byPost.set(post, told);
    const { employeeId } = row;
    if (employeeId === undefined) continue;
    if (ids.has(employeeId)) gathered.problems.push({ line: row.line, reason: 'same-id' });
    else ids.set(employeeId, told);
  }
  return gathered;
}

function agree(a: Told, b: Told): boolean {
  if (a.row.unnamed || b.row.unnamed || !a.key || !b.key) return true;
  return sameName(a.key, b.key);
}

function filled(row: TidyRow, later: TidyRow): void {
  if (row.unnamed && !later.unnamed) {
    row.name = later.name;
    row.unnamed = false;
  }
  row.emails = [...new Set([...row.emails, ...later.emails])];
  row.title ??= later.title;
  row.department ??= later.department;
  row.functionText ??= later.functionText;
  row.levelText ??= later.levelText;
  row.employeeId ??= later.employeeId;
  row.location ??= later.location;
  row.joinedOn ??= later.joinedOn;
  if (Object.keys(row.manager).length === 0) row.manager = later.manager;
}
