import { beforeEach, describe, expect, it } from 'vitest';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { mergeFunctions, unmergeFunction } from '@/utils/records/merge-functions';
import {
  addSkirmish,
  addTried,
  allSkirmishes,
  editSkirmish,
  removeSkirmish,
  settleSkirmish,
  skirmishesOf,
  skirmishWith,
} from '@/utils/records/skirmishes';
import { person } from '../builders';
import { everything, freshDatabase, HOUR, NOW } from './fresh-database';

let db: CrosswalkDatabase;
beforeEach(async () => {
  db = freshDatabase();
  await db.people.bulkAdd([person({ id: 'ines' }), person({ id: 'kofi' })]);
});
const only = async () => {
  const [skirmish] = await allSkirmishes(db);
  if (!skirmish) throw new Error('There is no skirmish.');
  return skirmish;
};

describe('a skirmish', () => {
  it('is added with a title alone, and told more of later', async () => {
    await addSkirmish(db, { title: 'Who owns the pager' }, NOW);
    const { id } = await only();
    await editSkirmish(
      db,
      id,
      {
        personIds: ['ines', 'kofi'],
        secondSideIds: ['kofi', 'stranger'],
        sides: [{ functionId: 'people', needs: ' Fair pay ' }, { needs: '  ' }],
        sharedInterest: 'Nobody leaves',
      },
      NOW,
    );
    expect(await only()).toMatchObject({
      state: 'open',
      secondSideIds: ['kofi'],
      sides: [{ functionId: 'people', needs: 'Fair pay' }, {}],
      sharedInterest: 'Nobody leaves',
    });
    expect(await skirmishesOf(db, 'ines')).toHaveLength(1);
    await editSkirmish(db, id, { personIds: ['ines'], sharedInterest: '' }, NOW);
    expect(await only()).toMatchObject({ personIds: ['ines'], secondSideIds: [] });
    expect(await only()).not.toHaveProperty('sharedInterest');
  });

  it('is between what its functions are by now, on its own page as in the list', async () => {
    await addSkirmish(db, { title: 'Pager', sides: [{ functionId: 'procurement' }, {}] }, NOW);
    const { id } = await only();
    await mergeFunctions(db, 'procurement', 'operations', NOW);
    expect((await skirmishWith(db, id))?.sides).toEqual([{ functionId: 'operations' }, {}]);
    expect(await skirmishWith(db, id)).toEqual(await only());
    expect(await skirmishWith(db, 'gone')).toBeNull();
    const sides = [{ functionId: 'operations', needs: 'Sleep' }, {}] as const;
    await editSkirmish(db, id, { sides }, NOW);
    await unmergeFunction(db, 'procurement', NOW);
    expect((await only()).sides).toEqual([{ functionId: 'procurement', needs: 'Sleep' }, {}]);
  });

  it('keeps what was tried in the order of time', async () => {
    await addSkirmish(db, { title: 'Pager' }, NOW);
    const { id } = await only();
    await addTried(db, id, { text: 'Lunch' }, NOW);
    const undo = await addTried(db, id, { text: 'A letter', at: NOW - HOUR }, NOW);
    expect((await only()).tried.map(({ text }) => text)).toEqual(['A letter', 'Lunch']);
    await expect(addTried(db, id, { text: ' ' }, NOW)).rejects.toMatchObject({ reason: 'blank' });
    await undo();
    expect((await only()).tried).toEqual([{ text: 'Lunch', at: NOW }]);
  });

  it('is settled, opened again, and stands after the open ones meanwhile', async () => {
    await addSkirmish(db, { title: 'Pager' }, NOW);
    const { id } = await only();
    await addSkirmish(db, { title: 'Older' }, NOW - HOUR);
    const before = await everything(db);
    const undo = await settleSkirmish(db, id, true, NOW + HOUR);
    expect((await allSkirmishes(db)).map(({ title }) => title)).toEqual(['Older', 'Pager']);
    expect(await db.skirmishes.get(id)).toMatchObject({ state: 'settled', settledAt: NOW + HOUR });
    await undo();
    expect(await everything(db)).toEqual(before);
    await settleSkirmish(db, id, true, NOW);
    await settleSkirmish(db, id, false, NOW);
    expect(await db.skirmishes.get(id)).not.toHaveProperty('settledAt');
  });

  it('is refused without a title or with somebody who is gone, and removed with a way back', async () => {
    await expect(addSkirmish(db, { title: '' }, NOW)).rejects.toMatchObject({ reason: 'blank' });
    const gone = { title: 'Pager', personIds: ['gone'] };
    await expect(addSkirmish(db, gone, NOW)).rejects.toMatchObject({ reason: 'gone' });
    await addSkirmish(db, { title: 'Pager' }, NOW);
    const before = await everything(db);
    const undo = await removeSkirmish(db, (await only()).id);
    expect(await allSkirmishes(db)).toEqual([]);
    await undo();
    expect(await everything(db)).toEqual(before);
  });
});
