import { beforeEach, describe, expect, it } from 'vitest';
import { addCredit } from '@/utils/records/credits';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { addFunction } from '@/utils/records/functions';
import {
  activeInitiatives,
  addInitiative,
  allInitiatives,
  closeInitiative,
  editInitiative,
  initiativesOf,
  removeInitiative,
} from '@/utils/records/initiatives';
import { mergeFunctions, removeFunction, unmergeFunction } from '@/utils/records/merge-functions';
import type { Issue } from '@/utils/records/schema-between';
import { person } from '../builders';
import { everything, freshDatabase, NOW } from './fresh-database';

let db: CrosswalkDatabase;

beforeEach(() => {
  db = freshDatabase();
});

const issue: Issue = {
  id: 'issue-1',
  createdAt: NOW,
  updatedAt: NOW,
  personIds: [],
  title: 'Refunds fall between two teams',
  stage: 'won',
  stages: [{ stage: 'won', at: NOW }],
  functionIds: ['finance', 'operations'],
  rank: 0,
};

async function add(title: string, facts: Partial<Parameters<typeof addInitiative>[1]> = {}) {
  await addInitiative(db, { title, functionIds: ['legal'], ...facts }, NOW);
  const found = (await allInitiatives(db)).find((one) => one.title === title.trim());
  if (!found) throw new Error('not added');
  return found;
}

describe('an initiative', () => {
  it('keeps title, functions, people, due date and the issue that it came from, and is taken back', async () => {
    await db.people.add(person({ id: 'ines' }));
    await db.issues.add(issue);
    const before = await everything(db);
    const undo = await addInitiative(
      db,
      {
        title: '  One contract for all  ',
        functionIds: ['legal', 'finance', 'legal'],
        personIds: ['ines', 'ines'],
        due: '2026-06-30',
        issueId: 'issue-1',
        notes: ' Start with the small ones ',
      },
      NOW,
    );
    expect(await activeInitiatives(db)).toEqual([
      expect.objectContaining({
        title: 'One contract for all',
        state: 'active',
        functionIds: ['legal', 'finance'],
        personIds: ['ines'],
        due: '2026-06-30',
        issueId: 'issue-1',
        notes: 'Start with the small ones',
      }),
    ]);
    expect(await initiativesOf(db, 'ines')).toHaveLength(1);
    await undo();
    expect(await everything(db)).toEqual(before);
  });

  it('refuses what makes no sense, and writes nothing of it', async () => {
    await expect(add('  ')).rejects.toMatchObject({ reason: 'blank' });
    await expect(add('A', { due: '2026-02-30' })).rejects.toMatchObject({ reason: 'bad-date' });
    await expect(add('A', { personIds: ['nobody'] })).rejects.toMatchObject({ reason: 'gone' });
    await expect(add('A', { issueId: 'none' })).rejects.toMatchObject({ reason: 'gone' });
    await expect(add('A', { functionIds: ['own-00000000'] })).rejects.toMatchObject({
      reason: 'gone',
    });
    expect(await db.initiatives.count()).toBe(0);
  });

  it('is changed in place, one fact at a time', async () => {
    const { id } = await add('Pricing', { due: '2026-05-01', notes: 'x' });
    const undo = await editInitiative(db, id, { title: 'Prices', due: undefined }, NOW + 1);
    expect(await db.initiatives.get(id)).toMatchObject({ title: 'Prices', notes: 'x' });
    expect(await db.initiatives.get(id)).not.toHaveProperty('due');
    await editInitiative(db, id, { functionIds: ['sales'], notes: ' ' }, NOW + 2);
    await undo();
    const left = await db.initiatives.get(id);
    expect(left).toMatchObject({ title: 'Pricing', due: '2026-05-01', functionIds: ['sales'] });
    expect(left).not.toHaveProperty('notes');
    await expect(editInitiative(db, id, { title: ' ' }, NOW)).rejects.toMatchObject({
      reason: 'blank',
    });
  });

  it('ends as done or dropped with its day, and goes on when that was a slip', async () => {
    const { id } = await add('Pricing');
    const undo = await closeInitiative(db, id, 'done', NOW + 5);
    expect(await db.initiatives.get(id)).toMatchObject({ state: 'done', closedAt: NOW + 5 });
    expect(await activeInitiatives(db)).toEqual([]);
    await undo();
    expect(await db.initiatives.get(id)).not.toHaveProperty('closedAt');
    await closeInitiative(db, id, 'dropped', NOW + 6);
    await closeInitiative(db, id, 'active', NOW + 7);
    const again = await db.initiatives.get(id);
    expect(again).toMatchObject({ state: 'active' });
    expect(again).not.toHaveProperty('closedAt');
  });

  it('comes earliest due first, undated last, ended ones after all, the latest first', async () => {
    const ended = await add('ended first');
    const later = await add('ended later');
    await add('undated');
    await add('June', { due: '2026-06-01' });
    await add('May', { due: '2026-05-01' });
    await closeInitiative(db, ended.id, 'done', NOW + 1);
    await closeInitiative(db, later.id, 'dropped', NOW + 2);
    expect((await allInitiatives(db)).map(({ title }) => title)).toEqual([
      'May',
      'June',
      'undated',
      'ended later',
      'ended first',
    ]);
  });

  it('is removed and brought back', async () => {
    const { id } = await add('Pricing');
    const undo = await removeInitiative(db, id);
    expect(await db.initiatives.count()).toBe(0);
    await undo();
    expect(await db.initiatives.get(id)).toMatchObject({ title: 'Pricing' });
    await expect((await removeInitiative(db, 'none'))()).resolves.toBeUndefined();
  });

  it('leaves credits without the link when it is removed, and gives it back', async () => {
    await db.people.add(person({ id: 'ada' }));
    const { id } = await add('Pricing');
    await addCredit(db, { text: 'The table', personIds: ['ada'], initiativeId: id }, NOW);
    const before = await everything(db);
    const undo = await removeInitiative(db, id);
    const [credit] = await db.credits.toArray();
    expect(credit).toMatchObject({ text: 'The table' });
    expect(credit).not.toHaveProperty('initiativeId');
    await undo();
    expect(await everything(db)).toEqual(before);
  });

  it('needs what its functions are here by now, and gets them back when they are parted', async () => {
    const { id } = await add('Pricing', { functionIds: ['procurement', 'operations'] });
    await mergeFunctions(db, 'procurement', 'operations', NOW);
    expect((await activeInitiatives(db))[0]?.functionIds).toEqual(['operations']);
    await unmergeFunction(db, 'procurement', NOW);
    expect((await activeInitiatives(db))[0]?.functionIds).toEqual(['procurement', 'operations']);
    expect((await db.initiatives.get(id))?.functionIds).toEqual(['procurement', 'operations']);
  });

  it('lets go of functions that were removed, one by one', async () => {
    const shown: never[] = [];
    const first = await addFunction(db, { name: 'Grants', colour: 'sales' }, shown, NOW);
    const second = await addFunction(db, { name: 'Trusts', colour: 'sales' }, shown, NOW);
    const { id } = await add('Pricing', { functionIds: [first.id, second.id, 'legal'] });
    await removeFunction(db, first.id, undefined, NOW);
    await removeFunction(db, second.id, undefined, NOW);
    await editInitiative(db, id, { functionIds: [second.id, 'legal'] }, NOW);
    expect((await db.initiatives.get(id))?.functionIds).toEqual([second.id, 'legal']);
  });
});
