import type { Table } from '../files/csv';
import { toldId } from './placeholder';

/** The ids by which the people of one file are known. */
export interface IdBook {
  all: ReadonlySet<string>;
  /** Whoever's own id; undefined for a cell that tells none. */
  own: (cell: string | undefined) => string | undefined;
  /** The id as it stands in its own column, where a spreadsheet took the zeros off it or added ".0". */
  known: (id: string) => string;
}

/**
 * Reads a column of ids. Where ids have numbers, a word that stands in several rows ("Deleted",
 * "Contractor") is none.
 */
export function idBook({ rows }: Table, column: number | undefined): IdBook {
  const counts = new Map<string, number>();
  let numbered = 0;
  for (const { cells } of column === undefined ? [] : rows) {
    const id = toldId(cells[column ?? 0]);
    if (id === undefined) continue;
    counts.set(id, (counts.get(id) ?? 0) + 1);
    if (/\d/.test(id)) numbered++;
  }
  const mostNumbered = numbered * 2 > rows.length;
  for (const [id, count] of counts) {
    if (mostNumbered && count > 1 && !/\d/.test(id)) counts.delete(id);
  }
  const all = new Set(counts.keys());
  let bare: Map<string, string | null> | undefined;
  return {
    all,
    own: (cell) => {
      const id = toldId(cell);
      return id !== undefined && all.has(id) ? id : undefined;
    },
    known: (id) => {
      if (all.has(id)) return id;
      bare ??= bareIds(all);
      return bare.get(bareId(id)) ?? id;
    },
  };
}

/** Null where two ids differ by nothing else. */
function bareIds(ids: ReadonlySet<string>): Map<string, string | null> {
  const bare = new Map<string, string | null>();
  for (const id of ids) bare.set(bareId(id), bare.has(bareId(id)) ? null : id);
  return bare;
}

function bareId(id: string): string {
  return id
    .replace(/\.0+$/, '')
    .replace(/^0+(?=\d)/, '')
    .toLowerCase();
}
