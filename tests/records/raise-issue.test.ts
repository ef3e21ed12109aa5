import { beforeEach, expect, it } from 'vitest';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { addIssue, allIssues } from '@/utils/records/issues';
import { initiativeFrom, raiseIssue } from '@/utils/records/raise-issue';
import { person } from '../builders';
import { everything, freshDatabase, NOW } from './fresh-database';

let db: CrosswalkDatabase;
let id = '';
beforeEach(async () => {
  db = freshDatabase();
  await db.people.add(person({ id: 'jun' }));
  await addIssue(db, { title: 'Counts', personIds: ['jun'], functionIds: ['data', 'sales'] }, NOW);
  id = (await allIssues(db))[0]?.id ?? '';
});

it('makes an initiative of an issue with its people and functions, once, and takes it back', async () => {
  const before = await everything(db);
  const undo = await raiseIssue(db, id, NOW);
  await raiseIssue(db, id, NOW + 1);
  expect(await db.initiatives.toArray()).toMatchObject([
    {
      title: 'Counts',
      state: 'active',
      personIds: ['jun'],
      functionIds: ['data', 'sales'],
      issueId: id,
      createdAt: NOW,
    },
  ]);
  expect((await initiativeFrom(db, id))?.title).toBe('Counts');
  await undo();
  expect(await everything(db)).toEqual(before);
  expect(await initiativeFrom(db, id)).toBeUndefined();
});

it('refuses an issue that is gone', async () => {
  await expect(raiseIssue(db, 'gone', NOW)).rejects.toMatchObject({ reason: 'gone' });
});
