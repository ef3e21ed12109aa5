import { describe, expect, it, vi } from 'vitest';
import { whyNow } from '@/components/rounds/why';
import { createFormat } from '@/components/ui/format';
import { DAY, NOW, standing } from '../../relationships/standings';

vi.mock('#i18n', async () => ({ i18n: { t: (await import('../english')).english } }));

const format = createFormat('en-GB', 'Europe/Berlin');
const why = (
  visit: Parameters<typeof whyNow>[0],
  facts: Parameters<typeof standing>[0] = {},
  daysAgo = [62],
) => whyNow(visit, standing(facts, daysAgo), format, NOW);

describe('why them, why now', () => {
  it('is the silence once they are due, and the day before that', () => {
    expect(why({ dueAt: NOW - DAY })).toBe('62\u00a0d since you met');
    expect(why({ dueAt: NOW + 3 * DAY })).toBe('Due Thu 18');
    expect(why({ dueAt: NOW - DAY }, {}, [])).toBe('You have not met yet');
  });

  it('begins with what hangs on it and who waits', () => {
    const initiative = { id: 'i', title: 'Depots', risk: 0.8 };
    expect(why({ dueAt: NOW, claim: { initiative, giveFirst: 'ask' } })).toBe(
      'For \u2068Depots\u2069 · Waits for your answer · 62\u00a0d since you met',
    );
    expect(why({ dueAt: NOW, claim: { giveFirst: 'balance' } })).toMatch(/^Gave more than you did/);
  });
});
