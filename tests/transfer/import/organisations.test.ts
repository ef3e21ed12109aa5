import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ImportSession } from '@/utils/transfer/import/import-session';
import { profile } from '../../builders';
import { everything, freshDatabase, NOW } from '../../records/fresh-database';

const FOLDER = new URL('../../../../shared/org/', import.meta.url);
const FILES = [
  { file: 'uk-cabinet_office.csv', rows: 228 },
  { file: 'uk-hm_treasury.csv', rows: 108 },
];

// The real organisations lie beside the checkout, where there are any.
describe.skipIf(!existsSync(FOLDER))('two real organisations', () => {
  it.each(FILES)('$file goes in, and again without a change', async ({ file, rows }) => {
    const db = freshDatabase();
    const session = new ImportSession(db, () => NOW);
    const given = new File([readFileSync(new URL(file, FOLDER))], file, { lastModified: 1 });
    const t0 = performance.now();
    const preview = await session.look(given, profile());
    console.log(file, performance.now() - t0);
    if ('failure' in preview || !preview.people) throw new Error(JSON.stringify(preview));
    const { people, problems } = preview;
    const { table, added, changed, me, ...others } = people;
    console.log(
      JSON.stringify({
        ...others,
        added: added.total,
        changed: changed.total,
        columns: table?.columns,
        problems,
      }),
    );
    console.log(added.rows.slice(0, 3));
    const imported = await session.apply();
    console.log(imported);
    expect(rows).toBe(added.total + people.left);
    const stored = await everything(db);
    const again = await session.look(given, profile());
    console.log(
      JSON.stringify(
        'people' in again && { ...again.people, table: 0, added: again.people?.added.total },
      ),
    );
    expect(await everything(db)).toEqual(stored);
  });
});
