import { describe, expect, it } from 'vitest';
import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import { HOUSE_TABLES, houseOf, loadHouse, mergedFunctions } from '@/utils/records/house';
import { freshDatabase } from './fresh-database';

const stamps = { createdAt: 0, updatedAt: 0 };
const merges = (...pairs: [AnyFunctionId, AnyFunctionId][]) =>
  pairs.map(([id, mergedInto]) => ({ ...stamps, id, mergedInto }));

describe('what the house knows', () => {
  it('follows merges to the last, and a circle nowhere', () => {
    const records = merges(
      ['legal', 'finance'],
      ['finance', 'people'],
      ['sales', 'marketing'],
      ['marketing', 'sales'],
      ['data', 'data'],
    );
    expect([...mergedFunctions(records)]).toEqual([
      ['legal', 'people'],
      ['finance', 'people'],
    ]);
  });

  it('lets rules about a merged function be about what it was merged into', () => {
    const rule = { id: 'r', words: 'growth', functionId: 'legal' } as const;
    expect(houseOf(merges(['legal', 'finance']), [rule]).rules).toEqual([
      { ...rule, functionId: 'finance' },
    ]);
  });

  it('is read within a transaction over its tables', async () => {
    const db = freshDatabase();
    await db.functions.bulkAdd(merges(['legal', 'finance']));
    const rule = { ...stamps, id: 'r', text: 'Growth', words: 'growth' };
    await db.functionRules.add({ ...rule, functionId: 'legal' });
    const house = await db.transaction('r', [...HOUSE_TABLES], async () => loadHouse(db));
    expect(house.merged.get('legal')).toBe('finance');
    expect(house.rules).toEqual([{ id: 'r', words: 'growth', functionId: 'finance' }]);
  });
});
