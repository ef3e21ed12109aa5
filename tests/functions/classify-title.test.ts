import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyTitle } from '@/utils/functions/classify-title';
import { FUNCTIONS, LEVELS } from '@/utils/functions/taxonomy';
import { TITLES } from './titles';

const cases = TITLES.split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => cells.length === 3);

describe('classifyTitle', () => {
  it.each(cases)('%s: %s, %s', (title, functionId, level) => {
    const told = classifyTitle(title ?? '');
    expect(told.functionId ?? '-').toBe(functionId);
    if (level !== '-') expect(told.level).toBe(level);
  });

  it('lets a department tell what the title leaves open', () => {
    expect(classifyTitle('Senior Director, Planning').functionId).toBeNull();
    expect(classifyTitle('Senior Director, Planning', 'Finance')).toMatchObject({
      functionId: 'finance',
      level: 'senior-director',
    });
    expect(classifyTitle('Vice President', 'Global Procurement').functionId).toBe('procurement');
    expect(classifyTitle('CPO', 'Product').functionId).toBe('product');
    expect(classifyTitle('Operations Manager', 'Marketing').functionId).toBe('marketing');
  });

  it('believes a clear title over the department, with less confidence', () => {
    const alone = classifyTitle('Technical Recruiter');
    const seated = classifyTitle('Technical Recruiter', 'Software Engineering');
    expect(seated.functionId).toBe('people');
    expect(seated.confidence).toBeLessThan(alone.confidence);
  });

  it('reads the function of the one who works, not of those served', () => {
    expect(classifyTitle('Executive Assistant to the Chief Marketing Officer')).toMatchObject({
      functionId: 'administration',
      level: 'individual',
    });
    expect(classifyTitle('Finance Director for Engineering').functionId).toBe('finance');
    expect(classifyTitle('Product Manager at Ledger Finance Legal').functionId).toBe('product');
  });

  it('says the same of spellings that mean the same', () => {
    const same = [
      ['VP Sales', 'Vice President of Sales', 'V.P., Sales', 'vice-president, SALES'],
      ['Sr Manager, R&D', 'Senior Manager R & D', 'Snr. Mgr. – R&D'],
      ['Geschäftsführer', 'Geschaeftsfuehrer', 'Geschäftsführer:in', 'Geschäftsführerin (m/w/d)'],
      ['Einkaufsleiter', 'Leiter Einkauf', 'Leiter*in Einkauf', 'Leiterin des Einkaufs'],
    ];
    for (const titles of same) {
      const told = titles.map((title) => classifyTitle(title));
      for (const one of told) {
        expect([one.functionId, one.level]).toEqual([told[0]?.functionId, told[0]?.level]);
      }
    }
  });

  it.each(['', '   ', '—', '(m/w/d)', '&&&', '🦊', '...', '***', 'to for at'])(
    'tells nothing of %j',
    (title) => {
      expect(classifyTitle(title)).toEqual({ functionId: null, level: 'unknown', confidence: 0 });
    },
  );

  it('answers within its types for any text, long ones too', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.string(),
        (title, department) => {
          const told = classifyTitle(title, department);
          expect([...FUNCTIONS, null]).toContain(told.functionId);
          expect(LEVELS).toContain(told.level);
          expect(told.confidence).toBeGreaterThanOrEqual(0);
          expect(told.confidence).toBeLessThanOrEqual(1);
        },
      ),
    );
    expect(classifyTitle(`Head of Sales ${'& of '.repeat(100_000)}`).functionId).toBe('sales');
  });
});

describe('hostile titles', () => {
  it.each([
    '<script>alert(1)</script>',
    '\u0000\u0001\u0002',
    '\ud800 Sales',
    '👩‍💻👩‍💻👩‍💻',
    '(((((((((((((((((((((((((((((',
    '__proto__ constructor toString hasOwnProperty',
    `${'a'.repeat(100_000)}`,
    `${'leiter'.repeat(1000)}`,
    `${'Sales & '.repeat(5000)}`,
    `${'\u0301'.repeat(5000)}`,
    'Директор по продажам',
    '営業部長',
    'مدير المبيعات',
  ])('%# are answered within the types, the same each time', (title) => {
    const told = classifyTitle(title, title);
    expect([...FUNCTIONS, null]).toContain(told.functionId);
    expect(LEVELS).toContain(told.level);
    expect(told.confidence).toBeGreaterThanOrEqual(0);
    expect(told.confidence).toBeLessThanOrEqual(1);
    expect(classifyTitle(title, title)).toEqual(told);
  });

  it('takes no longer for them', () => {
    const start = performance.now();
    for (let i = 0; i < 200; i += 1) {
      classifyTitle('leiter'.repeat(20_000));
      classifyTitle('&.'.repeat(50_000));
      classifyTitle('(m/w/d)'.repeat(20_000));
    }
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
