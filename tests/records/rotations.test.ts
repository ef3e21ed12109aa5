import { beforeEach, describe, expect, it } from 'vitest';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { mergeFunctions } from '@/utils/records/merge-functions';
import {
  addRotation,
  allRotations,
  editRotation,
  reachStep,
  removeRotation,
  rotationsOf,
  unreachStep,
} from '@/utils/records/rotations';
import { NOTHING_DONE } from '@/utils/records/undo';
import { person } from '../builders';
import { DAY, everything, freshDatabase, NOW } from './fresh-database';

let db: CrosswalkDatabase;

beforeEach(() => {
  db = freshDatabase();
});

async function add(facts: Partial<Parameters<typeof addRotation>[1]> = {}) {
  const given = { functionId: 'finance' as const, ...facts };
  await addRotation(db, given, NOW);
  const found = (await allRotations(db)).find((one) => one.functionId === given.functionId);
  if (!found) throw new Error('not added');
  return found;
}

describe('a function to learn', () => {
  it('is put on the plan with why and with whom, and taken back', async () => {
    await db.people.add(person({ id: 'ines' }));
    const before = await everything(db);
    const undo = await addRotation(
      db,
      { functionId: 'finance', purpose: ' To read a balance sheet ', personIds: ['ines'] },
      NOW,
    );
    expect(await rotationsOf(db, 'ines')).toEqual([
      expect.objectContaining({
        functionId: 'finance',
        purpose: 'To read a balance sheet',
        personIds: ['ines'],
        reached: [],
        state: 'active',
      }),
    ]);
    await undo();
    expect(await everything(db)).toEqual(before);
  });

  it('is there once, also under the name of what it was merged into', async () => {
    const { id } = await add({ functionId: 'procurement' });
    await expect(add({ functionId: 'procurement' })).rejects.toMatchObject({
      reason: 'name-taken',
    });
    await mergeFunctions(db, 'procurement', 'operations', NOW);
    await expect(add({ functionId: 'operations' })).rejects.toMatchObject({ reason: 'name-taken' });
    expect((await allRotations(db))[0]?.functionId).toBe('operations');
    await editRotation(db, id, { state: 'done' }, NOW);
    await expect(add({ functionId: 'operations' })).resolves.toBeDefined();
  });

  it('is not taken up again while it is on the plan anew', async () => {
    const before = await add();
    await editRotation(db, before.id, { state: 'done' }, NOW);
    await addRotation(db, { functionId: 'finance' }, NOW);
    await expect(editRotation(db, before.id, { state: 'active' }, NOW)).rejects.toMatchObject({
      reason: 'name-taken',
    });
    expect((await allRotations(db)).filter(({ state }) => state === 'active')).toHaveLength(1);
  });

  it('refuses a function or people that are gone', async () => {
    await expect(add({ functionId: 'own-00000000' })).rejects.toMatchObject({ reason: 'gone' });
    await expect(add({ personIds: ['nobody'] })).rejects.toMatchObject({ reason: 'gone' });
    expect(await db.rotations.count()).toBe(0);
  });

  it('reaches steps on their days, in any order, and loses one that was a slip', async () => {
    const { id } = await add();
    await reachStep(db, id, 'project', NOW + 2 * DAY);
    await reachStep(db, id, 'chat', NOW, { note: ' Coffee with their controller ' });
    expect((await db.rotations.get(id))?.reached).toEqual([
      { step: 'chat', at: NOW, note: 'Coffee with their controller' },
      { step: 'project', at: NOW + 2 * DAY },
    ]);
    const undo = await reachStep(db, id, 'chat', NOW, { at: NOW - DAY });
    expect((await db.rotations.get(id))?.reached[0]).toEqual({ step: 'chat', at: NOW - DAY });
    await undo();
    expect((await db.rotations.get(id))?.reached[0]).toMatchObject({ at: NOW });
    // A second press changes nothing, and offers no Undo that would do nothing.
    expect(await reachStep(db, id, 'chat', NOW + DAY)).toBe(NOTHING_DONE);
    await unreachStep(db, id, 'project', NOW);
    expect((await db.rotations.get(id))?.reached.map(({ step }) => step)).toEqual(['chat']);
    await expect(reachStep(db, id, 'chat', NOW, { at: Number.NaN })).rejects.toMatchObject({
      reason: 'bad-date',
    });
  });

  it('is changed in place, ended and removed, each taken back', async () => {
    const { id } = await add({ purpose: 'Why', nextStep: 'Ask Odalys' });
    const undo = await editRotation(db, id, { nextStep: ' ', state: 'done' }, NOW + 1);
    expect(await db.rotations.get(id)).toMatchObject({ purpose: 'Why', state: 'done' });
    expect(await db.rotations.get(id)).not.toHaveProperty('nextStep');
    await undo();
    expect(await db.rotations.get(id)).toMatchObject({ nextStep: 'Ask Odalys', state: 'active' });
    const back = await removeRotation(db, id);
    expect(await db.rotations.count()).toBe(0);
    await back();
    expect(await db.rotations.count()).toBe(1);
  });
});
