import type { Table } from '../files/csv';
import { looksLikeDate } from './dates';
import { told } from './placeholder';

/** What the cells of a column are like. Shares are of the cells that tell something, 0–1. */
export interface Content {
  /** Cells of the sample that tell something. */
  cells: string[];
  /** Different ones among them, 0–1. */
  distinct: number;
  emails: number;
  dates: number;
  /** Numbers, codes, GUIDs. */
  ids: number;
  numbers: number;
  booleans: number;
  /** Two to five capitalised words without digits, or a short run of Han, kana or Hangul. */
  names: number;
  /** Mr, Dr, Frau. */
  salutations: number;
  /** Mean, in characters. */
  length: number;
  /** At least five cells, all the same. */
  constant: boolean;
}

/** Rows looked at, spread over the table. */
const SAMPLE = 240;

const EMAIL = /[^\s@<>]@[^\s@<>]+\.[^\s@<>]/;
const ID = /^(?=.*\d)[\p{L}\d][\p{L}\d._\-/]{0,39}$/u;
const NUMBER = /^[-+]?[\d.,  ]+%?$/;
const BOOLEAN = /^(y|n|yes|no|true|false|ja|nein|oui|non|si|sí|no|x|0|1|active|inactive)$/i;
const SALUTATION =
  /^(mr|mrs|ms|miss|mx|dr|prof|herr|frau|hr|fr|m|mme|mlle|sr|sra|dhr|mevr|sig|pan|pani)\.?$/i;
const LATIN_NAME =
  /^\p{Lu}[\p{L}\p{M}'’.-]*,?( (\p{Lu}|von|van|de|da|di|del|der|den|la|le|el|bin|al|ter|zu|dos|das|du)[\p{L}\p{M}'’.-]*,?){1,4}( ?[([][^)\]]*[)\]])?$/u;
const SHORT_NAME =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]{1,6}[ ・　]?[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]{1,6}$/u;

/** What each column's cells are like. */
export function columnContents({ header, rows }: Table): Content[] {
  const step = Math.max(1, rows.length / SAMPLE);
  const sample = Array.from(
    { length: Math.min(SAMPLE, rows.length) },
    (_, at) => rows[Math.floor(at * step)]?.cells ?? [],
  );
  return header.map((_, column) => contentOf(sample.flatMap((cells) => told(cells[column]) ?? [])));
}

function contentOf(cells: string[]): Content {
  const share = (test: (cell: string) => boolean) =>
    cells.length === 0 ? 0 : cells.filter((cell) => test(cell.slice(0, 200))).length / cells.length;
  const different = new Set(cells).size;
  return {
    cells,
    distinct: cells.length === 0 ? 0 : different / cells.length,
    emails: share((cell) => EMAIL.test(cell)),
    dates: share(looksLikeDate),
    ids: share((cell) => ID.test(cell)),
    numbers: share((cell) => NUMBER.test(cell)),
    booleans: share((cell) => BOOLEAN.test(cell)),
    names: share((cell) => LATIN_NAME.test(cell) || SHORT_NAME.test(cell)),
    salutations: share((cell) => SALUTATION.test(cell)),
    length: cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(cells.length, 1),
    constant: cells.length >= 5 && different === 1,
  };
}

/** All values of a column. */
export function valuesOf({ rows }: Table, column: number): Set<string> {
  return new Set(rows.map(({ cells }) => cells[column] ?? ''));
}

/** How many of the sampled different values stand in a set, 0–1. */
export function shareIn(content: Content, values: ReadonlySet<string>): number {
  const different = [...new Set(content.cells)];
  if (different.length === 0) return 0;
  return different.filter((value) => values.has(value)).length / different.length;
}
