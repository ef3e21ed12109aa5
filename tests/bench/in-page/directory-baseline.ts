import Papa from 'papaparse';
import { CrosswalkDatabase } from '@/utils/records/database';

/** papaparse alone, ms. */
export function parse(text: string): number {
  const from = performance.now();
  const { data } = Papa.parse<string[]>(text);
  const took = performance.now() - from;
  return data.length > 0 ? took : Number.NaN;
}

/** The people and edges that are stored, written raw into a database of their own, ms. */
export async function writeAgain(): Promise<number> {
  const stored = new CrosswalkDatabase();
  const [people, edges] = [await stored.people.toArray(), await stored.orgEdges.toArray()];
  stored.close();
  const empty = new CrosswalkDatabase('crosswalk-bench');
  await empty.open();
  const from = performance.now();
  await empty.transaction('rw', [empty.people, empty.orgEdges], async () => {
    await empty.people.bulkPut(people);
    await empty.orgEdges.bulkPut(edges);
  });
  const took = performance.now() - from;
  await empty.delete();
  return people.length > 0 ? took : Number.NaN;
}

/** How many people are stored. */
export async function stored(): Promise<number> {
  const db = new CrosswalkDatabase();
  const count = await db.people.count();
  db.close();
  return count;
}
