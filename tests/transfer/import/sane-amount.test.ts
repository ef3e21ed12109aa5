import { describe, expect, it } from 'vitest';
import type { Sighting } from '@/utils/calendars/sighting';
import { saneAmount } from '@/utils/transfer/import/sane-amount';

const NOW = Date.parse('2026-06-15T12:00Z');
const MINUTE = 60_000;

function series(uid: string, count: number, every: number): Sighting[] {
  return Array.from({ length: count }, (_, index) => ({
    source: 'ics' as const,
    keys: { iCalUID: uid },
    detail: 'file' as const,
    seenAt: NOW,
    start: NOW + (index - count / 2) * every,
  }));
}

describe('what is taken in of a calendar file', () => {
  it('is all of it, for years of a full calendar', () => {
    const daily = Array.from({ length: 12 }, (_, at) =>
      series(`daily-${at}`, 1_000, 1_440 * MINUTE),
    );
    expect(saneAmount(daily.flat(), NOW)).toEqual({ kept: daily.flat(), leftOut: 0 });
  });

  it('is what is nearest to now of something that repeats every minute, and all of the rest', () => {
    const rest = series('weekly', 100, 7 * 1_440 * MINUTE);
    const { kept, leftOut } = saneAmount([...series('every-minute', 50_000, MINUTE), ...rest], NOW);
    expect(leftOut).toBe(48_500);
    expect(kept.filter(({ keys }) => keys.iCalUID === 'weekly')).toEqual(rest);
    const starts = kept.flatMap(({ keys, start }) =>
      keys.iCalUID === 'every-minute' && start !== undefined ? start : [],
    );
    expect(Math.max(...starts.map((start) => Math.abs(start - NOW)))).toBeLessThan(800 * MINUTE);
  });

  it('is bounded for the whole file', () => {
    const many = Array.from({ length: 200 }, (_, at) => series(`s${at}`, 1_000, MINUTE));
    expect(saneAmount(many.flat(), NOW).kept).toHaveLength(20_000);
  });
});
