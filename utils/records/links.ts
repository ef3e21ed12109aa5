import type { Tables } from './schema';
import type { AboutTable } from './schema-between';

/** Which fields of a record tell of a record of another table. */
export const LINKS: Partial<Record<AboutTable, Record<string, AboutTable>>> = {
  favours: { askId: 'asks' },
  initiatives: { issueId: 'issues' },
  credits: { issueId: 'issues', initiativeId: 'initiatives' },
};

/** The record without links to what is not there; the same object when all is. */
export function withoutMissingLinks<K extends AboutTable>(
  table: K,
  record: Tables[K],
  isThere: (table: AboutTable, id: string) => boolean,
): Tables[K] {
  let next = record;
  for (const [field, to] of Object.entries(LINKS[table] ?? {})) {
    const id: unknown = Reflect.get(record, field);
    if (typeof id !== 'string' || isThere(to, id)) continue;
    if (next === record) next = { ...record };
    Reflect.deleteProperty(next, field);
  }
  return next;
}
