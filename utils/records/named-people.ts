import type { CrosswalkDatabase } from './database';
import type { Tables } from './schema';
import { ABOUT_MORE_THAN_PEOPLE, type AboutPeople, type AboutTable } from './schema-between';

/** Whom a record of the `ABOUT_TABLES` names: in `personIds`, and in what some have beside it. */
export interface NamesPeople extends AboutPeople {
  secondSideIds?: string[];
  settlements?: { personId: string }[];
}

/** Those of which nothing but their `personIds` is certain to be found by the index. */
const NAME_WITHIN: ReadonlySet<AboutTable> = new Set(['favours', 'skirmishes']);

export function namedIn(record: NamesPeople): string[] {
  const { personIds, secondSideIds = [], settlements = [] } = record;
  return [...personIds, ...secondSideIds, ...settlements.map(({ personId }) => personId)];
}

/** The records of a table that name one of these people. */
export async function recordsNaming<K extends AboutTable>(
  db: CrosswalkDatabase,
  name: K,
  ids: Iterable<string>,
): Promise<Tables[K][]> {
  const wanted = new Set(ids);
  const table = db.table<Tables[K], string>(name);
  if (!NAME_WITHIN.has(name)) {
    return table
      .where('personIds')
      .anyOf([...wanted])
      .distinct()
      .toArray();
  }
  return (await table.toArray()).filter((record) => namedIn(record).some((id) => wanted.has(id)));
}

/**
 * The record with `into` in the place of `from`. Who was on both sides of a dispute is on that of
 * `into`.
 */
export function renamedIn<T extends NamesPeople>(record: T, from: string, into: string): T {
  const { personIds, secondSideIds, settlements } = record;
  const rename = (id: string) => (id === from ? into : id);
  const next: T = { ...record, personIds: [...new Set(personIds.map(rename))] };
  if (secondSideIds) {
    const side = personIds.includes(into)
      ? secondSideIds.filter((id) => id !== from)
      : secondSideIds.map(rename);
    next.secondSideIds = [...new Set(side)];
  }
  if (settlements) {
    next.settlements = settlements.map((one) => ({ ...one, personId: rename(one.personId) }));
  }
  return next;
}

/** Without people who are not there; the same object when all are. */
export function withoutMissing<T extends NamesPeople>(
  record: T,
  isThere: (id: string) => boolean,
): T {
  if (namedIn(record).every(isThere)) return record;
  const next: T = { ...record, personIds: record.personIds.filter(isThere) };
  if (record.secondSideIds) next.secondSideIds = record.secondSideIds.filter(isThere);
  if (record.settlements) {
    const settlements = record.settlements.filter(({ personId }) => isThere(personId));
    if (settlements.length > 0) next.settlements = settlements;
    else delete next.settlements;
  }
  return next;
}

/** Whether a record says something though nobody is left whom it is about. */
export function standsAlone(table: AboutTable): boolean {
  return ABOUT_MORE_THAN_PEOPLE.has(table);
}
