import { describe, expect, it } from 'vitest';
import { askBudget } from '@/utils/relationships/ask-budget';
import { asksPerMonth, askTrend } from '@/utils/relationships/asks-per-month';
import { type AskCandidate, whomToAsk } from '@/utils/relationships/whom-to-ask';
import { ask, DAY, NOW } from './between';

describe('ask budget', () => {
  it('is reached by three asks that are open or of the last 30 days', () => {
    const asks = [
      ask({ at: NOW - 200 * DAY }),
      ask({ at: NOW - 29 * DAY, state: 'answered' }),
      ask({ at: NOW - 5 * DAY, state: 'declined' }),
    ];
    expect(askBudget('ada', asks, NOW)).toMatchObject({ open: 1, reached: true });
    expect(askBudget('ada', asks.slice(1), NOW)).toMatchObject({
      open: 0,
      reached: false,
      oneMoreReaches: true,
    });
  });

  it('forgets an answered ask after 30 days, to the day', () => {
    const answered = (daysAgo: number) => ask({ at: NOW - daysAgo * DAY, state: 'answered' });
    expect(askBudget('ada', [answered(30)], NOW).asks).toHaveLength(1);
    expect(askBudget('ada', [answered(0)], NOW).asks).toHaveLength(1);
    expect(askBudget('ada', [answered(30.01)], NOW).asks).toHaveLength(0);
  });

  it('counts neither what they asked, nor asks to others, nor those dated ahead', () => {
    const asks = [ask({ by: 'them' }), ask({ personIds: ['bo'] }), ask({ at: NOW + DAY })];
    expect(askBudget('ada', asks, NOW)).toEqual({
      asks: [],
      open: 0,
      reached: false,
      oneMoreReaches: false,
    });
  });
});

describe('asks per month', () => {
  const asked = (at: number, ...personIds: string[]) => ask({ by: 'them', at, personIds });

  it('counts by the calendar of the zone', () => {
    // 28 February 2026, 23:30 UTC: already March in Berlin, still February in New York.
    const asks = [asked(Date.UTC(2026, 1, 28, 23, 30), 'ada')];
    expect(asksPerMonth(asks, NOW, 'Europe/Berlin', undefined, 2)).toEqual([
      { month: '2026-02', asks: 0, personIds: [] },
      { month: '2026-03', asks: 1, personIds: ['ada'] },
    ]);
    expect(asksPerMonth(asks, NOW, 'America/New_York', undefined, 2)[0]?.asks).toBe(1);
    expect(asksPerMonth(asks, NOW, 'Nowhere/None', undefined, 2)[0]?.asks).toBe(1);
  });

  it('has every one of twelve months, over the turn of the year', () => {
    const months = asksPerMonth([], NOW, 'UTC');
    expect(months.map(({ month }) => month)).toEqual(
      '2025-04 2025-05 2025-06 2025-07 2025-08 2025-09 2025-10 2025-11 2025-12 2026-01 2026-02 2026-03'.split(
        ' ',
      ),
    );
  });

  it('counts an ask of several once, people each once, and only peers', () => {
    const asks = [
      asked(NOW - DAY, 'ada', 'bo'),
      asked(NOW, 'ada'),
      asked(NOW, 'boss'),
      asked(NOW + DAY, 'ada'),
      ask({ by: 'me' }),
    ];
    const [march] = asksPerMonth(asks, NOW, 'UTC', (id) => id !== 'boss', 1);
    expect(march).toEqual({ month: '2026-03', asks: 2, personIds: ['ada', 'bo'] });
  });

  it('compares three whole months with the three before', () => {
    const months = (counts: number[]) =>
      counts.map((asks, index) => ({ month: `m${index}`, asks, personIds: [] }));
    // The last, of which two days are gone, is left out: 2 + 0 + 3 = 5 after 1 + 1 + 0 = 2.
    expect(askTrend(months([9, 1, 1, 0, 2, 0, 3, 0]))).toEqual({
      lately: 5,
      before: 2,
      direction: 'more',
    });
    expect(askTrend(months([1, 1, 1, 0, 2, 0, 0]))).toMatchObject({ direction: 'fewer' });
    expect(askTrend(months([1, 0, 0, 1, 0, 0, 5]))).toMatchObject({ direction: 'same' });
    expect(askTrend(months([0, 0, 0, 0, 0, 0, 7]))).toBeNull();
    expect(askTrend([])).toBeNull();
  });
});

describe('whom to ask', () => {
  const peer = (personId: string, facts: Partial<AskCandidate> = {}): AskCandidate => ({
    personId,
    strength: 50,
    balance: null,
    asks: 0,
    ...facts,
  });
  const order = (candidates: AskCandidate[]) =>
    whomToAsk(candidates).map(({ personId, reason }) => [personId, reason]);

  it('weighs strength, balance and what is on their desk already', () => {
    expect(
      order([
        peer('cold', { strength: 20 }), // 20
        peer('helped', { strength: 45, balance: 1 }), // 45 + 25 = 70
        peer('busy', { strength: 60, asks: 2 }), // 60 − 20 = 40
        peer('gave', { strength: 70, balance: -0.4 }), // 70 − 10 = 60
        peer('known', { strength: 65 }), // 65
      ]),
    ).toEqual([
      ['helped', 'helped-them'],
      ['known', 'know-well'],
      ['gave', 'helped-you'],
      ['busy', 'know-well'],
      ['cold', 'hardly-know'],
    ]);
  });

  it('puts whoever was asked three times after everybody else', () => {
    expect(order([peer('asked', { strength: 100, balance: 1, asks: 3 }), peer('new')])).toEqual([
      ['new', 'know-well'],
      ['asked', 'asked-often'],
    ]);
    expect(whomToAsk([])).toEqual([]);
  });

  it('builds on a tie from 40 on', () => {
    expect(order([peer('well', { strength: 40 }), peer('less', { strength: 39 })])).toEqual([
      ['well', 'know-well'],
      ['less', 'hardly-know'],
    ]);
  });

  it('calls a small tilt of the balance neither help given nor taken', () => {
    expect(order([peer('even', { balance: 0.2 }), peer('odd', { balance: -0.2 })])).toEqual([
      ['even', 'know-well'],
      ['odd', 'know-well'],
    ]);
  });
});
