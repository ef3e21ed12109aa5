import { beforeEach, describe, expect, it } from 'vitest';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { addPerson } from '@/utils/records/people';
import {
  addPromise,
  allPromises,
  editPromise,
  movePromise,
  openPromises,
  promisesOf,
  removePromise,
  settlePromise,
} from '@/utils/records/promises';
import { DAY, everything, freshDatabase, NOW } from './fresh-database';

let db: CrosswalkDatabase;
let ada: string;
let bo: string;

beforeEach(async () => {
  db = freshDatabase();
  ada = (await addPerson(db, { name: 'Ada Okafor', emails: ['ada@lumen.example'] }, NOW)).id;
  bo = (await addPerson(db, { name: 'Bo Lind', emails: ['bo@lumen.example'] }, NOW)).id;
});

const texts = (promises: readonly { text: string }[]) => promises.map(({ text }) => text);

async function promised(due?: string) {
  await addPromise(db, { text: 'the figures', by: 'me', due, personIds: [ada] }, NOW);
  return only();
}

async function only() {
  const [promise] = await promisesOf(db, ada);
  if (!promise) throw new Error('no promise');
  return promise;
}

describe('promises', () => {
  it('stand with each of the people, open ones by date, then the settled, newest first', async () => {
    await addPromise(db, { text: 'some day', by: 'me', personIds: [ada] }, NOW);
    await addPromise(
      db,
      { text: 'later', by: 'me', due: '2026-04-01', personIds: [ada, bo, ada] },
      NOW,
    );
    await addPromise(db, { text: 'soon', by: 'them', due: '2026-03-03', personIds: [ada] }, NOW);
    await addPromise(db, { text: 'first done', by: 'me', personIds: [ada] }, NOW);
    await addPromise(db, { text: 'given up', by: 'them', personIds: [ada] }, NOW);
    const ids = new Map((await allPromises(db)).map(({ text, id }) => [text, id]));
    await settlePromise(db, ids.get('first done') ?? '', 'kept', NOW + 1);
    await settlePromise(db, ids.get('given up') ?? '', 'broken', NOW + 2);
    const order = ['soon', 'later', 'some day', 'given up', 'first done'];
    expect(texts(await promisesOf(db, ada))).toEqual(order);
    expect(texts(await allPromises(db))).toEqual(order);
    expect(texts(await openPromises(db))).toEqual(['soon', 'later', 'some day']);
    expect((await promisesOf(db, bo)).map(({ personIds }) => personIds)).toEqual([[ada, bo]]);
  });

  it('remember what was renegotiated, and from what', async () => {
    const { id } = await promised();
    await movePromise(db, id, '2026-03-10', NOW + DAY);
    const before = await everything(db);
    const undo = await movePromise(db, id, '2026-03-20', NOW + 2 * DAY);
    expect(await only()).toMatchObject({
      due: '2026-03-20',
      moves: [{ at: NOW + DAY }, { from: '2026-03-10', at: NOW + 2 * DAY }],
    });
    await undo();
    expect(await everything(db)).toEqual(before);
    await movePromise(db, id, '2026-03-10', NOW + 3 * DAY);
    expect(await everything(db)).toEqual(before);
  });

  it('take a correction for no renegotiation, and clear a date', async () => {
    const { id } = await promised('2026-03-10');
    await editPromise(db, id, { text: 'all the figures', due: '2026-03-11' }, NOW);
    expect(await only()).toMatchObject({ text: 'all the figures', due: '2026-03-11' });
    expect((await only()).moves).toBeUndefined();
    const undo = await editPromise(db, id, { due: undefined }, NOW);
    expect('due' in (await only())).toBe(false);
    await undo();
    expect((await only()).due).toBe('2026-03-11');
  });

  it('are kept when the user says, or now, and open again', async () => {
    const open = await promised('2026-03-10');
    const undo = await settlePromise(db, open.id, 'kept', NOW + 9, NOW - DAY);
    expect(await only()).toMatchObject({ state: 'kept', settledAt: NOW - DAY });
    await settlePromise(db, open.id, 'kept', NOW + 10);
    expect((await only()).settledAt).toBe(NOW - DAY);
    await settlePromise(db, open.id, 'broken', NOW + 11);
    expect(await only()).toMatchObject({ state: 'broken', settledAt: NOW + 11 });
    await settlePromise(db, open.id, 'open', NOW);
    expect(await only()).toEqual(open);
    await undo();
    expect(await only()).toEqual(open);
  });

  it('cannot be moved any more once they are settled', async () => {
    const { id } = await promised('2026-03-10');
    await settlePromise(db, id, 'kept', NOW);
    const before = await everything(db);
    await expect(movePromise(db, id, '2026-03-20', NOW)).rejects.toMatchObject({ reason: 'gone' });
    expect(await everything(db)).toEqual(before);
  });

  it('refuse what makes no sense and write nothing of it', async () => {
    const { id } = await promised();
    const before = await everything(db);
    const blank = addPromise(db, { text: ' ', by: 'me', personIds: [ada] }, NOW);
    await expect(blank).rejects.toMatchObject({ reason: 'blank' });
    const nobody = addPromise(db, { text: 'x', by: 'me', personIds: ['nobody'] }, NOW);
    await expect(nobody).rejects.toMatchObject({ reason: 'gone' });
    const noDay = addPromise(db, { text: 'x', by: 'me', due: '2026-02-30', personIds: [ada] }, NOW);
    await expect(noDay).rejects.toMatchObject({ reason: 'bad-date' });
    await expect(movePromise(db, id, 'soon', NOW)).rejects.toMatchObject({ reason: 'bad-date' });
    const never = settlePromise(db, id, 'kept', NOW, Number.NaN);
    await expect(never).rejects.toMatchObject({ reason: 'bad-date' });
    await expect(editPromise(db, 'none', {}, NOW)).rejects.toMatchObject({ reason: 'gone' });
    expect(await everything(db)).toEqual(before);
  });

  it('come back when their removal is taken back', async () => {
    const { id } = await promised('2026-03-10');
    const before = await everything(db);
    const undo = await removePromise(db, id);
    expect(await allPromises(db)).toEqual([]);
    await undo();
    expect(await everything(db)).toEqual(before);
  });
});
