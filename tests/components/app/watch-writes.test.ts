import { afterEach, expect, it } from 'vitest';
import { watchWrites } from '@/components/app/watch-writes';
import { addPerson } from '@/utils/records/people';
import { badgeOf } from '@/utils/relationships/badge-people';
import { profile } from '../../builders';
import { freshDatabase, NOW } from '../../records/fresh-database';

const db = freshDatabase();
afterEach(() => db.delete());

it('tells of records, and not of what is kept for the badge because of them', async () => {
  let told = 0;
  watchWrites(() => {
    told += 1;
  });
  await addPerson(db, { name: 'Ines Falk', emails: ['ines@lumen.example'] }, NOW);
  await expect.poll(() => told).toBeGreaterThan(0);
  const before = told;
  // It writes: everybody is looked at for the first time.
  await badgeOf(db, profile(), NOW);
  expect(await db.badgeBasis.count()).toBe(1);
  expect(told).toBe(before);
  await addPerson(db, { name: 'Jo Ash', emails: ['jo@lumen.example'] }, NOW);
  await expect.poll(() => told).toBeGreaterThan(before);
});
