import { CrosswalkDatabase } from '@/utils/records/database';
import { type Rows, type Size, twoYears } from '../support/two-years';

/** Fills the user's own database, which the panel has made already; how many rows. Runs in a page. */
export async function fill(size: Size): Promise<number> {
  const rows: Rows = twoYears(size);
  const db = new CrosswalkDatabase();
  let count = 0;
  for (const table of db.tables) {
    await table.clear();
    const all = Object.entries(rows).find(([name]) => name === table.name)?.[1] ?? [];
    await table.bulkPut(all);
    count += all.length;
  }
  db.close();
  return count;
}
