import { beforeEach, describe, expect, it } from 'vitest';
import {
  addCredit,
  addCredits,
  allCredits,
  creditsForIssue,
  creditsOf,
  editCredit,
  removeCredit,
  thankFor,
} from '@/utils/records/credits';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { person } from '../builders';
import { everything, freshDatabase, HOUR, NOW } from './fresh-database';

let db: CrosswalkDatabase;
beforeEach(async () => {
  db = freshDatabase();
  await db.people.bulkAdd([person({ id: 'jun' }), person({ id: 'dov' })]);
});
const only = async () => {
  const [credit] = await allCredits(db);
  if (!credit) throw new Error('There is no credit.');
  return credit;
};

describe('credit', () => {
  it('is given to several at once, and taken back together', async () => {
    const before = await everything(db);
    const undo = await addCredits(
      db,
      [
        { text: ' Wrote the definition ', personIds: ['jun'], issueId: 'counts' },
        { text: 'Counted twice', personIds: ['dov'], issueId: 'counts', at: NOW - HOUR },
      ],
      NOW,
    );
    expect(await creditsForIssue(db, 'counts')).toMatchObject([
      { text: 'Wrote the definition', personIds: ['jun'], at: NOW },
      { text: 'Counted twice', at: NOW - HOUR },
    ]);
    expect(await creditsOf(db, 'dov')).toHaveLength(1);
    await undo();
    expect(await everything(db)).toEqual(before);
  });

  it.each([
    ['blank words', { text: '', personIds: ['jun'] }, 'blank'],
    ['nobody', { text: 'Helped', personIds: [] }, 'gone'],
    ['a moment that is none', { text: 'Helped', personIds: ['jun'], at: Number.NaN }, 'bad-date'],
  ])('is refused with %s, and then none of several is written', async (_, bad, reason) => {
    const good = { text: 'Helped', personIds: ['dov'] };
    await expect(addCredits(db, [good, bad], NOW)).rejects.toMatchObject({ reason });
    expect(await allCredits(db)).toEqual([]);
  });

  it('is reworded, thanked for once each, and removed', async () => {
    await addCredit(db, { text: 'Helped', personIds: ['jun'] }, NOW);
    const { id } = await only();
    await editCredit(db, id, { text: 'Wrote it', personIds: ['jun', 'dov'] }, NOW + HOUR);
    await thankFor(db, id, 'peer', NOW + HOUR);
    const undo = await thankFor(db, id, 'manager', NOW + 2 * HOUR);
    await thankFor(db, id, 'peer', NOW + 3 * HOUR);
    expect(await only()).toMatchObject({
      text: 'Wrote it',
      personIds: ['jun', 'dov'],
      thanked: [
        { whom: 'peer', at: NOW + HOUR },
        { whom: 'manager', at: NOW + 2 * HOUR },
      ],
    });
    await undo();
    expect((await only()).thanked).toEqual([{ whom: 'peer', at: NOW + HOUR }]);
    await removeCredit(db, id);
    expect(await allCredits(db)).toEqual([]);
  });
});
