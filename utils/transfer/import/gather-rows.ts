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
 * fill what it lacks. Of rows with one address and different names only the first is taken; one that
 * has addresses of two earlier people is left.
 */
export function gatherRows(rows: readonly TidyRow[]): Gathered {
  const byEmail = new Map<string, Told>();
  const byId = new Map<string, Told[]>();
  const bare = new Map<string, Told>();
  const gathered: Gathered = { told: [], left: [], problems: [] };
  const leave = (line: number, reason: LeftReason, problem?: PeopleProblemReason) => {
    gathered.left.push({ line, reason });
    if (problem) gathered.problems.push({ line, reason: problem });
  };
  for (const row of rows) {
    const told = { row: { ...row, manager: { ...row.manager } }, key: nameKey(row.name) };
    const [sharing, ...others] = new Set(row.emails.flatMap((email) => byEmail.get(email) ?? []));
    if (others.length > 0) {
      leave(row.line, 'ambiguous', 'two-people');
      continue;
    }
    if (sharing && !agree(sharing, told)) {
      leave(row.line, 'repeated', 'shared-address');
      continue;
    }
    const numbered = byId.get(row.employeeId ?? '') ?? [];
    const isBare = row.employeeId === undefined && row.emails.length === 0;
    const print = isBare ? JSON.stringify({ ...row, line: 0 }) : '';
    const earlier = sharing ?? numbered.find((one) => isSamePost(one, told)) ?? bare.get(print);
    if (earlier) {
      leave(row.line, 'repeated');
      fill(earlier, told);
      for (const email of row.emails) byEmail.set(email, earlier);
      continue;
    }
    gathered.told.push(told);
    for (const email of row.emails) byEmail.set(email, told);
    if (isBare) bare.set(print, told);
    if (row.employeeId === undefined) continue;
    byId.set(row.employeeId, [...numbered, told]);
    if (numbered.length > 0) gathered.problems.push({ line: row.line, reason: 'same-id' });
  }
  return gathered;
}

function agree(a: Told, b: Told): boolean {
  if (a.row.unnamed || b.row.unnamed || !a.key || !b.key) return true;
  return sameName(a.key, b.key);
}

/** Of two rows with one number: the same name, or a name in only one of them. */
function isSamePost(a: Told, b: Told): boolean {
  if (a.row.unnamed && b.row.unnamed) return a.row.title === b.row.title;
  return agree(a, b);
}

function fill(earlier: Told, { row: later, key }: Told): void {
  const { row } = earlier;
  if (row.unnamed && !later.unnamed) {
    row.name = later.name;
    row.unnamed = false;
    earlier.key = key;
  }
  row.emails = [...new Set([...row.emails, ...later.emails])];
  for (const fact of FACTS) {
    const value = later[fact];
    if (row[fact] === undefined && value !== undefined) row[fact] = value;
  }
  if (Object.keys(row.manager).length === 0) row.manager = later.manager;
}

const FACTS = [
  'title',
  'department',
  'functionText',
  'levelText',
  'employeeId',
  'location',
  'joinedOn',
  'organisation',
] as const;
