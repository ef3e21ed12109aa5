import type { Table } from '../files/csv';
import { plainHeader } from './header-concepts';
import { managerOfCell } from './manager-cell';
import type { PersonRow } from './person-row';

const LABEL = /^relation (\d+) (?:label|type)$/;
const NO_IDS: ReadonlySet<string> = new Set();

/** Google tells managers among relations, in pairs of columns: "Relation 1 - Label", "… - Value". */
export function addGoogleManagers(rows: readonly PersonRow[], table: Table): void {
  const plain = table.header.map(plainHeader);
  const pairs = plain.flatMap((name, label) => {
    const number = LABEL.exec(name)?.[1];
    const value = plain.indexOf(`relation ${number} value`);
    return number && value >= 0 ? [{ label, value }] : [];
  });
  if (pairs.length === 0) return;
  const byLine = new Map(table.rows.map((row) => [row.line, row.cells]));
  for (const row of rows) {
    const cells = byLine.get(row.line) ?? [];
    const manager = pairs.find(({ label }) => isManager(cells[label] ?? ''));
    const told = manager && managerOfCell(cells[manager.value]?.split(' ::: ')[0], NO_IDS);
    if (told) row.manager ??= told;
  }
}

/** Google writes its own labels in English, with a star when they are preferred. */
function isManager(label: string): boolean {
  return /^\W*manager\W*$/i.test(label);
}
