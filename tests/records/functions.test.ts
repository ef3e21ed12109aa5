import { beforeEach, describe, expect, it } from 'vitest';
import { isFunctionId } from '@/utils/functions/taxonomy';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { listRules, setFunction } from '@/utils/records/function-rules';
import {
  addFunction,
  listFunctions,
  renameFunction,
  setColour,
  setMatters,
} from '@/utils/records/functions';
import { mergeFunctions, removeFunction, unmergeFunction } from '@/utils/records/merge-functions';
import type { Person } from '@/utils/records/schema';
import { person } from '../builders';
import { everything, freshDatabase, NOW } from './fresh-database';

let db: CrosswalkDatabase;

beforeEach(() => {
  db = freshDatabase();
});

const SHOWN = [
  { id: 'legal', name: 'Legal' },
  { id: 'people', name: 'People' },
] as const;

async function add(name: string) {
  return addFunction(db, { name, colour: 'sales' }, SHOWN, NOW);
}

async function somebody(functionId: Person['functionId'], facts: Partial<Person> = {}) {
  const one = person({ id: crypto.randomUUID(), emails: [], ...facts });
  await db.people.add({ ...one, ...(functionId && { functionId }) });
  return one.id;
}

const byUser = { sources: { functionId: 'user' } } as const;
const byTitle = { sources: { functionId: 'title' } } as const;
const functionOf = async (id: string) => (await db.people.get(id))?.functionId;

describe('functions of one’s own', () => {
  it('are added with an id that travels, and taken back', async () => {
    const { id, undo } = await add('  Grants   and Trusts ');
    expect(isFunctionId(id)).toBe(true);
    expect(await listFunctions(db)).toEqual([
      { id, name: 'Grants and Trusts', colour: 'sales', createdAt: NOW, updatedAt: NOW },
    ]);
    await undo();
    expect(await listFunctions(db)).toEqual([]);
  });

  it('have names of one line, that end somewhere and turn nothing around', async () => {
    const { id } = await add(`Grants\n\u202eand\u2066 Trusts ${'x'.repeat(200)}`);
    const { name = '' } = (await db.functions.get(id)) ?? {};
    expect(name).toMatch(/^Grants and Trusts x+$/);
    expect(name).toHaveLength(60);
  });

  it('need a name that no other has', async () => {
    await expect(add(' ')).rejects.toMatchObject({ reason: 'blank' });
    await expect(add('\u200b\u2060')).rejects.toMatchObject({ reason: 'blank' });
    await expect(add('Legal\u200b')).rejects.toMatchObject({ reason: 'name-taken' });
    await expect(add('ＬＥＧＡＬ ')).rejects.toMatchObject({ reason: 'name-taken' });
    expect(await listFunctions(db)).toEqual([]);
  });
});

describe('what is said of a function', () => {
  it('is a name, a colour and that it matters, each taken back by itself', async () => {
    const undoName = await renameFunction(db, 'legal', 'Counsel', SHOWN, NOW);
    const undoColour = await setColour(db, 'legal', 'data', NOW);
    await setMatters(db, 'legal', true, NOW);
    expect(await db.functions.get('legal')).toMatchObject({
      name: 'Counsel',
      colour: 'data',
      matters: true,
    });
    await undoName();
    await undoColour();
    const left = await db.functions.get('legal');
    expect(left).toMatchObject({ matters: true });
    expect([left?.name, left?.colour]).toEqual([undefined, undefined]);
  });

  it('leaves no record when nothing is said any more', async () => {
    await renameFunction(db, 'legal', 'Counsel', SHOWN, NOW);
    await setMatters(db, 'legal', true, NOW);
    await renameFunction(db, 'legal', undefined, SHOWN, NOW);
    await setMatters(db, 'legal', false, NOW);
    expect(await listFunctions(db)).toEqual([]);
  });

  it('refuses names that confuse, and functions that are gone', async () => {
    const { id } = await add('Grants');
    const refused = async (work: Promise<unknown>, reason: string) =>
      expect(work).rejects.toMatchObject({ reason });
    await refused(renameFunction(db, 'legal', 'people', SHOWN, NOW), 'name-taken');
    await refused(renameFunction(db, 'legal', '\t', SHOWN, NOW), 'blank');
    await refused(renameFunction(db, id, undefined, SHOWN, NOW), 'blank');
    await refused(renameFunction(db, 'own-00000000', 'New', SHOWN, NOW), 'gone');
    await refused(setColour(db, 'own-00000000', 'data', NOW), 'gone');
    await renameFunction(db, 'legal', 'LEGAL', SHOWN, NOW);
    expect((await db.functions.get('legal'))?.name).toBe('LEGAL');
  });
});

describe('merging functions', () => {
  it('takes people and what was taught along, and gives all of it back', async () => {
    const one = await somebody('legal', byUser);
    const other = await somebody('finance', byUser);
    await setFunction(db, await somebody(undefined, { title: 'Zwirn Lead' }), 'legal', NOW);
    await setMatters(db, 'legal', true, NOW);
    const before = await everything(db);
    const { undo, people } = await mergeFunctions(db, 'legal', 'finance', NOW);
    expect(people).toBe(2);
    expect([await functionOf(one), await functionOf(other)]).toEqual(['finance', 'finance']);
    expect((await db.functions.get('finance'))?.matters).toBe(true);
    const later = await somebody(undefined, { title: 'Head of Zwirn' });
    await setFunction(db, later, 'finance', NOW);
    expect(await listRules(db)).toHaveLength(1);
    await db.people.delete(later);
    await undo();
    expect(await everything(db)).toEqual(before);
  });

  it('follows to the last, and never in a circle', async () => {
    const one = await somebody('legal', byUser);
    await mergeFunctions(db, 'legal', 'finance', NOW);
    await mergeFunctions(db, 'finance', 'people', NOW);
    expect(await functionOf(one)).toBe('people');
    for (const [from, into] of [
      ['people', 'legal'],
      ['people', 'finance'],
      ['legal', 'finance'],
      ['people', 'people'],
    ] as const) {
      const circle = mergeFunctions(db, from, into, NOW);
      await expect(circle).rejects.toMatchObject({ reason: 'circle' });
    }
    const gone = mergeFunctions(db, 'people', 'own-00000000', NOW);
    await expect(gone).rejects.toMatchObject({ reason: 'gone' });
  });

  it('comes apart again: titles are read anew, and whom the user had put there comes back', async () => {
    const titled = await somebody('legal', { title: 'Head of Legal', ...byTitle });
    const said = await somebody('legal', byUser);
    await mergeFunctions(db, 'legal', 'finance', NOW, true);
    const since = await somebody('finance', byUser);
    const { people, undo, mine, from } = await unmergeFunction(db, 'legal', NOW);
    expect({ people, mine, from }).toEqual({ people: 2, mine: true, from: 'finance' });
    expect([await functionOf(titled), await functionOf(said)]).toEqual(['legal', 'legal']);
    expect(await functionOf(since)).toBe('finance');
    expect(await listFunctions(db)).toEqual([]);
    await undo();
    expect([await functionOf(titled), await functionOf(said)]).toEqual(['finance', 'finance']);
  });
});

describe('removing a function of one’s own', () => {
  it('leaves its people without one, or what their titles tell', async () => {
    const { id } = await add('Grants');
    const said = await somebody(id, byUser);
    const teacher = await somebody(undefined, { title: 'Zwirn Lead' });
    await setFunction(db, teacher, id, NOW);
    const follower = await somebody(id, { title: 'Zwirn Manager', ...byTitle });
    await mergeFunctions(db, 'legal', id, NOW);
    const lawyer = await somebody(id, { title: 'Head of Legal', ...byTitle });
    const before = await everything(db);
    const { undo, people } = await removeFunction(db, id, undefined, NOW);
    expect(people).toBe(4);
    expect([await functionOf(said), await functionOf(follower)]).toEqual([undefined, undefined]);
    expect(await functionOf(lawyer)).toBe('legal');
    expect([await listRules(db), await listFunctions(db)]).toEqual([[], []]);
    await undo();
    expect(await everything(db)).toEqual(before);
  });

  it('gives people, rules and merged functions to another one', async () => {
    const { id } = await add('Grants');
    await setFunction(db, await somebody(undefined, { title: 'Zwirn Lead' }), id, NOW);
    const one = await somebody(id, byUser);
    await mergeFunctions(db, 'legal', id, NOW);
    const before = await everything(db);
    const { undo, people } = await removeFunction(db, id, 'finance', NOW);
    expect(people).toBe(2);
    expect(await functionOf(one)).toBe('finance');
    expect((await listRules(db)).map(({ functionId }) => functionId)).toEqual(['finance']);
    expect((await db.functions.get('legal'))?.mergedInto).toBe('finance');
    await undo();
    expect(await everything(db)).toEqual(before);
    const circle = removeFunction(db, id, 'legal', NOW);
    await expect(circle).rejects.toMatchObject({ reason: 'circle' });
  });
});
