import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { loadHistory } from '@/utils/records/contacts';
import { CrosswalkDatabase } from '@/utils/records/database';
import { openFollowUps } from '@/utils/records/follow-ups';
import { findByKey } from '@/utils/records/meetings';
import { mergePeople } from '@/utils/records/merge-people';
import { type Migration, migrations, SCHEMA_VERSION } from '@/utils/records/migrations';
import { listPeople } from '@/utils/records/people';
import { ABOUT_TABLES } from '@/utils/records/schema-between';
import { storageProblemOf } from '@/utils/records/storage-error';
import { createBackup } from '@/utils/transfer/backup';
import { tablesSchema } from '@/utils/transfer/record-schemas';
import { isBackupProblem, parseBackup, restoreBackup } from '@/utils/transfer/restore';
import { type Example, example, examples, writtenIn } from './examples';
import { everything, freshDatabase, NOW } from './fresh-database';

/** Installs an example under a name of its own, without any code of ours. */
async function install({ version, stores, tables }: Example): Promise<string> {
  const name = `example-${crypto.randomUUID()}`;
  const old = new Dexie(name);
  old.version(version).stores(stores);
  for (const [table, records] of Object.entries(tables)) await old.table(table).bulkAdd(records);
  old.close();
  return name;
}

const inOrder = (records: readonly { id: string }[]) =>
  [...records].sort((a, b) => (a.id < b.id ? -1 : 1));

const latest = () => example(SCHEMA_VERSION);

it('has a frozen example of every version', () => {
  expect(examples.map(({ version }) => version).sort()).toEqual(
    migrations.map(({ version }) => version),
  );
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
});

describe.each(examples)('a database of version $version', (old) => {
  it('opens with every record in place', async () => {
    const db = new CrosswalkDatabase(await install(old));
    const now = await everything(db);
    expect(db.verno).toBe(SCHEMA_VERSION);
    for (const [table, records] of Object.entries(old.tables)) {
      const ids = records.map(({ id }) => id).sort();
      expect(await db.table(table).orderBy(':id').primaryKeys()).toEqual(ids);
    }
    expect(v.safeParse(tablesSchema, now).issues).toBeUndefined();
    db.close();
  });

  it('takes up what came with later versions, about the people it had', async () => {
    const db = new CrosswalkDatabase(await install(old));
    const [kofi, ines] = (await listPeople(db)).map(({ id }) => id);
    const personIds = [ines ?? '', kofi ?? ''];
    const before = await everything(db);
    for (const table of ABOUT_TABLES) {
      await db.table(table).add(writtenIn(table, `new ${table}`, personIds));
      expect(
        await db
          .table(table)
          .where('personIds')
          .equals(ines ?? '')
          .primaryKeys(),
      ).toContain(`new ${table}`);
    }
    const undo = await mergePeople(db, kofi ?? '', ines ?? '', { name: 'into' }, NOW);
    for (const table of ABOUT_TABLES) {
      expect((await db.table(table).get(`new ${table}`)).personIds).toEqual([ines]);
    }
    await undo();
    for (const table of ABOUT_TABLES) await db.table(table).delete(`new ${table}`);
    const [was, is] = [before, await everything(db)].map((all) => ({
      ...all,
      people: [],
      merges: [],
    }));
    expect(is).toEqual(was);
    db.close();
  });

  it('is whole again from its backup', async () => {
    const db = new CrosswalkDatabase(await install(old));
    await db.imports.clear();
    const backup = parseBackup(JSON.stringify(await createBackup(db, null, NOW)));
    if (isBackupProblem(backup)) throw new Error(`${backup.problem}: ${backup.detail}`);
    const empty = freshDatabase();
    await restoreBackup(empty, backup);
    expect(await everything(empty)).toEqual(await everything(db));
    db.close();
  });

  it('is taken from a backup that was made then', async () => {
    const { imports: _, ...tables } = old.tables;
    const { version, ...head } = await createBackup(freshDatabase(), null, NOW);
    const made = { ...head, version, schemaVersion: old.version, tables };
    const backup = parseBackup(JSON.stringify(made));
    if (isBackupProblem(backup)) throw new Error(`${backup.problem}: ${backup.detail}`);
    const db = freshDatabase();
    await restoreBackup(db, backup);
    for (const [table, records] of Object.entries(tables)) {
      expect(await db.table(table).toArray()).toEqual(inOrder(records));
    }
  });

  it('answers the questions of the panel', async () => {
    const db = new CrosswalkDatabase(await install(old));
    const [kofi, ines] = await listPeople(db);
    expect([kofi?.muted, ines?.name]).toEqual([true, 'Moreau, Inès']);
    const history = await loadHistory(db, ines?.id ?? '');
    expect(history.meetings.map(({ meeting }) => meeting.title)).toEqual(['Launch review, spring']);
    expect(history.touches).toHaveLength(1);
    expect(history.walks.map(({ state }) => state)).toContain('scheduled');
    expect(
      await findByKey(db, { googleEventId: '4kq2launchreview_20260302T130000Z' }),
    ).not.toBeNull();
    expect((await openFollowUps(db)).map(({ due }) => due)).toEqual(['2026-03-06']);
    db.close();
  });
});

it('keeps records of the newest version exactly as they are', async () => {
  const db = new CrosswalkDatabase(await install(latest()));
  for (const [table, records] of Object.entries(latest().tables)) {
    expect(await db.table(table).orderBy(':id').toArray()).toEqual(inOrder(records));
  }
  db.close();
});

describe('an upgrade', () => {
  const next = SCHEMA_VERSION + 1;

  it('that works is applied once, to every record', async () => {
    const name = await install(latest());
    const stores = { people: 'id, *emails, name, updatedAt' };
    let runs = 0;
    const step: Migration = {
      version: next,
      stores,
      async upgrade(transaction) {
        runs++;
        await transaction.table('people').toCollection().modify({ howWeMet: 'upgraded' });
      },
    };
    for (let opened = 0; opened < 2; opened++) {
      const db = new CrosswalkDatabase(name, [...migrations, step]);
      const people = await db.people.toArray();
      expect(people.map(({ howWeMet }) => howWeMet)).toEqual(people.map(() => 'upgraded'));
      db.close();
    }
    expect(runs).toBe(1);
  });

  it('that fails in the middle stops, says so and keeps the old version with all its records', async () => {
    const name = await install(latest());
    const before = new CrosswalkDatabase(name);
    const kept = await everything(before);
    before.close();
    const broken: Migration = {
      version: next,
      stores: { people: 'id, *emails' },
      async upgrade(transaction) {
        await transaction.table('people').clear();
        throw new Error('a mistake in the step');
      },
    };
    const db = new CrosswalkDatabase(name, [...migrations, broken]);
    const failed = await listPeople(db).then(
      () => null,
      (error: unknown) => storageProblemOf(error),
    );
    expect(failed?.kind).toBe('unknown');
    db.close();
    const after = new CrosswalkDatabase(name);
    expect(await everything(after)).toEqual(kept);
    expect(after.verno).toBe(SCHEMA_VERSION);
    after.close();
  });
});

describe('a database of a newer version', () => {
  it('is refused with a clear reason, for the first question and every later one', async () => {
    const { tables, stores } = latest();
    const name = await install({ version: SCHEMA_VERSION + 1, stores, tables });
    const db = new CrosswalkDatabase(name);
    for (let asked = 0; asked < 2; asked++) {
      const refused = await listPeople(db).then(
        () => null,
        (error: unknown) => storageProblemOf(error),
      );
      expect(refused?.kind).toBe('newer');
    }
    db.close();
  });
});
