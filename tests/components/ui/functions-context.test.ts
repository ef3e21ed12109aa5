import { describe, expect, it, vi } from 'vitest';
import { functionsOf } from '@/components/ui/functions-context';
import { FUNCTIONS } from '@/utils/functions/taxonomy';
import type { FunctionRecord } from '@/utils/records/schema-functions';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key.split('.').at(-1) ?? key } }));

const record = (facts: Omit<FunctionRecord, 'createdAt' | 'updatedAt'>): FunctionRecord => ({
  createdAt: 0,
  updatedAt: 0,
  ...facts,
});

describe('the functions as they are shown', () => {
  it('are the built-in ones as long as nothing was said', () => {
    const { all, name, colour, matters } = functionsOf([], 'en');
    expect(all.map(({ id }) => id).sort()).toEqual([...FUNCTIONS].sort());
    expect([name('legal'), colour('legal')]).toEqual(['legal', 'legal']);
    expect([colour('research'), colour('strategy')]).toEqual(['data', 'other']);
    expect(matters.size).toBe(0);
  });

  it('have the user’s names, colours and stars, in the order of their language', () => {
    const records = [
      record({ id: 'legal', name: 'Åarhus counsel', colour: 'data', matters: true }),
      record({ id: 'own-0000abcd', name: 'Zoning' }),
    ];
    const { all, name, colour, matters } = functionsOf(records, 'en');
    expect(all[0]).toEqual({
      id: 'legal',
      name: 'Åarhus counsel',
      colour: 'data',
      matters: true,
      own: false,
    });
    expect(all.at(-1)).toMatchObject({ id: 'own-0000abcd', colour: 'other', own: true });
    expect(functionsOf(records, 'da').all.at(-1)?.name).toBe('Åarhus counsel');
    expect([name('legal'), colour('legal')]).toEqual(['Åarhus counsel', 'data']);
    expect([...matters]).toEqual(['legal']);
  });

  it('are not offered once merged, but called what they are now', () => {
    const merged = record({ id: 'legal', name: 'Counsel', matters: true, mergedInto: 'finance' });
    const { all, name, colour, matters } = functionsOf([merged]);
    expect(all.map(({ id }) => id)).not.toContain('legal');
    expect([name('legal'), colour('legal')]).toEqual(['finance', 'finance']);
    expect(matters.size).toBe(0);
  });

  it('never fail on one that is gone', () => {
    const { name, colour } = functionsOf([record({ id: 'legal', mergedInto: 'own-00000000' })]);
    expect([name('own-99999999'), colour('own-99999999')]).toEqual(['removed', 'other']);
    expect(name('legal')).toBe('removed');
    expect(functionsOf([record({ id: 'own-0000abcd' })]).name('own-0000abcd')).toBe('removed');
  });
});
