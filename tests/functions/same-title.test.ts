import { describe, expect, it } from 'vitest';
import { sameDepartment, sameTitle } from '@/utils/functions/same-title';

describe('sameTitle', () => {
  it.each([
    ['Sr. Mgr, Brand', 'Senior Brand Manager'],
    ['VP Sales', 'Vice President of Sales'],
    ['V.P., Sales', 'vice president, sales'],
    ['Director, FP&A', 'Director of Financial Planning and Analysis'],
    ['Dir. Operations', 'Director of Ops'],
    ['CFO', 'Chief Financial Officer'],
    ['Leiterin Einkauf', 'Leiter Einkauf (m/w/d)'],
    ['Einkaufsleiter', 'Einkaufsleiterin'],
    ['Head of Growth at Lumen', 'Head of Growth'],
    ['部長', '部長'],
  ])('takes %j and %j for the same', (a, b) => {
    expect(sameTitle(a, b)).toBe(true);
    expect(sameTitle(b, a)).toBe(true);
  });

  it.each([
    ['Software Engineer', 'Senior Software Engineer'],
    ['Engineer II', 'Engineer III'],
    ['Director, Marketing', 'Director, Sales'],
    ['Manager', 'Director'],
    ['VP Sales', 'SVP Sales'],
    ['Deputy Director', 'Director'],
    ['IT Manager', 'Integration Manager'],
    ['Lead Engineer', 'Engineering Lead'],
    ['部長', '課長'],
    ['🎯', '🚀'],
  ])('tells %j and %j apart', (a, b) => {
    expect(sameTitle(a, b)).toBe(false);
    expect(sameTitle(b, a)).toBe(false);
  });
});

describe('sameDepartment', () => {
  it('leaves out what kind of thing a department is', () => {
    expect(sameDepartment('Marketing', 'Marketing Dept.')).toBe(true);
    expect(sameDepartment('People Team', 'People')).toBe(true);
    expect(sameDepartment('Marketing', 'Sales')).toBe(false);
  });
});
