import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { SCHEMA_VERSION } from '@/utils/records/migrations';
import type { AboutTable } from '@/utils/records/schema-between';

const EXAMPLES = join(import.meta.dirname, 'examples');

/** A database as a released version left it, frozen when that version was released. */
const exampleSchema = v.object({
  version: v.number(),
  stores: v.record(v.string(), v.string()),
  tables: v.record(v.string(), v.array(v.looseObject({ id: v.string() }))),
});
export type Example = v.InferOutput<typeof exampleSchema>;

export const examples = readdirSync(EXAMPLES)
  .filter((file) => file.endsWith('.json'))
  .map((file) => v.parse(exampleSchema, JSON.parse(readFileSync(join(EXAMPLES, file), 'utf8'))));

export function example(version: number): Example {
  const found = examples.find((one) => one.version === version);
  if (!found) throw new Error(`no example of version ${version}`);
  return found;
}

/** A record of the newest version about these people and nothing else, with other ids given. */
export function writtenIn(table: AboutTable, id: string, personIds: readonly string[]) {
  const [record] = example(SCHEMA_VERSION).tables[table] ?? [];
  if (!record) throw new Error(`no example in ${table}`);
  const { meetingId: _, askId: __, issueId: ___, initiativeId: ____, ...rest } = record;
  const within = {
    ...('secondSideIds' in rest && { secondSideIds: personIds.slice(1) }),
    ...('settlements' in rest && {
      settlements: personIds.slice(1).map((personId, at) => ({ personId, weight: 1, at })),
    }),
  };
  return { ...rest, ...within, id, personIds: [...personIds] };
}
