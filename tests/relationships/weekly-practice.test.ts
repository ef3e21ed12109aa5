import { describe, expect, it } from 'vitest';
import type { CheckIn } from '@/utils/records/schema-between';
import { marksOf, suggestPractice, unanswered } from '@/utils/relationships/weekly-practice';

const checkIn = (at: number, answers: CheckIn['answers']): CheckIn => ({
  id: `c${at}`,
  createdAt: at,
  updatedAt: at,
  at,
  answers,
});

describe('suggestPractice', () => {
  it('has nothing to suggest before the first self-assessment, or when all is well', () => {
    expect(suggestPractice([], [], '2026-05-11')).toBeNull();
    expect(suggestPractice([checkIn(1, { safety: 5 })], [], '2026-05-11')).toBeNull();
    expect(suggestPractice([checkIn(1, {})], [], '2026-05-11')).toBeNull();
  });

  it('takes the weakest of the newest, whatever the order they come in', () => {
    const old = checkIn(1, { safety: 1, curiosity: 5 });
    const newest = checkIn(2, { safety: 4, curiosity: 2, delivers: 3 });
    expect(suggestPractice([newest, old], [], '2026-05-11')).toBe('curiosity');
  });

  it('is not led astray by one that was broken off', () => {
    const whole = checkIn(1, { safety: 2, curiosity: 4 });
    expect(suggestPractice([whole, checkIn(2, { curiosity: 5 })], [], '2026-05-11')).toBe('safety');
    expect(unanswered({ safety: 5 })[0]).toBe('others-concerns');
    expect(unanswered({})).toHaveLength(13);
  });

  it('gives others their turn, and of equals the one that waited longest', () => {
    const one = checkIn(1, { safety: 2, curiosity: 2, delivers: 3 });
    const weeks = [
      { week: '2026-04-06', practice: 'safety' as const },
      { week: '2026-03-02', practice: 'curiosity' as const },
      { week: '2026-04-13', practice: 'delivers' as const },
      { week: '2026-04-20', practice: 'delivers' as const },
      { week: '2026-04-27', practice: 'delivers' as const },
    ];
    expect(suggestPractice([one], weeks, '2026-05-11')).toBe('curiosity');
    expect(suggestPractice([one], [{ week: '2026-05-04', practice: 'safety' }], '2026-05-11')).toBe(
      'curiosity',
    );
  });

  it('comes back to the only one there is, and leaves this week and later ones out', () => {
    const one = checkIn(1, { safety: 2 });
    expect(suggestPractice([one], [{ week: '2026-05-04', practice: 'safety' }], '2026-05-11')).toBe(
      'safety',
    );
    const two = checkIn(1, { safety: 2, curiosity: 3 });
    expect(suggestPractice([two], [{ week: '2026-05-11', practice: 'safety' }], '2026-05-11')).toBe(
      'safety',
    );
  });
});

describe('marksOf', () => {
  it('tells a practice over time without the times it was passed over', () => {
    const all = [
      checkIn(3, { safety: 4 }),
      checkIn(1, { safety: 2 }),
      checkIn(2, { curiosity: 1 }),
    ];
    expect(marksOf(all, 'safety')).toEqual([
      { at: 1, mark: 2 },
      { at: 3, mark: 4 },
    ]);
  });
});
