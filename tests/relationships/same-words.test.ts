import { describe, expect, it } from 'vitest';
import { plainWords } from '@/utils/relationships/same-words';

describe('plainWords', () => {
  it.each([
    ['Don’t re-sign “naïve” ÉCOLE 3.5', ['dont', 're', 'sign', 'naive', 'ecole', '3', '5']],
    ['мир, ŁÓDŹ и Ελλάδα', ['мир', 'lodz', 'и', 'ελλάδα']],
    ['가격 정책', ['가격', '정책']],
    ['سياسة الأسعار', ['سياسة', 'الأسعار']],
    ['🎉 … —', []],
    ['', []],
  ])('tells the words of “%s” at blanks and signs', (text, words) => {
    expect(plainWords(text)).toEqual(words);
  });

  it.each(['価格設定', '定价策略', 'นโยบายราคา'])('tells words apart in %s', (text) => {
    const words = plainWords(`Q3 ${text}!`);
    expect(words[0]).toBe('q3');
    expect(words.length).toBeGreaterThan(2);
    expect(words.join('')).toBe(`q3${text}`);
  });
});
