import { describe, expect, it, vi } from 'vitest';

vi.mock('#i18n', async () => ({ i18n: { t: (await import('../english')).english } }));

import { goodInWords } from '@/components/settings/feed-words';
import { createFormat } from '@/components/ui/format';
import type { FeedHeld } from '@/utils/calendars/feeds/feed';

const NOW = Date.UTC(2026, 4, 12, 9, 18);
const format = createFormat('en-GB', 'Europe/London');

const told = (held: FeedHeld) =>
  goodInWords({ failures: 0, nextTry: NOW, good: { at: NOW, ...held } }, format, NOW);

describe('what a calendar by address held', () => {
  it('says who is named in it, and nothing of guests where there is no meeting', () => {
    expect(told({ meetings: 40, withGuests: 0 }).guests).toMatch(/^No guests are named/);
    expect(told({ meetings: 40, withGuests: 40 }).guests).toBe('It names the guests.');
    expect(told({ meetings: 40, withGuests: 1 }).guests).toBe('1 of them names its guests.');
    expect(told({ meetings: 0, withGuests: 0 })).toEqual({ read: expect.stringContaining('0 m') });
  });

  it('says how many events are not among them, even where there is nothing else', () => {
    expect(told({ meetings: 40, withGuests: 40 }).leftOut).toBeUndefined();
    expect(told({ meetings: 40, withGuests: 40, leftOut: 1 }).leftOut).toMatch(/^1 more was /);
    expect(told({ meetings: 0, withGuests: 0, leftOut: 1200 }).leftOut).toMatch(/^1,200 more were/);
  });
});
