import Papa from 'papaparse';

/** One row with the line it begins at, counted from 1. */
export interface CsvRow {
  line: number;
  cells: string[];
}

export interface CsvRows {
  rows: CsvRow[];
  /** Lines whose quotes don't close; they were read without quotes. */
  misquoted: number[];
}

/** Ours: more open quotes than this, or more reading again than this, and each line is read by itself. */
const MAX_REPAIRS = 100;
const MAX_READ_AGAIN = 8;

/**
 * The rows of a text whose line ends are `\n`. A quote that never closes would swallow everything
 * after it: its line alone is read without quotes, and reading goes on behind it.
 */
export function readRows(
  text: string,
  delimiter: string,
  firstLine: number,
  most: number,
): CsvRows {
  const rows: CsvRow[] = [];
  const misquoted: number[] = [];
  const quoted = text.includes('"');
  let from = 0;
  let line = firstLine;
  let work = 0;
  while (from < text.length && rows.length < most) {
    work += text.length - from;
    if (misquoted.length > MAX_REPAIRS || work > text.length * MAX_READ_AGAIN) {
      byLine(text.slice(from), delimiter, line, most, { rows, misquoted });
      break;
    }
    const { data, errors } = parse(from === 0 ? text : text.slice(from), delimiter, most);
    const bad = errors.find(({ type }) => type === 'Quotes')?.row ?? data.length;
    for (let at = 0; at < bad && at < data.length; at++) {
      const cells = data[at] ?? [];
      rows.push({ line, cells });
      const lines = 1 + (quoted ? lineEndsIn(cells) : 0);
      line += lines;
      // Where the next row begins matters only when something must be read again.
      if (bad < data.length) {
        for (let passed = 0; passed < lines; passed++) from = nextLine(text, from);
      }
    }
    if (bad >= data.length) break;
    const end = nextLine(text, from);
    rows.push({ line, cells: withoutQuotes(text.slice(from, end), delimiter) });
    misquoted.push(line++);
    from = end;
  }
  return { rows, misquoted };
}

function parse(text: string, delimiter: string, most: number) {
  return Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: most });
}

function nextLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end + 1;
}

function lineEndsIn(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count++;
  }
  return count;
}

function byLine(text: string, delimiter: string, first: number, most: number, into: CsvRows) {
  let line = first;
  for (let from = 0; from < text.length && into.rows.length < most; line++) {
    const end = nextLine(text, from);
    const own = text.slice(from, end).replace(/\n$/, '');
    from = end;
    const { data, errors } = parse(own, delimiter, 1);
    const wrong = errors.some(({ type }) => type === 'Quotes');
    into.rows.push({ line, cells: wrong ? withoutQuotes(own, delimiter) : (data[0] ?? []) });
    if (wrong) into.misquoted.push(line);
  }
}

function withoutQuotes(line: string, delimiter: string): string[] {
  return line
    .replace(/\n$/, '')
    .split(delimiter)
    .map((cell) => cell.trim().replace(/^"+|"+$/g, ''));
}
