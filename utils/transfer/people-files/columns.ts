import type { Table } from '../files/csv';
import { fillByContent, titleScore } from './by-content';
import { type Content, columnContents, shareIn, valuesOf } from './column-content';
import type { ColumnKey, Columns, Sureness } from './column-key';
import { type HeaderKey, type HeaderMeaning, readHeader } from './header-keys';
import { plausibility } from './plausibility';

/** Ours: below this a header says nothing. */
const ENOUGH = 0.2;
const SURE = 0.85;

interface Candidate {
  column: number;
  key: HeaderKey;
  score: number;
}

/**
 * What the columns of a directory tell, by their headers and their content: a header proposes, the
 * content refuses ("Function" full of sentences) or decides (a manager by name, address or id); what
 * no header tells is looked for in the columns whose headers mean nothing.
 */
export function guessColumns(table: Table): Columns {
  const contents = columnContents(table);
  const meanings = table.header.map(readHeader);
  const columns = byHeader(table, contents, meanings);
  settleSingleNames(columns, table, meanings);
  settleTitle(columns, contents, meanings);
  preferTellingIds(columns, table, contents);
  const free = table.header.flatMap((_, column) =>
    meanings[column]?.other || meanings[column]?.keys.size || isTaken(columns, column)
      ? []
      : [column],
  );
  fillByContent(columns, free, table, contents);
  return columns;
}

function byHeader(table: Table, contents: readonly Content[], meanings: readonly HeaderMeaning[]) {
  const candidates: Candidate[] = meanings.flatMap(({ keys }, column) => {
    const content = contents[column];
    if (!content) return [];
    return [...keys].map(([key, weight]) => ({
      column,
      key,
      score: weight * plausibility(key, content),
    }));
  });
  candidates.sort((a, b) => b.score - a.score || a.column - b.column);
  const columns: Columns = { emails: [], sure: {} };
  // Ids first: a manager's id is known by standing among them.
  for (const idsFirst of [true, false]) {
    for (const { column, key, score } of candidates) {
      if ((key === 'employeeId') !== idsFirst || score < ENOUGH * 0.3) continue;
      if (score < ENOUGH && (contents[column]?.cells.length ?? 0) > 0) continue;
      if (!isTaken(columns, column)) take(columns, asColumnKey(key, column), column, score);
    }
  }
  return columns;

  function asColumnKey(key: HeaderKey, column: number): ColumnKey | 'email' {
    if (key === 'login') return 'email';
    return key === 'manager' ? managerKey(column, table, contents) : key;
  }
}

/** By what a manager is told: address, id or name. */
function managerKey(
  column: number,
  table: Table,
  contents: readonly Content[],
): 'managerEmail' | 'managerId' | 'managerName' {
  const content = contents[column];
  if (!content || content.cells.length === 0) return 'managerName';
  if (content.emails >= 0.4) return 'managerEmail';
  if (content.ids >= 0.7) return 'managerId';
  if (content.names >= 0.7) return 'managerName';
  // A login, say: it stands among those of all, which are no names.
  const isIdOf = (own: Content, other: number) =>
    other !== column &&
    own.distinct >= 0.5 &&
    own.names < 0.5 &&
    shareIn(content, valuesOf(table, other)) >= 0.5;
  return contents.some(isIdOf) ? 'managerId' : 'managerName';
}

export function isTaken(columns: Columns, column: number): boolean {
  return Object.values(columns).includes(column) || columns.emails.includes(column);
}

function take(columns: Columns, key: ColumnKey | 'email', column: number, score: number) {
  const sure: Sureness = score >= SURE ? 'sure' : 'likely';
  if (key === 'email') columns.emails.push(column);
  else if (columns[key] === undefined) columns[key] = column;
  else return;
  columns.sure = { [key]: sure, ...columns.sure };
}

/**
 * "Name" beside "Vorname" is the family name, "Nome" beside "Cognome" the given one; unless its
 * cells hold both, as "Display Name" does.
 */
function settleSingleNames(columns: Columns, table: Table, meanings: readonly HeaderMeaning[]) {
  const { name, firstName, lastName } = columns;
  if (name === undefined || (firstName === undefined) === (lastName === undefined)) return;
  if (meanings[name]?.keys.get('name') !== 1) return;
  const other = firstName ?? lastName ?? name;
  const rows = table.rows.slice(0, 200).filter(({ cells }) => cells[other] && cells[name]);
  const whole = rows.filter(({ cells }) =>
    cells[name]?.toLowerCase().includes(cells[other]?.toLowerCase() ?? ''),
  );
  if (rows.length === 0 || whole.length * 2 > rows.length) return;
  const missing = firstName === undefined ? 'firstName' : 'lastName';
  columns[missing] = name;
  delete columns.name;
  columns.sure = { ...columns.sure, [missing]: 'likely' };
}

/** "Funktion" is the job title of many a company, where nothing else is. */
function settleTitle(
  columns: Columns,
  contents: readonly Content[],
  meanings: readonly HeaderMeaning[],
) {
  const at = columns.function;
  const content = at === undefined ? undefined : contents[at];
  if (at === undefined || !content || columns.title !== undefined) return;
  if (!meanings[at]?.keys.has('title')) return;
  if (content.distinct < 0.5 && titleScore(content) < 0.3) return;
  columns.title = at;
  delete columns.function;
  columns.sure = { ...columns.sure, title: 'likely' };
}

/** The ids that managers are told by are the ones to know people by, whatever else has numbers. */
function preferTellingIds(columns: Columns, table: Table, contents: readonly Content[]) {
  const managers = contents[columns.managerId ?? -1];
  if (!managers || managers.cells.length === 0) return;
  const share = (column: number) => shareIn(managers, valuesOf(table, column));
  const own = columns.employeeId === undefined ? 0 : share(columns.employeeId);
  if (own >= 0.5) return;
  let best = { column: -1, share: Math.max(0.5, own + 0.2) };
  for (const [column, content] of contents.entries()) {
    if (column === columns.managerId || content.cells.length === 0 || content.distinct < 0.5)
      continue;
    const found = share(column);
    if (found >= best.share) best = { column, share: found };
  }
  if (best.column >= 0 && !isTaken(columns, best.column)) {
    columns.employeeId = best.column;
    columns.sure = { ...columns.sure, employeeId: 'likely' };
  }
}
