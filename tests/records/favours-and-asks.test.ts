import { beforeEach, describe, expect, it } from 'vitest';
import {
  addAsk,
  allAsks,
  asksOf,
  closeAsk,
  editAsk,
  openAsks,
  removeAsk,
} from '@/utils/records/asks';
import type { CrosswalkDatabase } from '@/utils/records/database';
import {
  addFavour,
  allFavours,
  editFavour,
  favourFromAsk,
  favoursOf,
  removeFavour,
  removeSettlement,
  settleFavour,
  settleRest,
} from '@/utils/records/favours';
import { addPerson } from '@/utils/records/people';
import { Refusal } from '@/utils/records/refusal';
import { DAY, everything, freshDatabase, NOW } from './fresh-database';

let db: CrosswalkDatabase;
let ada: string;
let bo: string;

beforeEach(async () => {
  db = freshDatabase();
  ada = (await addPerson(db, { name: 'Ada Okafor', emails: ['ada@lumen.example'] }, NOW)).id;
  bo = (await addPerson(db, { name: 'Bo Lind', emails: ['bo@lumen.example'] }, NOW)).id;
});

async function onlyFavour() {
  const [favour, ...more] = await allFavours(db);
  if (!favour || more.length > 0) throw new Error('not one favour');
  return favour;
}

async function onlyAsk() {
  const [ask, ...more] = await allAsks(db);
  if (!ask || more.length > 0) throw new Error('not one ask');
  return ask;
}

describe('favours', () => {
  it('are small and of now unless told, and stand with each of their people', async () => {
    await addFavour(db, { text: ' read it ', direction: 'given', personIds: [ada, bo, ada] }, NOW);
    expect(await onlyFavour()).toMatchObject({
      text: 'read it',
      personIds: [ada, bo],
      weight: 1,
      at: NOW,
    });
    expect(await favoursOf(db, bo)).toEqual(await favoursOf(db, ada));
  });

  it('come newest first', async () => {
    const add = (text: string, at: number) =>
      addFavour(db, { text, direction: 'received', at, personIds: [ada] }, NOW);
    await add('old', NOW - DAY);
    await add('new', NOW);
    expect((await favoursOf(db, ada)).map(({ text }) => text)).toEqual(['new', 'old']);
    expect((await allFavours(db)).map(({ text }) => text)).toEqual(['new', 'old']);
  });

  it('refuse blank text, people or an ask who are gone, and an instant that is none', async () => {
    const base = { text: 'x', direction: 'given', personIds: [ada] } as const;
    const before = await everything(db);
    for (const [wrong, reason] of [
      [{ text: ' ' }, 'blank'],
      [{ personIds: ['nobody'] }, 'gone'],
      [{ personIds: [] }, 'gone'],
      [{ askId: 'none' }, 'gone'],
      [{ at: Number.NaN }, 'bad-date'],
    ] as const) {
      const refused = addFavour(db, { ...base, ...wrong }, NOW);
      await expect(refused).rejects.toMatchObject({ name: 'Refusal', reason });
    }
    expect(await everything(db)).toEqual(before);
  });

  it('change, and change back', async () => {
    await addAsk(db, { text: 'help?', by: 'them', personIds: [ada] }, NOW);
    const { id: askId } = await onlyAsk();
    await addFavour(db, { text: 'x', direction: 'given', personIds: [ada] }, NOW);
    const before = await everything(db);
    const { id } = await onlyFavour();
    const patch = { text: 'y', direction: 'received', weight: 4, at: NOW - DAY, askId } as const;
    const undo = await editFavour(db, id, patch, NOW + 1);
    expect(await onlyFavour()).toMatchObject({ ...patch, updatedAt: NOW + 1 });
    await undo();
    expect(await everything(db)).toEqual(before);
    await editFavour(db, id, { askId }, NOW);
    await editFavour(db, id, { askId: undefined }, NOW);
    expect(await onlyFavour()).not.toHaveProperty('askId');
  });

  it('are settled in part, person by person, and lose what was settled with those taken out', async () => {
    await addFavour(db, { text: 'x', direction: 'given', weight: 4, personIds: [ada, bo] }, NOW);
    const { id } = await onlyFavour();
    await settleFavour(db, id, { personId: ada, weight: 1, text: ' notes ' }, NOW + 1);
    const undo = await settleFavour(db, id, { personId: bo, weight: 2, text: ' ' }, NOW + 2);
    expect((await onlyFavour()).settlements).toEqual([
      { personId: ada, weight: 1, at: NOW + 1, text: 'notes' },
      { personId: bo, weight: 2, at: NOW + 2 },
    ]);
    await undo();
    expect((await onlyFavour()).settlements).toHaveLength(1);
    await editFavour(db, id, { personIds: [bo] }, NOW + 3);
    expect(await onlyFavour()).not.toHaveProperty('settlements');
    await expect(settleFavour(db, id, { personId: ada, weight: 1 }, NOW)).rejects.toThrow(Refusal);
  });

  it('are settled to the end by what is left of them', async () => {
    await addFavour(db, { text: 'x', direction: 'given', weight: 4, personIds: [ada] }, NOW);
    const { id } = await onlyFavour();
    await settleFavour(db, id, { personId: ada, weight: 1 }, NOW + 9);
    const undo = await settleRest(db, id, ada, NOW + 99);
    // 4 − 1 = 3 = 2 + 1
    const weights = async () => (await onlyFavour()).settlements?.map(({ weight }) => weight);
    expect(await weights()).toEqual([1, 2, 1]);
    await settleRest(db, id, ada, NOW + 999);
    expect(await weights()).toEqual([1, 2, 1]);
    await undo();
    expect(await weights()).toEqual([1]);
    await expect(settleRest(db, id, bo, NOW)).rejects.toMatchObject({ reason: 'gone' });
  });

  it('take a settlement back long after', async () => {
    await addFavour(db, { text: 'x', direction: 'given', weight: 4, personIds: [ada] }, NOW);
    const { id } = await onlyFavour();
    await settleFavour(db, id, { personId: ada, weight: 1 }, NOW + 1);
    await settleFavour(db, id, { personId: ada, weight: 2 }, NOW + 2);
    await removeSettlement(db, id, { personId: ada, at: NOW + 1 }, NOW + 3);
    expect((await onlyFavour()).settlements).toEqual([{ personId: ada, weight: 2, at: NOW + 2 }]);
    await removeSettlement(db, id, { personId: ada, at: NOW + 1 }, NOW + 3);
    expect((await onlyFavour()).settlements).toHaveLength(1);
    await removeSettlement(db, id, { personId: ada, at: NOW + 2 }, NOW + 3);
    expect(await onlyFavour()).not.toHaveProperty('settlements');
  });

  it('go, and come back as they were', async () => {
    await addFavour(db, { text: 'x', direction: 'given', personIds: [ada] }, NOW);
    const before = await everything(db);
    const undo = await removeFavour(db, (await onlyFavour()).id);
    expect(await allFavours(db)).toEqual([]);
    await undo();
    expect(await everything(db)).toEqual(before);
  });
});

describe('asks', () => {
  it('wait in order, then follow those that were closed', async () => {
    const add = (text: string, at: number) =>
      addAsk(db, { text, by: 'me', at, personIds: [ada, bo] }, NOW);
    await add('closed', NOW - 3 * DAY);
    await closeAsk(db, (await onlyAsk()).id, 'declined', NOW);
    await add('second', NOW - DAY);
    await add('first', NOW - 2 * DAY);
    expect((await openAsks(db)).map(({ text }) => text)).toEqual(['first', 'second']);
    expect((await asksOf(db, bo)).map(({ text }) => text)).toEqual(['first', 'second', 'closed']);
  });

  it('are answered, declined and opened again', async () => {
    await addAsk(db, { text: 'x', by: 'them', personIds: [ada] }, NOW);
    const before = await everything(db);
    const { id } = await onlyAsk();
    const undo = await closeAsk(db, id, 'answered', NOW + 5);
    expect(await onlyAsk()).toMatchObject({ state: 'answered', closedAt: NOW + 5 });
    await undo();
    expect(await everything(db)).toEqual(before);
    await closeAsk(db, id, 'declined', NOW + 6);
    await closeAsk(db, id, 'open', NOW + 7);
    expect(await onlyAsk()).toMatchObject({ state: 'open' });
    expect(await onlyAsk()).not.toHaveProperty('closedAt');
  });

  it('refuse blank text, people who are gone, and an instant that is none', async () => {
    const base = { text: 'x', by: 'me', personIds: [ada] } as const;
    await addAsk(db, base, NOW);
    const { id } = await onlyAsk();
    const before = await everything(db);
    for (const [wrong, reason] of [
      [{ text: ' ' }, 'blank'],
      [{ personIds: ['nobody'] }, 'gone'],
      [{ at: Number.POSITIVE_INFINITY }, 'bad-date'],
    ] as const) {
      await expect(addAsk(db, { ...base, ...wrong }, NOW)).rejects.toMatchObject({ reason });
      await expect(editAsk(db, id, wrong, NOW)).rejects.toMatchObject({ reason });
    }
    await expect(closeAsk(db, 'none', 'answered', NOW)).rejects.toMatchObject({ reason: 'gone' });
    expect(await everything(db)).toEqual(before);
  });

  it('change text, side, time and people', async () => {
    await addAsk(db, { text: 'x', by: 'me', personIds: [ada] }, NOW);
    const patch = { text: 'y', by: 'them', at: NOW - DAY, personIds: [bo] } as const;
    await editAsk(db, (await onlyAsk()).id, patch, NOW + 1);
    expect(await onlyAsk()).toMatchObject(patch);
    expect(await asksOf(db, ada)).toEqual([]);
  });

  it('become help given when others asked, help received when the user did; one undo for both', async () => {
    await addAsk(db, { text: 'a view', by: 'them', personIds: [ada, bo] }, NOW);
    const before = await everything(db);
    const { id } = await onlyAsk();
    const undo = await favourFromAsk(db, id, { weight: 2 }, NOW + 9);
    expect(await onlyFavour()).toMatchObject({
      text: 'a view',
      direction: 'given',
      weight: 2,
      personIds: [ada, bo],
      askId: id,
      at: NOW + 9,
    });
    expect(await onlyAsk()).toMatchObject({ state: 'answered', closedAt: NOW + 9 });
    await undo();
    expect(await everything(db)).toEqual(before);
    await editAsk(db, id, { by: 'me' }, NOW);
    await favourFromAsk(db, id, { text: 'their view' }, NOW);
    expect(await onlyFavour()).toMatchObject({ text: 'their view', direction: 'received' });
  });

  it('leave their favours without the link when they go', async () => {
    await addAsk(db, { text: 'x', by: 'them', personIds: [ada] }, NOW);
    const { id } = await onlyAsk();
    await favourFromAsk(db, id, {}, NOW);
    const before = await everything(db);
    const undo = await removeAsk(db, id);
    expect(await onlyFavour()).not.toHaveProperty('askId');
    await undo();
    expect(await everything(db)).toEqual(before);
  });
});
