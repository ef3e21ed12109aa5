import { classifyTitle } from '@/utils/functions/classify-title';
import { nameKey } from '@/utils/records/name-key';
import type { Table } from '../files/csv';
import { type Content, shareIn, valuesOf } from './column-content';
import type { ColumnKey, Columns } from './column-key';
import { readDate } from './dates';
import { functionOfText } from './function-text';
import { levelOfText } from './level-text';
import { joinedName } from './person-name';

/** Different values looked at where each costs a classification. */
const MOST_VALUES = 30;
/** Nobody at work joined long before; people were born then. */
const YEARS_OF_JOINING = '2000';

/**
 * Finds what no header told among the columns whose headers mean nothing, by content alone: only
 * what can hardly be something else (an address, ids that refer to each other, names that managers'
 * names are among, words that are titles, functions or levels). Shares are ours.
 */
export function fillByContent(
  columns: Columns,
  columnsLeft: readonly number[],
  table: Table,
  contents: readonly Content[],
): void {
  const free = new Set(columnsLeft.filter((column) => (contents[column]?.cells.length ?? 0) > 1));
  const content = (column: number | undefined) =>
    column === undefined ? undefined : contents[column];
  const give = (key: ColumnKey | 'email', column: number | undefined) => {
    if (column === undefined) return;
    if (key === 'email') columns.emails.push(column);
    else if (columns[key] === undefined) columns[key] = column;
    else return;
    free.delete(column);
    columns.sure = { [key]: 'guess', ...columns.sure };
  };
  const best = (score: (content: Content, column: number) => number, least: number) => {
    let found: { column: number; score: number } | undefined;
    for (const column of free) {
      const own = contents[column];
      const value = own ? score(own, column) : 0;
      if (value >= least && value > (found?.score ?? 0)) found = { column, score: value };
    }
    return found?.column;
  };
  const hasManager = () =>
    columns.managerId !== undefined ||
    columns.managerEmail !== undefined ||
    columns.managerName !== undefined;
  /** A column whose few values stand among those of another. */
  const referring = (values: ReadonlySet<string>, own: Content | undefined) =>
    best((other) => (other.distinct < (own?.distinct ?? 1) ? shareIn(other, values) : 0), 0.6);

  if (columns.emails.length === 0) {
    give(
      'email',
      best((own) => (own.emails >= 0.6 ? own.distinct + own.emails : 0), 0.6),
    );
  }
  const [email] = columns.emails;
  if (email !== undefined && !hasManager()) {
    give('managerEmail', referring(valuesOf(table, email), content(email)));
  }
  const unnamed = columns.firstName === undefined && columns.lastName === undefined;
  if (columns.name === undefined && unnamed && email !== undefined) {
    const parts = (at: 'first' | 'last') =>
      best((_, column) => shareInAddress(table, column, email, at), 0.6);
    give('firstName', parts('first'));
    give('lastName', parts('last'));
  }
  if (columns.name === undefined && unnamed && columns.lastName === undefined) {
    // "Sales Manager" has the look of a name.
    const nameScore = (own: Content) =>
      own.names >= 0.7 && titleScore(own) < 0.4 ? own.names * own.distinct : 0;
    give('name', best(nameScore, 0.55));
  }
  if (!hasManager()) {
    const names = namesIn(table, columns);
    const managers = (own: Content) => shareIn({ ...own, cells: own.cells.map(keyOf) }, names);
    give(
      'managerName',
      best((own) => (own.distinct < 0.9 ? managers(own) : 0), 0.6),
    );
  }
  if (!hasManager()) giveIds();
  if (columns.title === undefined) give('title', best(titleScore, 0.5));
  if (columns.department === undefined) {
    give(
      'department',
      best((own) => (own.distinct < 0.7 ? shareOfValues(own, functionOfText) : 0), 0.5),
    );
  }
  if (columns.level === undefined) {
    give(
      'level',
      best((own) => (own.distinct < 0.5 ? shareOfValues(own, levelOfText) : 0), 0.7),
    );
  }
  if (columns.startDate === undefined) {
    give(
      'startDate',
      best((own) => (own.dates >= 0.8 && !own.constant && isRecent(own) ? own.dates : 0), 0.8),
    );
  }

  /** Two columns of ids, one of which refers to the other. */
  function giveIds() {
    const idLike = [...free].filter((column) => (content(column)?.ids ?? 0) >= 0.7);
    const known = columns.employeeId === undefined ? idLike : [columns.employeeId];
    for (const column of known) {
      const own = content(column);
      if (!own || own.distinct < 0.8) continue;
      const values = valuesOf(table, column);
      const manager = idLike.find((other) => {
        const cells = content(other);
        return (
          other !== column &&
          cells &&
          cells.distinct < own.distinct &&
          shareIn(cells, values) >= 0.7
        );
      });
      if (manager === undefined) continue;
      give('employeeId', free.has(column) ? column : undefined);
      give('managerId', manager);
      return;
    }
  }
}

/** The keys of everybody's name. */
function namesIn(table: Table, { name, firstName, lastName }: Columns): Set<string> {
  const cell = (cells: readonly string[], at: number | undefined) => cells[at ?? -1];
  const names = table.rows.map(({ cells }) =>
    keyOf(cell(cells, name) ?? joinedName(cell(cells, firstName), cell(cells, lastName)) ?? ''),
  );
  return new Set(names.filter((key) => key !== ''));
}

function keyOf(name: string): string {
  return nameKey(name)?.key ?? '';
}

/** In how many rows a cell begins, or ends, what stands before the @ of the row's address. */
function shareInAddress(table: Table, column: number, email: number, at: 'first' | 'last'): number {
  const rows = table.rows.slice(0, 200);
  const matches = rows.filter(({ cells }) => {
    const word = keyOf(cells[column] ?? '').replaceAll(' ', '');
    const [local = ''] = (cells[email] ?? '').toLowerCase().split('@');
    const joined = local.replace(/[^\p{L}]/gu, '');
    if (word.length < 2 || joined.length <= word.length) return false;
    return at === 'first' ? joined.startsWith(word) : joined.endsWith(word);
  });
  return matches.length / Math.max(rows.length, 1);
}

/** How many of a column's different values are job titles, 0–1. */
export function titleScore(content: Content): number {
  if (content.length < 4 || content.length > 90 || content.emails > 0 || content.numbers > 0.1)
    return 0;
  // Most job titles name a level as well; departments hardly ever do.
  return shareOfValues(content, (cell) => {
    const { level, functionId } = classifyTitle(cell);
    return level !== 'unknown' && (functionId !== null || /\s/.test(cell));
  });
}

function shareOfValues(content: Content, test: (value: string) => unknown): number {
  const values = [...new Set(content.cells)].slice(0, MOST_VALUES);
  const { length, numbers, dates, emails, ids } = content;
  // Classifying costs; numbers, codes and addresses are none of these.
  if (values.length < 2 || length > 90 || Math.max(numbers, dates, emails, ids) > 0.8) return 0;
  return values.filter((value) => Boolean(test(value))).length / values.length;
}

function isRecent(content: Content): boolean {
  const years = content.cells.flatMap((cell) => {
    const date = readDate(cell, 'day-first');
    return date && date !== 'ambiguous' ? [date.slice(0, 4)] : [];
  });
  years.sort();
  return (years[Math.floor(years.length / 2)] ?? '') >= YEARS_OF_JOINING;
}
