import { describe, expect, it } from 'vitest';
import { recorded, slim } from '@/utils/records/recorded';
import { takeBack } from '@/utils/records/undo';
import { write } from '@/utils/records/write';
import { person } from '../builders';
import { everything, freshDatabase } from './fresh-database';

describe('recorded', () => {
  it('tells what became of each record, however it was written', async () => {
    const db = freshDatabase();
    const [kept, changed, gone] = [person(), person({ title: 'Clerk' }), person()];
    await db.people.bulkAdd([kept, changed, gone]);
    const before = await everything(db);
    const added = person();
    const { changes } = await write(db, ['people'], () =>
      recorded(db, ['people'], async () => {
        await db.people.update(changed.id, { title: 'Counsel' });
        await db.people.bulkPut([kept, { ...changed, title: 'Head' }, added]);
        await db.people.where('id').equals(gone.id).delete();
        const passing = person();
        await db.people.add(passing);
        await db.people.delete(passing.id);
      }),
    );
    expect(changes.map(({ id }) => id).sort()).toEqual([added.id, changed.id, gone.id].sort());
    expect(changes.find(({ id }) => id === changed.id)).toMatchObject({
      before: { title: 'Clerk' },
      after: { title: 'Head' },
    });
    await write(db, ['people'], () => takeBack(db, changes.map(slim)));
    expect(await everything(db)).toEqual(before);
  });

  it('hears nothing of what another transaction writes, nor of later ones', async () => {
    const db = freshDatabase();
    const other = person();
    const first = write(db, ['people'], () =>
      recorded(db, ['people'], () => db.people.add(person())),
    );
    await write(db, ['people'], () => db.people.add(other));
    const { changes } = await first;
    expect(changes).toHaveLength(1);
    expect(changes[0]?.id).not.toBe(other.id);
  });
});
