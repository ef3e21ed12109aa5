import { cleanCell } from './clean-cell';
import { type CsvRow, readRows } from './csv-rows';
import { commonest, guessDelimiter } from './delimiter';
import { type FileFailure, type FileProblem, fileFailure } from './file-failure';

/** HR exports have up to some 300. */
export const MAX_COLUMNS = 500;
/** Ours: the largest directories of one employer that a person could mean. */
export const MAX_ROWS = 200_000;

/** Title lines, notes and blank lines that may stand before the header. */
const MAX_PREAMBLE = 40;

export interface Table {
  /** As written; `''` for a column without, and for all when the file begins with its first row. */
  header: string[];
  /** Every row has as many cells as the header; rows without any text are left out. */
  rows: CsvRow[];
  delimiter: string;
  problems: FileProblem[];
}

/**
 * A table of text with `,`, `;`, tab or `|` between its cells, as spreadsheets, HR systems and
 * address books write it: quotes, Excel's `sep=` line, title lines before the header, rows of
 * unequal length. Cells are text, a formula too. Never throws.
 */
export function readCsv(source: string): Table | FileFailure {
  if (/^\s*<(!doctype|html|head|body|table|\?xml|div|meta|style)\b/i.test(source.slice(0, 500))) {
    return fileFailure('web-page');
  }
  const problems: FileProblem[] = source.includes('\0') ? [{ line: 1, reason: 'nul-bytes' }] : [];
  const { text, delimiter, firstLine } = begin(source);
  const most = MAX_ROWS + MAX_PREAMBLE;
  const read = readRows(text, delimiter, firstLine, most);
  if (read.rows.length >= most) return fileFailure('too-many-rows');
  problems.push(...read.misquoted.map((line) => ({ line, reason: 'quotes-wrong' as const })));
  const rows = read.rows.filter((row) => clean(row));
  const [first] = rows;
  if (!first) return fileFailure('file-empty');
  const at = headerAt(rows);
  const headed = !hasAddress(rows[at] ?? first);
  const header = headed ? [...(rows[at] ?? first).cells] : (rows[at] ?? first).cells.map(() => '');
  const body = rows.slice(headed ? at + 1 : at);
  if (!headed) while (header.length < commonWidth(body)) header.push('');
  dropUnusedEnd(header, body);
  const width = header.length;
  if (width > MAX_COLUMNS) return fileFailure('too-many-columns');
  if (body.length > MAX_ROWS) return fileFailure('too-many-rows');
  if (headed && repeats(header)) {
    problems.push({ line: rows[at]?.line ?? 1, reason: 'header-repeated' });
  }
  for (const row of body) even(row, width, problems);
  return { header, rows: body, delimiter, problems: problems.sort((a, b) => a.line - b.line) };
}

/** Line ends made alike, a byte order mark, zero bytes and Excel's `sep=` line taken off. */
function begin(source: string): { text: string; delimiter: string; firstLine: number } {
  let text = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
  if (text.includes('\0')) text = text.replaceAll('\0', '');
  if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
  const told = /^"?sep=(.)"?[ ;,\t]*\n/i.exec(text);
  if (!told?.[1]) return { text, delimiter: guessDelimiter(text), firstLine: 1 };
  return { text: text.slice(told[0].length), delimiter: told[1], firstLine: 2 };
}

/** Cleans the cells in place; whether any has text. */
function clean(row: CsvRow): boolean {
  let any = false;
  const { cells } = row;
  for (let at = 0; at < cells.length; at++) {
    const cell = cleanCell(cells[at] ?? '');
    cells[at] = cell;
    any ||= cell !== '';
  }
  return any;
}

function filled(row: CsvRow): number {
  return row.cells.reduce((count, cell) => (cell === '' ? count : count + 1), 0);
}

function commonWidth(rows: readonly CsvRow[]): number {
  return commonest(rows.slice(0, 200).map(({ cells }) => cells.length));
}

/** The first row that is filled about as far as the rows commonly are wide. */
function headerAt(rows: readonly CsvRow[]): number {
  const width = commonWidth(rows);
  const enough = width < 2 ? 1 : Math.max(2, width / 2);
  const at = rows
    .slice(0, MAX_PREAMBLE)
    .findIndex((row) => filled(row) >= enough && row.cells.length >= enough);
  return Math.max(at, 0);
}

/** A header names things; an address among them means that the rows begin at once. */
function hasAddress(row: CsvRow): boolean {
  return row.cells.some((cell) => /[^\s@<>]@[^\s@<>.]+\.[^\s@<>]/.test(cell.slice(0, 200)));
}

/** Spreadsheets write the columns that were once used, too. */
function dropUnusedEnd(header: string[], body: readonly CsvRow[]) {
  const sample = body.slice(0, 200);
  while (header.length > 1 && header.at(-1) === '') {
    const last = header.length - 1;
    if (sample.some(({ cells }) => (cells[last] ?? '') !== '')) break;
    header.pop();
  }
}

function repeats(header: readonly string[]): boolean {
  const names = header.filter((name) => name !== '').map((name) => name.toLowerCase());
  return new Set(names).size < names.length;
}

/** Makes a row as long as the header. Empty cells beyond it are no problem. */
function even(row: CsvRow, width: number, problems: FileProblem[]) {
  const { cells, line } = row;
  if (cells.length > width) {
    if (cells.slice(width).some((cell) => cell !== ''))
      problems.push({ line, reason: 'row-too-long' });
    cells.length = width;
  }
  if (cells.length < width) {
    problems.push({ line, reason: 'row-too-short' });
    while (cells.length < width) cells.push('');
  }
}
