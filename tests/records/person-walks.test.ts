import { beforeEach, expect, it } from 'vitest';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { addPerson } from '@/utils/records/people';
import { askedWalks, personWalks } from '@/utils/records/person-walks';
import type { Walk } from '@/utils/records/schema';
import { freshDatabase, HOUR, NOW } from './fresh-database';

let db: CrosswalkDatabase;
let ada: string;
let bo: string;
let cy: string;

beforeEach(async () => {
  db = freshDatabase();
  const add = async (name: string) => (await addPerson(db, { name, emails: [] }, NOW)).id;
  [ada, bo, cy] = [await add('Ada Okafor'), await add('Bo Lind'), await add('Cy Marsh')];
  const walk = (personId: string, state: Walk['state']): Walk => ({
    id: `walk-${personId}`,
    createdAt: NOW,
    updatedAt: NOW,
    personId,
    title: 'Coffee walk',
    start: NOW,
    end: NOW + HOUR / 2,
    state,
    groupId: 'together',
  });
  await db.walks.bulkPut([walk(ada, 'scheduled'), walk(bo, 'declined'), walk(cy, 'scheduled')]);
});

it('says of a walk in company who goes, without whoever said no', async () => {
  const { company, walks } = await personWalks(db, ada, NOW);
  expect(walks.map(({ personId }) => personId)).toEqual([ada]);
  expect(company).toEqual(new Map([['together', ['Cy Marsh']]]));
});

it('asks about it with those who may have gone, and not on the page of who said no', async () => {
  const after = NOW + HOUR;
  const [asked, ...more] = await askedWalks(db, after, 'UTC');
  expect(asked?.people.map(({ name }) => name).sort()).toEqual(['Ada Okafor', 'Cy Marsh']);
  expect(more).toEqual([]);
  expect(await askedWalks(db, after, 'UTC', cy)).toHaveLength(1);
  expect(await askedWalks(db, after, 'UTC', bo)).toEqual([]);
});
