import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { addPerson, listPeople } from '@/utils/records/people';
import { Refusal } from '@/utils/records/refusal';
import { storageProblemOf } from '@/utils/records/storage-error';
import { write } from '@/utils/records/write';
import { freshDatabase, NOW, secondPanel } from './fresh-database';

describe('storageProblemOf', () => {
  it.each([
    ['QuotaExceededError', 'full'],
    ['VersionError', 'newer'],
    ['DatabaseClosedError', 'blocked'],
    ['UnknownError', 'unknown'],
  ] as const)('names %s "%s"', (name, kind) => {
    expect(storageProblemOf(new DOMException('', name))?.kind).toBe(kind);
  });

  it('finds the quota error inside the aborted transaction', () => {
    const inner = new DOMException('', 'QuotaExceededError');
    expect(storageProblemOf(new Dexie.AbortError('aborted', inner))?.kind).toBe('full');
  });

  it('leaves refusals and mistakes alone', () => {
    expect(storageProblemOf(new Refusal('blank'))).toBeNull();
    expect(storageProblemOf(new TypeError('a mistake'))).toBeNull();
    expect(storageProblemOf('text')).toBeNull();
  });
});

describe('a command', () => {
  it('says that the database was closed under it', async () => {
    const db = freshDatabase();
    await listPeople(db);
    db.close();
    const adding = addPerson(db, { name: 'Ada Okafor', emails: [] }, NOW);
    await expect(adding).rejects.toMatchObject({ name: 'StorageProblem', kind: 'blocked' });
  });

  it('passes a refusal through and leaves nothing of the transaction', async () => {
    const db = freshDatabase();
    const person = await addPerson(db, { name: 'Ada Okafor', emails: [] }, NOW);
    const half = write(db, ['people'], async () => {
      await db.people.update(person.id, { muted: true });
      throw new Refusal('gone');
    });
    await expect(half).rejects.toThrow(Refusal);
    expect(await db.people.get(person.id)).toEqual(person);
  });
});

it('two panels that write at once lose nothing', async () => {
  const one = freshDatabase();
  const two = secondPanel(one);
  await Promise.all(
    Array.from({ length: 20 }, (_, n) =>
      addPerson(n % 2 ? one : two, { name: `Person ${n}`, emails: [`p${n}@lumen.example`] }, NOW),
    ),
  );
  expect(await listPeople(one)).toHaveLength(20);
  const same = { name: 'Twin', emails: ['twin@lumen.example'] };
  const both = await Promise.allSettled([addPerson(one, same, NOW), addPerson(two, same, NOW)]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  two.close();
});
