import { describe, expect, it } from 'vitest';
import { FUNCTION_KEYS } from '@/components/sort/function-keys';
import { companyOf, guessFunction } from '@/components/sort/guess';
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

describe('guessFunction', () => {
  const legal = { functionId: 'legal', inFunction: 3, people: 4 } as const;

  it('believes the title before the company', () => {
    expect(guessFunction({ title: 'Finance Director' }, legal)).toEqual({
      functionId: 'finance',
      from: 'title',
    });
  });

  it('falls back on the company, and has no guess without it', () => {
    expect(guessFunction({}, legal)).toEqual({ functionId: 'legal', from: 'company' });
    expect(guessFunction({}, null)).toBeNull();
  });
});

describe('the letters', () => {
  it('are each used once, and none is one of the card’s other keys', () => {
    const letters: string[] = FUNCTION_KEYS.map(({ letter }) => letter);
    expect(new Set(letters).size).toBe(letters.length);
    expect(letters.filter((letter) => ['X', 'Z', '/'].includes(letter))).toEqual([]);
  });
});
