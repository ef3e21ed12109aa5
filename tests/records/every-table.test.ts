import { describe, expect, it } from 'vitest';
import { type CrosswalkDatabase, TABLE_NAMES } from '@/utils/records/database';
import { FOLDED_TABLES } from '@/utils/records/fold-person';
import { mentionedPeople } from '@/utils/records/mentioned-people';
import { mergePeople } from '@/utils/records/merge-people';
import { migrations, SCHEMA_VERSION } from '@/utils/records/migrations';
import { removePerson } from '@/utils/records/people';
import type { TableName } from '@/utils/records/schema';
import { ABOUT_TABLES } from '@/utils/records/schema-between';
import { createBackup } from '@/utils/transfer/backup';
import { readTables } from '@/utils/transfer/read-tables';
import { looseEnd } from '@/utils/transfer/references';
import { parseBackup } from '@/utils/transfer/restore';
import { example } from './examples';
import { everything, freshDatabase, NOW } from './fresh-database';

/*
 * Whoever adds a table to the schema: these tests go over all of them, and fail until the new one is
 * in the frozen example and is merged, split, removed and backed up like the others.
 */

const { tables } = example(SCHEMA_VERSION);
const people = (tables.people ?? []).map(({ id }) => id);

/** Nobody is named in these, or only in what is kept to take something back. */
const WITHOUT_PEOPLE: readonly TableName[] = [
  'meetings',
  'functions',
  'functionRules',
  'imports',
  'checkIns',
  'practiceWeeks',
];

async function exampleDatabase(): Promise<CrosswalkDatabase> {
  const db = freshDatabase();
  for (const [table, records] of Object.entries(tables)) await db.table(table).bulkAdd(records);
  await db.imports.clear();
  return db;
}

async function tablesNaming(db: CrosswalkDatabase, id: string): Promise<string[]> {
  const all = Object.entries(await everything(db));
  // What it takes to take a merge back names those who are gone.
  const told = (key: string, value: unknown) =>
    key === 'changes' || key === 'from' ? undefined : value;
  const within = (records: unknown[]) => JSON.stringify(records, told).includes(id);
  return all.flatMap(([table, records]) => (within(records) ? [table] : []));
}

/** But for the times of writing. */
async function contents(db: CrosswalkDatabase): Promise<unknown> {
  const all = await everything(db);
  return JSON.parse(JSON.stringify(all, (key, value) => (key === 'updatedAt' ? 0 : value)));
}

describe('every table of the schema', () => {
  it('has an example that names somebody, unless nobody can be named in it', async () => {
    const db = await exampleDatabase();
    const naming = new Set<string>();
    for (const id of people) for (const table of await tablesNaming(db, id)) naming.add(table);
    expect([...naming].sort()).toEqual(
      TABLE_NAMES.filter((table) => !WITHOUT_PEOPLE.includes(table)).sort(),
    );
    for (const table of TABLE_NAMES) expect(tables[table]?.length, table).toBeGreaterThan(0);
  });

  it('that is found by people is among those that are merged, and told of people where they stand', () => {
    const indexes = Object.assign({}, ...migrations.map(({ stores }) => stores));
    for (const [table, index] of Object.entries<string>(indexes)) {
      expect(ABOUT_TABLES.some((one) => one === table)).toBe(index.includes('*personIds'));
      if (/personI|managerId|candidateIds|intoId|introducedBy/.test(index)) {
        expect(FOLDED_TABLES).toContain(table);
      }
    }
  });

  it('names nobody any more who became somebody else, and everybody again after the undo', async () => {
    for (const from of people) {
      for (const into of people.filter((id) => id !== from)) {
        const db = await exampleDatabase();
        const before = await contents(db);
        const undo = await mergePeople(db, from, into, { name: 'into' }, NOW);
        expect(await tablesNaming(db, from)).toEqual([]);
        expect(looseEnd(await readTables(db))).toBeNull();
        await undo();
        expect(await contents(db)).toEqual(before);
        await db.delete();
      }
    }
  });

  it('keeps what can be taken back of a merge in a backup', async () => {
    for (const [from, into] of people.map((id, at) => [id, people.at(at - 1) ?? ''] as const)) {
      const db = await exampleDatabase();
      await mergePeople(db, from, into, { name: 'into' }, NOW);
      const backup = parseBackup(JSON.stringify(await createBackup(db, null, NOW)));
      expect(backup).toMatchObject({ tables: { merges: await db.merges.toArray() } });
      await db.delete();
    }
  });

  it('names nobody any more who was removed, and everybody again after the undo', async () => {
    for (const id of people) {
      const db = await exampleDatabase();
      const before = await everything(db);
      const undo = await removePerson(db, id);
      expect(await tablesNaming(db, id)).toEqual([]);
      expect(looseEnd(await readTables(db))).toBeNull();
      await undo();
      expect(await everything(db)).toEqual(before);
      await db.delete();
    }
  });

  it('is looked through for people who are not there', async () => {
    const db = await exampleDatabase();
    for (const id of people) {
      for (const table of await tablesNaming(db, id)) {
        if (table === 'people') continue;
        const all: Record<string, unknown> = { ...(await readTables(db)) };
        all[table] = JSON.parse(JSON.stringify(all[table]).replaceAll(id, 'gone'));
        const { version, schemaVersion, ...rest } = await createBackup(db, null, NOW);
        const text = JSON.stringify({ ...rest, version, schemaVersion, tables: all });
        expect(parseBackup(text)).toEqual({
          problem: 'damaged',
          detail: `${table}: refers to nothing`,
        });
      }
    }
  });

  it('that is about people has them among those of whom something is written', async () => {
    for (const table of ABOUT_TABLES) {
      const db = freshDatabase();
      await db.table(table).bulkAdd(tables[table] ?? []);
      expect((await mentionedPeople(db)).size, table).toBeGreaterThan(0);
      await db.delete();
    }
  });
});
