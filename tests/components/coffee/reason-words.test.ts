import { describe, expect, it, vi } from 'vitest';
import { reasonWords } from '@/components/coffee/reason-words';
import { clockIn, timeForThem } from '@/components/coffee/their-clock';
import { createFormat } from '@/components/ui/format';

vi.mock('#i18n', async () => ({ i18n: { t: (await import('../english')).english } }));

const format = createFormat('en-GB', 'Europe/Lisbon');
/** Monday, 2 March 2026, 14:30 in Lisbon. */
const AT = Date.UTC(2026, 2, 2, 14, 30);
const slot = { start: AT, end: AT + 1_800_000, score: 60, reasons: [] };

describe('why a slot, in a few words', () => {
  it('is who is free by what is known, and what comes after', () => {
    expect(reasonWords({ ...slot, reasons: ['both-free', 'soon'], nextIn: 20 }, format)).toBe(
      'Both free by what I know · 20 mins before your next',
    );
    expect(reasonWords({ ...slot, unread: true }, format)).toBe('This day was never read');
  });

  it('keeps a holiday’s own name apart, whichever way it is written', () => {
    expect(reasonWords({ ...slot, holiday: 'عيد' }, format)).toContain('Holiday: \u2068عيد\u2069');
  });
});

describe('what clocks elsewhere show', () => {
  it('is the time there, with its weekday where that is another', () => {
    expect(clockIn('Asia/Kathmandu', AT, format)).toBe('20:15');
    expect(clockIn('Pacific/Auckland', AT, format)).toBe('Tue 3:30');
    expect(timeForThem(['Asia/Kathmandu'], AT, format)).toBe('20:15 for them');
    expect(timeForThem(['Asia/Kathmandu', 'America/New_York'], AT, format)).toBe(
      '20:15 in Kathmandu and 9:30 in New York',
    );
    expect(timeForThem([], AT, format)).toBe('');
  });
});
