import { describe, expect, it } from 'vitest';
import type { CheckIn } from '@/utils/records/schema-between';
import { isoWeekday, mondayOf, nextMorning } from '@/utils/relationships/week';
import { marksOf, suggestPractice } from '@/utils/relationships/weekly-practice';

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

describe('mondayOf', () => {
  it('is the Monday on the wall of the zone, over a change of the clocks too', () => {
    // Sunday 29 March 2026, 23:30 in Berlin; the clocks went forward that morning.
    const sunday = Date.parse('2026-03-29T21:30:00Z');
    expect(mondayOf(sunday, 'Europe/Berlin')).toBe('2026-03-23');
    expect(mondayOf(sunday, 'Pacific/Auckland')).toBe('2026-03-30');
    expect(isoWeekday(sunday, 'Europe/Berlin')).toBe(7);
    expect(isoWeekday(sunday, 'Pacific/Auckland')).toBe(1);
  });

  it('holds over a turn of the year and a leap day', () => {
    expect(mondayOf(Date.parse('2027-01-01T12:00:00Z'), 'UTC')).toBe('2026-12-28');
    expect(mondayOf(Date.parse('2028-02-29T12:00:00Z'), 'UTC')).toBe('2028-02-28');
  });
});

describe('nextMorning', () => {
  it('is later today, or in a week when today’s has gone by', () => {
    const friday = Date.parse('2026-05-15T06:00:00Z');
    expect(nextMorning(friday, 5, 'UTC')).toBe(Date.parse('2026-05-15T09:00:00Z'));
    expect(nextMorning(Date.parse('2026-05-15T09:00:00Z'), 5, 'UTC')).toBe(
      Date.parse('2026-05-22T09:00:00Z'),
    );
  });

  it('is nine on the wall over a change of the clocks', () => {
    // Friday noon before the clocks of Berlin go forward; Monday nine is seven in UTC.
    expect(nextMorning(Date.parse('2026-03-27T11:00:00Z'), 1, 'Europe/Berlin')).toBe(
      Date.parse('2026-03-30T07:00:00Z'),
    );
  });
});
