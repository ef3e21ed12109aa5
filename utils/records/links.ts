import type { AboutTable } from './schema-between';

/** A field that holds the id of a record of another table. */
export interface Link {
  field: string;
  to: AboutTable;
}

const LINKS: Partial<Record<AboutTable, readonly Link[]>> = {
  favours: [{ field: 'askId', to: 'asks' }],
  initiatives: [{ field: 'issueId', to: 'issues' }],
  credits: [
    { field: 'issueId', to: 'issues' },
    { field: 'initiativeId', to: 'initiatives' },
  ],
};

export function linksOf(table: AboutTable): readonly Link[] {
  return LINKS[table] ?? [];
}

/** The record without links to what is not there; the same object when all is. */
export function withoutMissingLinks<T extends object>(
  table: AboutTable,
  record: T,
  isThere: (table: AboutTable, id: string) => boolean,
): T {
  let next = record;
  for (const { field, to } of linksOf(table)) {
    const id: unknown = Reflect.get(record, field);
    if (typeof id !== 'string' || isThere(to, id)) continue;
    if (next === record) next = { ...record };
    Reflect.deleteProperty(next, field);
  }
  return next;
}
