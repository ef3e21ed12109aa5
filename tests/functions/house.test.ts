import { describe, expect, it } from 'vitest';
import { classifyTitle } from '@/utils/functions/classify-title';
import { type House, NO_HOUSE, tellFunction } from '@/utils/functions/house';
import type { AnyFunctionId } from '@/utils/functions/taxonomy';

const house = (
  rules: Record<string, AnyFunctionId>,
  merged: [AnyFunctionId, AnyFunctionId][] = [],
): House => ({
  rules: Object.entries(rules).map(([words, functionId]) => ({ id: words, words, functionId })),
  merged: new Map(merged),
});

describe('telling a function in a house', () => {
  it('is what the classifier says where nothing was taught', () => {
    for (const title of ['Head of Legal', 'Leiter Einkauf', 'Director', '']) {
      expect(tellFunction(title, undefined, NO_HOUSE)).toEqual(classifyTitle(title));
    }
  });

  it('follows a rule about the words of the title, whatever its head', () => {
    const taught = house({ growth: 'legal' });
    for (const title of ['Growth', 'Head of Growth', 'VP Growth', 'Senior Growth Manager']) {
      expect(tellFunction(title, undefined, taught)).toMatchObject({
        functionId: 'legal',
        confidence: 1,
        ruleId: 'growth',
      });
    }
  });

  it('keeps reading the level from the title', () => {
    expect(tellFunction('VP Growth', undefined, house({ growth: 'legal' })).level).toBe(
      'vice-president',
    );
  });

  it('follows a rule about the department where the title tells nothing', () => {
    const taught = house({ habitat: 'own-0000abcd' });
    expect(tellFunction('Director', 'Habitat', taught).functionId).toBe('own-0000abcd');
    expect(tellFunction('', 'Habitat', taught).functionId).toBe('own-0000abcd');
    expect(tellFunction('Head of Legal', 'Habitat', taught).functionId).toBe('legal');
  });

  it('asks the title before the department', () => {
    const taught = house({ growth: 'data', habitat: 'legal' });
    expect(tellFunction('Head of Growth', 'Habitat', taught).functionId).toBe('data');
  });

  it('lets a rule about some of the words decide what nobody else tells', () => {
    const taught = house({ zwirn: 'legal', 'zwirn habitat': 'data' });
    expect(classifyTitle('Zwirn Habitat Lead').functionId).toBeNull();
    expect(tellFunction('Zwirn Uplands Lead', undefined, taught).functionId).toBe('legal');
    expect(tellFunction('Zwirn Habitat Lead, Uplands', undefined, taught).functionId).toBe('data');
  });

  it('leaves what more words tell to them', () => {
    const taught = house({ growth: 'data', resources: 'operations' });
    expect(tellFunction('Growth Counsel', undefined, taught).functionId).toBe('legal');
    expect(tellFunction('Head of Human Resources', undefined, taught).functionId).toBe('people');
  });

  it('tells the function that a merged one is here', () => {
    const taught = house({}, [['legal', 'finance']]);
    expect(tellFunction('Head of Legal', undefined, taught).functionId).toBe('finance');
    expect(tellFunction('Head of Sales', undefined, taught).functionId).toBe('sales');
  });

  it('takes no rule without words for one about everything', () => {
    expect(tellFunction('Director', undefined, house({ '': 'legal' })).functionId).toBe(
      classifyTitle('Director').functionId,
    );
  });
});

describe('what is called Engineering and nothing else', () => {
  it('is the function that the screens call so', () => {
    const told = (title: string, department?: string) =>
      tellFunction(title, department, NO_HOUSE).functionId;
    expect(told('Director of Engineering', 'Engineering')).toBe('software-engineering');
    expect(told('Head of Engineering')).toBe('software-engineering');
    expect(told('Senior Engineer', 'Engineering')).toBe('software-engineering');
    expect(told('Director, Mechanical Engineering')).toBe('engineering');
    expect(told('Director of Engineering', 'Hardware')).toBe('engineering');
  });
});
