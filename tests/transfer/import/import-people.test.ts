import { describe, expect, it } from 'vitest';
import { ME } from '@/utils/functions/reporting-line';
import { updatePerson } from '@/utils/records/people';
import { ImportSession } from '@/utils/transfer/import/import-session';
import { profile } from '../../builders';
import { everything, freshDatabase, HOUR, NOW, secondPanel } from '../../records/fresh-database';
import { applied, fileOf, importFile, looked, lookedPeople, STAFF } from './files';

function fresh() {
  const db = freshDatabase();
  return { db, session: new ImportSession(db, () => NOW) };
}

describe('a directory', () => {
  it('is shown first and written only then', async () => {
    const { db, session } = fresh();
    const people = await lookedPeople(session, fileOf(STAFF));
    expect(people.added.total).toBe(3);
    expect(people.added.rows[1]).toMatchObject({
      line: 4,
      name: 'Tomas Roos',
      functionId: 'legal',
      manager: 'Ines Falk',
    });
    expect(people.leftWhy).toEqual({ 'own-address': 1 });
    expect(people.me).toMatchObject({
      by: 'address',
      row: { manager: 'Ines Falk' },
      aboutMe: { functionId: 'product', level: 'director' },
    });
    expect(people.edges).toEqual({ found: 3, missing: 0, circular: 0, self: 0 });
    expect(await db.people.count()).toBe(0);
    const told: number[] = [];
    const done = await session.apply(({ done: count, total }) => told.push(count / total));
    expect(done).toMatchObject({ added: 3, changed: 0, left: 1 });
    expect(told.at(-1)).toBe(1);
    expect(await db.people.count()).toBe(3);
    const mine = await db.orgEdges.where('personId').equals(ME).first();
    expect((await db.people.get(mine?.managerId ?? ''))?.name).toBe('Ines Falk');
  });

  it('changes nothing when it comes again, later', async () => {
    const { db } = fresh();
    await importFile(db, fileOf(STAFF));
    const before = await everything(db);
    const later = new ImportSession(db, () => NOW + HOUR);
    const people = await lookedPeople(later, fileOf(STAFF));
    expect(people).toMatchObject({ added: { total: 0 }, changed: { total: 0 }, left: 4 });
    expect(people.leftWhy).toEqual({ 'own-address': 1, same: 3 });
    expect(await later.apply()).toEqual({ failure: 'nothing-shown' });
    expect(await everything(db)).toEqual(before);
  });

  it('shows what becomes different of whom', async () => {
    const { db, session } = fresh();
    await importFile(db, fileOf(STAFF));
    const next = STAFF.replace('Counsel,Legal,tomas.roos', 'Senior Counsel,Legal,ines.falk');
    const { changed } = await lookedPeople(session, fileOf(next));
    expect(changed.total).toBe(1);
    expect(changed.rows[0]?.changes).toEqual([
      { field: 'title', before: 'Counsel', after: 'Senior Counsel' },
      { field: 'manager', before: 'Tomas Roos', after: 'Ines Falk' },
    ]);
  });

  it('never overwrites what the user wrote', async () => {
    const { db, session } = fresh();
    await importFile(db, fileOf(STAFF));
    const [ada] = await db.people.where('name').equals('Ada Noor').toArray();
    await updatePerson(db, ada?.id ?? '', { title: 'My counsel', functionId: 'finance' }, NOW);
    const written = await db.people.get(ada?.id ?? '');
    const people = await lookedPeople(session, fileOf(STAFF));
    expect(people.leftWhy).toEqual({ 'own-address': 1, same: 2, 'user-said-otherwise': 1 });
    await session.apply();
    expect(await db.people.get(ada?.id ?? '')).toEqual(written);
  });

  it('is read by the columns that the user corrects', async () => {
    const { session } = fresh();
    const text = 'a;b;c\nCounsel;x@lumen.example;Ada Noor\nCook;y@lumen.example;Bo Lind';
    const file = fileOf(text);
    const { table } = await lookedPeople(session, file);
    expect(table).toMatchObject({ header: ['a', 'b', 'c'], rows: 2 });
    const again = await lookedPeople(session, file, {
      columns: { emails: [1], name: 2, title: 0 },
    });
    expect(again.added.rows.map(({ name, title }) => `${name}: ${title}`)).toEqual([
      'Ada Noor: Counsel',
      'Bo Lind: Cook',
    ]);
  });

  it('finds a row for who says which is theirs', async () => {
    const { session } = fresh();
    const file = fileOf(STAFF);
    await looked(session, file, {}, profile({ emails: [] }));
    const [found] = session.find('HEAD of legal');
    expect(found).toMatchObject({ name: 'Tomas Roos', line: 4 });
    const { people } = await looked(session, file, { myRow: found?.line }, profile({ emails: [] }));
    expect(people?.me).toMatchObject({ by: 'chosen', row: { name: 'Tomas Roos' } });
    expect(people?.added.rows.map(({ name }) => name)).not.toContain('Tomas Roos');
  });

  it('goes in with 300 columns, and with formulas as text', async () => {
    const { db } = fresh();
    const extra = Array.from({ length: 297 }, (_, n) => `extra ${n}`);
    const header = ['Name', 'Email', 'Job Title', ...extra].join(',');
    const cells = extra.map((_, n) => `=1+${n}`).join(',');
    const row = `Ada Noor,ada@lumen.example,"=HYPERLINK(""http://x.example"",""Head"")",${cells}`;
    await importFile(db, fileOf(`${header}\n${row}`));
    expect(await db.people.toArray()).toMatchObject([
      { name: 'Ada Noor', title: '=HYPERLINK("http://x.example","Head")' },
    ]);
  });

  it('of a person who reports to themself, and of a circle, keeps the people', async () => {
    const { db } = fresh();
    const rows = [
      'Name,Email,Manager Email',
      'Ada Noor,ada@lumen.example,ada@lumen.example',
      'Bo Lind,bo@lumen.example,cy@lumen.example',
      'Cy Marsh,cy@lumen.example,bo@lumen.example',
    ];
    const session = new ImportSession(db, () => NOW);
    const preview = await looked(session, fileOf(rows.join('\n')));
    expect(preview.people?.edges).toEqual({ found: 1, missing: 0, circular: 1, self: 1 });
    expect(preview.problems).toMatchObject([
      { reason: 'own-manager', lines: [2], count: 1 },
      { reason: 'circle', lines: [4], count: 1 },
    ]);
    await applied(session);
    expect([await db.people.count(), await db.orgEdges.count()]).toEqual([3, 1]);
  });
});

describe('two panels', () => {
  it('do not both write one file', async () => {
    const { db, session } = fresh();
    const other = new ImportSession(secondPanel(db), () => NOW);
    await Promise.all([looked(session, fileOf(STAFF)), looked(other, fileOf(STAFF))]);
    const done = await Promise.all([session.apply(), other.apply()]);
    expect(done.map((one) => ('failure' in one ? one.failure : one.added)).sort()).toEqual([
      3,
      'records-changed',
    ]);
    expect(await db.people.count()).toBe(3);
  });

  it('write what was shown when something else changed that the file does not touch', async () => {
    const { db, session } = fresh();
    await looked(session, fileOf(STAFF));
    await importFile(db, fileOf('Name,Email\nBo Lind,bo@lumen.example'));
    expect(await session.apply()).toMatchObject({ added: 3 });
  });
});
