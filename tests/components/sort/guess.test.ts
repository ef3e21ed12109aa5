import { describe, expect, it } from 'vitest';
import { companyOf, departmentOf, guessFunction } from '@/components/sort/guess';
import type { FunctionId } from '@/utils/functions/taxonomy';
import { person } from '../../builders';

const company = (...functions: (FunctionId | undefined)[]) =>
  functions.map((functionId) => person(functionId && { functionId }));

describe('companyOf', () => {
  it('names the commonest function among the others', () => {
    expect(companyOf(company('legal', 'legal', 'finance', undefined), 'product')).toEqual({
      functionId: 'legal',
      inFunction: 2,
      people: 4,
    });
  });

  it('leaves the user’s own function out, whose people sit in most of these meetings', () => {
    const others = company('product', 'product', 'product', 'legal', 'legal');
    expect(companyOf(others, 'product')?.functionId).toBe('legal');
  });

  it.each([
    ['nobody', company()],
    ['too few people', company('legal', 'legal')],
    ['one of each', company('legal', 'finance', 'sales')],
    ['a tie', company('legal', 'legal', 'finance', 'finance')],
    ['unknown functions only', company(undefined, undefined, undefined)],
  ])('says nothing for %s', (_, others) => {
    expect(companyOf(others, 'product')).toBeNull();
  });
});

describe('departmentOf', () => {
  it('goes by more than half of those who are known', () => {
    expect(departmentOf(['legal', 'legal', 'finance', undefined])).toEqual({
      functionId: 'legal',
      inFunction: 2,
      people: 3,
    });
    expect(departmentOf(['legal', 'legal', 'finance', 'sales'])).toBeNull();
    expect(departmentOf(['legal', undefined])).toBeNull();
  });
});

describe('guessFunction', () => {
  const legal = { functionId: 'legal', inFunction: 3, people: 4 } as const;
  const house = { rules: [], merged: new Map() };

  it('believes the title before the company, and says so', () => {
    expect(guessFunction({ title: 'Finance Director' }, legal)).toEqual({
      functionId: 'finance',
      from: 'title',
      words: 'Finance Director',
    });
  });

  it('says when it was the department that told', () => {
    const guess = guessFunction({ title: 'Director', department: 'Finance' }, null);
    expect(guess).toMatchObject({ functionId: 'finance', from: 'department', words: 'Finance' });
  });

  it('goes by the user’s own rules', () => {
    const taught = { rules: [{ id: 'r', words: 'harbour', functionId: 'sales' as const }] };
    expect(
      guessFunction({ title: 'Head of Harbour' }, legal, { ...house, ...taught }),
    ).toMatchObject({ functionId: 'sales', from: 'title' });
  });

  it('falls back on the others of the department, then on the company, then on nothing', () => {
    const sales = { functionId: 'sales', inFunction: 5, people: 6 } as const;
    expect(guessFunction({ department: 'Harbour' }, legal, house, sales)).toEqual({
      ...sales,
      from: 'colleagues',
      words: 'Harbour',
    });
    expect(guessFunction({}, legal)).toEqual({ ...legal, from: 'company' });
    expect(guessFunction({}, null)).toBeNull();
  });
});
