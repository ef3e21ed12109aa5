import { describe, expect, it } from 'vitest';
import { FUNCTIONS } from '@/utils/functions/taxonomy';
import { functionOfText } from '@/utils/transfer/people-files/function-text';
import { levelOfText } from '@/utils/transfer/people-files/level-text';

describe('a directory’s words for a level', () => {
  it.each([
    ['Individual Contributor', 'individual'],
    ['IC4', 'individual'],
    ['Team Lead', 'lead'],
    ['Manager', 'manager'],
    ['Sr. Manager', 'senior-manager'],
    ['senior-manager', 'senior-manager'],
    ['Abteilungsleiter', 'manager'],
    ['Bereichsleitung', 'director'],
    ['DIRECTOR', 'director'],
    ['06 - Director', 'director'],
    ['Directeur', 'director'],
    ['Dyrektor', 'director'],
    ['VP', 'vice-president'],
    ['Senior Vice President', 'vice-president'],
    ['C-Level', 'executive'],
    ['Geschäftsführung', 'executive'],
    ['Executive Board', 'executive'],
    ['部長', 'director'],
    ['경리', undefined],
    ['经理', 'manager'],
    ['SCS1', 'director'],
    ['SCS1A', 'director'],
    ['SCS2', 'senior-director'],
    ['SCS Pay Band 3', 'vice-president'],
    ['SCS4', 'executive'],
    ['L5', undefined],
    ['M2', undefined],
    ['Band 7', undefined],
    ['Grade 7', undefined],
    ['E13', undefined],
    ['', undefined],
    ['🙂', undefined],
  ])('%s is %s', (text, level) => expect(levelOfText(text)).toBe(level));
});

describe('a directory’s words for a function', () => {
  it.each([
    ['HR', 'people'],
    ['Human Resources', 'people'],
    ['Finance & Accounting', 'finance'],
    ['Marketing', 'marketing'],
    ['Einkauf', 'procurement'],
    ['Vertrieb', 'sales'],
    ['Legal', 'legal'],
    ['Law', 'legal'],
  ])('%s is %s', (text, functionId) => expect(functionOfText(text)).toBe(functionId));

  it('is none of them for words that name none', () => {
    expect(functionOfText('')).toBeNull();
    expect(functionOfText('Squad 7')).toBeNull();
    expect([...FUNCTIONS, null]).toContain(functionOfText('R&D'));
  });
});
