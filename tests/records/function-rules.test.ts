import { beforeEach, describe, expect, it } from 'vitest';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { listRules, removeRule, setFunction, setFunctions } from '@/utils/records/function-rules';
import { addPerson, updatePerson } from '@/utils/records/people';
import type { FactSource, Person } from '@/utils/records/schema';
import { person } from '../builders';
import { everything, freshDatabase, NOW } from './fresh-database';

let db: CrosswalkDatabase;

beforeEach(() => {
  db = freshDatabase();
});

/** Somebody of whom a directory or a card told title and department, but no function. */
async function titled(title?: string, department?: string, facts: Partial<Person> = {}) {
  const one = person({
    id: crypto.randomUUID(),
    emails: [],
    ...(title !== undefined && { title }),
    ...(department !== undefined && { department }),
    ...facts,
  });
  await db.people.add(one);
  return one.id;
}

const said = (functionId: Person['functionId'], source: FactSource): Partial<Person> =>
  functionId ? { functionId, sources: { functionId: source } } : {};

const functionOf = async (id: string) => (await db.people.get(id))?.functionId;
const rules = async () => (await listRules(db)).map(({ text, functionId }) => [text, functionId]);

describe('setting a function', () => {
  it('is said by the user, with the level where one is given, and can be taken back', async () => {
    const id = await titled();
    const before = await everything(db);
    const { undo, rule, followers } = await setFunction(db, id, 'legal', NOW, {
      level: 'director',
    });
    expect(await db.people.get(id)).toMatchObject({
      functionId: 'legal',
      level: 'director',
      sources: { functionId: 'user', level: 'user' },
    });
    expect([rule, followers]).toEqual([undefined, 0]);
    await undo();
    expect(await everything(db)).toEqual(before);
  });

  it('is cleared by none', async () => {
    const id = await titled('Head of Growth', undefined, said('legal', 'user'));
    await setFunction(db, id, undefined, NOW);
    expect((await db.people.get(id))?.sources).toEqual({});
    expect(await functionOf(id)).toBeUndefined();
    expect(await listRules(db)).toEqual([]);
  });

  it('is refused for whoever or whatever is gone', async () => {
    await expect(setFunction(db, 'nobody', 'legal', NOW)).rejects.toMatchObject({ reason: 'gone' });
    const id = await titled('Director', 'Habitat');
    const gone = setFunction(db, id, 'own-00000000', NOW);
    await expect(gone).rejects.toMatchObject({ reason: 'gone' });
    expect(await functionOf(id)).toBeUndefined();
  });

  it('lands in the function that a merged one is here', async () => {
    await db.functions.add({ id: 'legal', mergedInto: 'finance', createdAt: 0, updatedAt: 0 });
    const id = await titled();
    await setFunction(db, id, 'legal', NOW);
    expect(await functionOf(id)).toBe('finance');
  });
});

describe('what a correction teaches', () => {
  it('brings everybody of the same words along, and gives all of it back', async () => {
    const first = await titled('Head of Growth');
    const second = await titled('Growth Manager', undefined, said('marketing', 'title'));
    const third = await titled('Director', 'Growth');
    const other = await titled('Head of Legal', undefined, said('legal', 'title'));
    const before = await everything(db);
    const { undo, rule, followers } = await setFunction(db, first, 'operations', NOW);
    expect(rule).toMatchObject({ text: 'Growth', words: 'growth', functionId: 'operations' });
    expect(followers).toBe(2);
    expect(await functionOf(second)).toBe('operations');
    expect((await db.people.get(third))?.sources.functionId).toBe('title');
    expect(await functionOf(other)).toBe('legal');
    await undo();
    expect(await everything(db)).toEqual(before);
  });

  it('holds for those who come later', async () => {
    await setFunction(db, await titled('Head of Growth'), 'operations', NOW);
    const later = await addPerson(db, { name: 'Bo Ek', emails: [], title: 'VP Growth' }, NOW + 1);
    expect(later.functionId).toBe('operations');
    await updatePerson(db, later.id, { title: 'Head of Legal' }, NOW + 2);
    expect(await functionOf(later.id)).toBe('legal');
  });

  it('never overrides what somebody said of another person', async () => {
    for (const source of ['user', 'directory', 'card'] as const) {
      await titled('Growth Manager', undefined, {
        id: `by ${source}`,
        ...said(source === 'user' ? 'operations' : 'sales', source),
      });
    }
    await titled('Growth Manager', undefined, { id: 'also', ...said('operations', 'directory') });
    const { rule } = await setFunction(db, await titled('Head of Growth'), 'operations', NOW);
    expect(rule).toBeDefined();
    expect(await functionOf('by directory')).toBe('sales');
    expect(await functionOf('by card')).toBe('sales');
  });

  it('is nothing where the house would have told the same', async () => {
    const { rule } = await setFunction(db, await titled('Head of Legal'), 'legal', NOW);
    expect(rule).toBeUndefined();
    expect(await listRules(db)).toEqual([]);
  });

  it('is nothing from words that are anybody’s', async () => {
    for (const title of ['Director', 'VP, EMEA', 'Head of Sales', 'Leiter Einkauf']) {
      const { rule } = await setFunction(db, await titled(title), 'design', NOW);
      expect(rule, title).toBeUndefined();
    }
    const inEngineering = await titled('Chief of Staff', 'Engineering');
    expect((await setFunction(db, inEngineering, 'administration', NOW)).rule).toBeUndefined();
  });

  it('is nothing against more people whom somebody put elsewhere', async () => {
    for (const name of ['a', 'b'] as const) {
      await titled('Growth Manager', undefined, { id: name, ...said('sales', 'directory') });
    }
    const inferred = await titled('Growth Lead', undefined, said('marketing', 'title'));
    const { rule } = await setFunction(db, await titled('Head of Growth'), 'operations', NOW);
    expect(rule).toBeUndefined();
    expect(await functionOf(inferred)).toBe('marketing');
  });

  it('is nothing from a department of many crafts', async () => {
    const crafts = ['Data Analyst', 'Head of Legal', 'Product Designer'];
    for (const title of crafts) await titled(title, 'Habitat');
    const { rule } = await setFunction(db, await titled('Director', 'Habitat'), 'operations', NOW);
    expect(rule).toBeUndefined();
    const head = await setFunction(db, await titled('Head of Habitat'), 'operations', NOW);
    expect(head.rule?.text).toBe('Habitat');
    const analyst = await db.people.filter(({ title }) => title === 'Data Analyst').first();
    expect(analyst?.functionId).toBe('data');
  });

  it('can be kept to the one person', async () => {
    const first = await titled('Head of Growth');
    const second = await titled('Growth Manager', undefined, said('marketing', 'title'));
    const before = await everything(db);
    const { onlyThese } = await setFunction(db, first, 'operations', NOW);
    const undo = await onlyThese?.();
    expect([await functionOf(first), await functionOf(second)]).toEqual([
      'operations',
      'marketing',
    ]);
    expect(await listRules(db)).toEqual([]);
    await undo?.();
    expect(await everything(db)).toEqual(before);
    const exception = await setFunction(db, first, 'operations', NOW, { teach: false });
    expect(exception.rule).toBeUndefined();
  });

  it('replaces what was taught before, and says so when it is taken back', async () => {
    await setFunction(db, await titled('Head of Growth'), 'operations', NOW);
    const follower = await titled('Growth Manager', undefined, said('operations', 'title'));
    const { undo } = await setFunction(db, await titled('Growth Lead'), 'design', NOW + 1);
    expect(await rules()).toEqual([['Growth', 'design']]);
    expect(await functionOf(follower)).toBe('design');
    await undo();
    expect(await rules()).toEqual([['Growth', 'operations']]);
    expect(await functionOf(follower)).toBe('operations');
  });

  it('replaces the rule that told wrong, also where the department would be asked first', async () => {
    await setFunction(db, await titled('Zwirn Lead'), 'operations', NOW);
    await setFunction(db, await titled('Zwirn Lead', 'Habitat'), 'design', NOW + 1);
    expect(await rules()).toEqual([['Zwirn', 'design']]);
  });
});

describe('setting the function of several', () => {
  it('is one step, counted, and taken back as one', async () => {
    const ids = [
      await titled('Growth Lead'),
      await titled('VP Growth'),
      await titled('Zwirn Lead'),
    ];
    const follower = await titled('Growth Manager');
    const before = await everything(db);
    const { undo, rules: learnt, followers } = await setFunctions(db, ids, 'operations', NOW);
    expect(learnt.map(({ text }) => text)).toEqual(['Growth']);
    expect(followers).toBe(1);
    expect(await functionOf(follower)).toBe('operations');
    for (const id of ids) expect(await functionOf(id)).toBe('operations');
    await undo();
    expect(await everything(db)).toEqual(before);
  });

  it('passes over who is gone, and counts nobody twice', async () => {
    const id = await titled('Growth Lead');
    const { rules: learnt } = await setFunctions(db, [id, 'nobody', id], 'operations', NOW);
    expect(learnt.map(({ words }) => words)).toEqual(['growth']);
    const nobody = setFunctions(db, ['nobody'], 'operations', NOW);
    await expect(nobody).rejects.toMatchObject({ reason: 'gone' });
  });
});

describe('a rule that is removed', () => {
  it('lets its followers be told anew, and comes back with them', async () => {
    const first = await titled('Head of Zwirn');
    const follower = await titled('Zwirn Manager');
    await setFunction(db, first, 'operations', NOW);
    const [rule] = await listRules(db);
    const before = await everything(db);
    const undo = await removeRule(db, rule?.id ?? '', NOW + 1);
    expect(await listRules(db)).toEqual([]);
    expect(await functionOf(first)).toBe('operations');
    expect(await functionOf(follower)).toBeUndefined();
    expect((await db.people.get(follower))?.sources.functionId).toBeUndefined();
    await undo();
    expect(await everything(db)).toEqual(before);
    await removeRule(db, rule?.id ?? '', NOW + 2);
    await expect(removeRule(db, rule?.id ?? '', NOW)).rejects.toMatchObject({ reason: 'gone' });
  });
});
