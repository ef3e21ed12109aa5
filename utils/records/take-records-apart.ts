import type { CrosswalkDatabase } from './database';
import { imagesIn, remainedIn } from './merge-images';
import type { NamesPeople } from './named-people';
import { sameValue } from './same-value';
import type { Merge, Tables } from './schema';
import { ABOUT_TABLES, type AboutTable } from './schema-between';
import type { Changes } from './undo';

/** Who is who again in a record that named the one who comes back. */
interface Parting {
  /** Who comes back. */
  back: string;
  /** With whom they are now. */
  whole: string;
  /** Who remained when the two were made one. */
  remained: string;
}

/**
 * What is written about people names the one who comes back again, in every place where it named
 * them before the merge; what was changed there since stays.
 */
export async function takeRecordsApart(
  db: CrosswalkDatabase,
  merge: Merge,
  changes: Changes,
): Promise<void> {
  const who = { back: merge.from.id, whole: merge.intoId, remained: remainedIn(merge) };
  for (const table of ABOUT_TABLES) await partTable(db, table, merge, who, changes);
}

async function partTable<K extends AboutTable>(
  db: CrosswalkDatabase,
  table: K,
  merge: Merge,
  who: Parting,
  changes: Changes,
): Promise<void> {
  const images = imagesIn(merge, table);
  const rows = await db.table<Tables[K], string>(table).bulkGet(images.map(({ id }) => id));
  images.forEach(({ before, after }, index) => {
    const now = rows[index];
    if (!now || !before || !after) return;
    const next = parted(now, before, after, who);
    if (!sameValue(next, now)) changes.put(table, next);
  });
}

function parted<T extends NamesPeople>(now: T, before: T, after: T, who: Parting): T {
  const personIds = partedIds(now.personIds, before.personIds, after.personIds, who);
  const next: T = { ...now, personIds };
  const { secondSideIds, settlements } = now;
  if (secondSideIds) {
    const side = partedIds(
      secondSideIds,
      before.secondSideIds ?? [],
      after.secondSideIds ?? [],
      who,
    );
    next.secondSideIds = side.filter((id) => personIds.includes(id));
  }
  if (settlements) next.settlements = partedSettlements(settlements, before.settlements ?? [], who);
  return next;
}

function partedIds(
  now: readonly string[],
  before: readonly string[],
  after: readonly string[],
  { back, whole, remained }: Parting,
): string[] {
  const here = (ids: readonly string[]) => ids.map((id) => (id === remained ? whole : id));
  if (sameValue(now, here(after))) return [...new Set(here(before))];
  const both = here(before).filter((id) => id === whole || id === back);
  const they = both.length > 0 ? both : [whole];
  return [...new Set(now.flatMap((id) => (id === whole ? they : [id])))];
}

/** Each goes to whoever it was with; those since stay with the one who remains. */
function partedSettlements<S extends { personId: string }>(
  now: readonly S[],
  before: readonly S[],
  { back, whole, remained }: Parting,
): S[] {
  const left = before.filter(({ personId }) => personId === back || personId === remained);
  return now.map((one) => {
    if (one.personId !== whole) return one;
    const at = left.findIndex((was) => sameValue({ ...was, personId: whole }, one));
    const [was] = at < 0 ? [] : left.splice(at, 1);
    return was?.personId === back ? { ...one, personId: back } : one;
  });
}
