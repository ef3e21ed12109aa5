import type { Table } from '../files/csv';
import type { CsvRow } from '../files/csv-rows';
import type { FileProblem } from '../files/file-failure';
import type { ColumnKey, Columns } from './column-key';
import { type DateOrder, dateOrder, readDate } from './dates';
import { emailsOfCell, nameBesideAddress } from './email-cell';
import { type IdBook, idBook } from './id-book';
import { managerOfCell } from './manager-cell';
import { joinedName, personName } from './person-name';
import type { PersonRow } from './person-row';
import { isVacant, told } from './placeholder';
import { dropSharedMailboxes } from './shared-mailboxes';

/** Longer texts than this are no title, department or place; they are cut. */
const MOST_TEXT = 300;

interface Reading {
  columns: Columns;
  ids: IdBook;
  order: DateOrder;
  problems: FileProblem[];
  /** Cells of managers and dates come again and again. */
  managers: Map<string, PersonRow['manager']>;
  dates: Map<string, ReturnType<typeof readDate>>;
}

/**
 * The people of a table by what its columns are said to tell. A row tells somebody when it has a
 * name, an address or a title; of a post without a name the title stands for the person, so `name`
 * is absent there. Vacant posts and rows of totals are left out, with their line.
 */
export function rowsFrom(
  table: Table,
  columns: Columns,
): { rows: PersonRow[]; problems: FileProblem[] } {
  const dates = table.rows.map((row) => cellAt(row, columns.startDate) ?? '');
  const reading: Reading = {
    columns,
    ids: idBook(table, columns.employeeId),
    order: columns.startDate === undefined ? 'unknown' : dateOrder(dates),
    problems: [],
    managers: new Map(),
    dates: new Map(),
  };
  const rows = table.rows.flatMap((row) => personRow(row, reading) ?? []);
  return { rows, problems: [...reading.problems, ...dropSharedMailboxes(rows)] };
}

function personRow(row: CsvRow, reading: Reading): PersonRow | null {
  const { columns, problems } = reading;
  const { line } = row;
  const text = (key: ColumnKey) => told(cellAt(row, columns[key]))?.slice(0, MOST_TEXT);
  const whole = cellAt(row, columns.name) ?? '';
  const [first, last] = [cellAt(row, columns.firstName), cellAt(row, columns.lastName)];
  const parted = first && last ? `${first} ${last}` : last;
  if (isVacant(whole || (parted ?? text('title') ?? ''))) {
    problems.push({ line, reason: 'post-vacant' });
    return null;
  }
  const name =
    personName(whole) ??
    joinedName(first, last) ??
    nameBesideAddress(cellAt(row, columns.emails[0]));
  const person: PersonRow = { line, emails: emailsOf(row, reading) };
  if (name) person.name = name;
  assign(person, 'title', text('title'));
  assign(person, 'department', departmentText(text('department')));
  assign(person, 'functionText', text('function'));
  assign(person, 'levelText', text('level'));
  assign(person, 'location', text('location'));
  assign(person, 'organisation', text('organisation'));
  assign(person, 'employeeId', reading.ids.own(cellAt(row, columns.employeeId)));
  assign(person, 'joinedOn', dateOf(row, reading));
  const manager = managerOf(row, reading);
  if (manager) person.manager = manager;
  if (name || person.emails.length > 0 || person.title) return person;
  problems.push({ line, reason: 'row-without-person' });
  return null;
}

function assign<
  K extends
    | 'title'
    | 'department'
    | 'functionText'
    | 'levelText'
    | 'employeeId'
    | 'location'
    | 'joinedOn'
    | 'organisation',
>(person: PersonRow, key: K, value: string | undefined) {
  if (value !== undefined) person[key] = value;
}

function cellAt(row: CsvRow, column: number | undefined): string | undefined {
  return column === undefined ? undefined : row.cells[column];
}

function emailsOf(row: CsvRow, { columns, problems }: Reading): string[] {
  let emails: string[] = [];
  for (const column of columns.emails) {
    const found = emailsOfCell(row.cells[column]);
    if (found.unread) problems.push({ line: row.line, reason: 'email-unreadable' });
    if (found.emails.length === 0) continue;
    emails = emails.length === 0 ? found.emails : [...new Set([...emails, ...found.emails])];
  }
  return emails;
}

/** "/Sales/EMEA", as Google Workspace writes where somebody stands. */
function departmentText(text: string | undefined): string | undefined {
  if (!text?.startsWith('/')) return text;
  return text.split('/').filter(Boolean).join(' / ') || undefined;
}

function dateOf(row: CsvRow, { columns, order, problems, dates }: Reading): string | undefined {
  const cell = told(cellAt(row, columns.startDate));
  if (cell === undefined) return undefined;
  const date = remembered(dates, cell, () => readDate(cell, order));
  if (date !== undefined && date !== 'ambiguous') return date;
  problems.push({
    line: row.line,
    reason: date === undefined ? 'date-unreadable' : 'date-ambiguous',
  });
  return undefined;
}

/** One manager, of up to three columns that tell them. */
function managerOf(row: CsvRow, { columns, ids, managers }: Reading): PersonRow['manager'] {
  const name = cellAt(row, columns.managerName) ?? '';
  const email = cellAt(row, columns.managerEmail) ?? '';
  const id = cellAt(row, columns.managerId) ?? '';
  if (name === '' && email === '' && id === '') return undefined;
  const found = remembered(managers, `${name}\n${email}\n${id}`, () => {
    const manager = {
      ...managerOfCell(name, ids.all),
      ...managerOfCell(email, ids.all),
      ...managerOfCell(id, ids.all, true),
    };
    if (manager.id !== undefined) manager.id = ids.known(manager.id);
    return Object.keys(manager).length > 0 ? manager : undefined;
  });
  return found && { ...found };
}

function remembered<T>(known: Map<string, T>, cell: string, read: () => T): T {
  const before = known.get(cell);
  if (before !== undefined) return before;
  const value = read();
  known.set(cell, value);
  return value;
}
