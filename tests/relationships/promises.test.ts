import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PromiseRecord } from '@/utils/records/schema-between';
import {
  duePromises,
  isLate,
  keptRate,
  keptRates,
  overduePromises,
  promiseOutcome,
} from '@/utils/relationships/promises';

const BERLIN = 'Europe/Berlin';
const NOW = Date.parse('2026-06-15T12:00Z');
const DAY = 86_400_000;
const at = (time: string) => Date.parse(`${time}Z`);

let count = 0;
function promise(facts: Partial<PromiseRecord> = {}): PromiseRecord {
  const stamp = { id: `promise-${++count}`, createdAt: 0, updatedAt: 0 };
  return { ...stamp, text: 'x', by: 'me', state: 'open', personIds: ['ada'], ...facts };
}
const kept = (facts: Partial<PromiseRecord>) => promise({ state: 'kept', ...facts });

describe('promiseOutcome', () => {
  it.each([
    ['on the day before', { due: '2026-06-10', settledAt: at('2026-06-09T10:00') }, 'kept'],
    // 23:59 in Berlin is 21:59 UTC in summer.
    [
      'at the very end of its day',
      { due: '2026-06-10', settledAt: at('2026-06-10T21:59') },
      'kept',
    ],
    [
      'a minute into the day after',
      { due: '2026-06-10', settledAt: at('2026-06-10T22:00') },
      'late',
    ],
    ['whenever there is no date', { settledAt: at('2026-06-10T22:00') }, 'kept'],
  ] as const)('calls one that was kept %s', (_, facts, outcome) => {
    expect(promiseOutcome(kept(facts), BERLIN)).toBe(outcome);
  });

  it('asks for the day where the user is', () => {
    const late = kept({ due: '2026-06-10', settledAt: at('2026-06-10T22:30') });
    expect(promiseOutcome(late, BERLIN)).toBe('late');
    expect(promiseOutcome(late, 'America/New_York')).toBe('kept');
    expect(promiseOutcome(late, 'Nowhere/Here')).toBe('kept');
  });

  it('takes a date moved on its day for a new agreement, and kept by it for kept', () => {
    const moves = [{ from: '2026-06-10', at: at('2026-06-10T21:30') }];
    const moved = { due: '2026-06-20', moves };
    expect(promiseOutcome(kept({ ...moved, settledAt: at('2026-06-20T08:00') }), BERLIN)).toBe(
      'kept',
    );
    expect(promiseOutcome(kept({ ...moved, settledAt: at('2026-06-21T08:00') }), BERLIN)).toBe(
      'late',
    );
  });

  it('stays late when it was moved after its day, however it was moved then', () => {
    const moves = [
      { from: '2026-06-01', at: at('2026-05-30T08:00') },
      { from: '2026-06-10', at: at('2026-06-10T22:30') },
      { from: '2026-06-20', at: at('2026-06-12T08:00') },
    ];
    const moved = { due: '2026-06-30', moves };
    expect(promiseOutcome(kept({ ...moved, settledAt: at('2026-06-11T08:00') }), BERLIN)).toBe(
      'late',
    );
    expect(promiseOutcome(kept({ ...moved, settledAt: at('2026-06-10T08:00') }), BERLIN)).toBe(
      'kept',
    );
    expect(isLate(promise(moved), at('2026-06-15T12:00'), BERLIN)).toBe(true);
  });

  it('agrees on a first date at any time', () => {
    const moves = [{ at: at('2026-06-05T08:00') }];
    const dated = { due: '2026-06-10', moves };
    expect(promiseOutcome(kept({ ...dated, settledAt: at('2026-06-09T08:00') }), BERLIN)).toBe(
      'kept',
    );
    expect(promiseOutcome(kept({ ...dated, settledAt: at('2026-06-11T08:00') }), BERLIN)).toBe(
      'late',
    );
  });

  it('has nothing to say of one that is open, and breaks one that was given up in time', () => {
    expect(promiseOutcome(promise({ due: '2026-01-01' }), BERLIN)).toBe('open');
    const given = promise({
      state: 'broken',
      due: '2026-06-10',
      settledAt: at('2026-06-01T08:00'),
    });
    expect(promiseOutcome(given, BERLIN)).toBe('broken');
  });
});

describe('keptRate', () => {
  it('is kept in time among all that were settled in 90 days, each side apart', () => {
    const settledAt = NOW - 10 * DAY;
    const mine = [
      kept({ settledAt }),
      kept({ due: '2026-06-30', settledAt }),
      kept({ due: '2026-01-30', settledAt }),
      promise({ state: 'broken', settledAt }),
      promise({ due: '2026-01-01' }),
    ];
    const theirs = [kept({ by: 'them', settledAt })];
    expect(keptRate([...mine, ...theirs], NOW, BERLIN)).toEqual({
      mine: { kept: 2, late: 1, broken: 1, total: 4, rate: 0.5 },
      theirs: { kept: 1, late: 0, broken: 0, total: 1, rate: 1 },
    });
  });

  it('ends 90 days of 24 h ago, and knows nothing of what is to come', () => {
    const rate = (settledAt: number) => keptRate([kept({ settledAt })], NOW, BERLIN).mine;
    expect(rate(NOW - 90 * DAY)?.total).toBe(1);
    expect(rate(NOW - 90 * DAY - 1)).toBeNull();
    expect(rate(NOW)?.total).toBe(1);
    expect(rate(NOW + 1)).toBeNull();
  });

  it('is null where nothing was settled', () => {
    expect(keptRate([], NOW, BERLIN)).toEqual({ mine: null, theirs: null });
    expect(keptRate([promise()], NOW, BERLIN)).toEqual({ mine: null, theirs: null });
  });

  it('counts a promise to two people once, and once with each of them', () => {
    const both = kept({ settledAt: NOW, personIds: ['ada', 'bo'] });
    const one = promise({ state: 'broken', settledAt: NOW, personIds: ['bo'] });
    const open = promise({ personIds: ['cy'] });
    expect(keptRate([both, one, open], NOW, BERLIN).mine?.total).toBe(2);
    const rates = keptRates([both, one, open], NOW, BERLIN);
    expect([...rates.keys()]).toEqual(['ada', 'bo']);
    expect(rates.get('ada')?.mine?.rate).toBe(1);
    expect(rates.get('bo')?.mine?.rate).toBe(0.5);
  });

  it('stays between none and all, whatever was settled when', () => {
    const settled = fc.record({
      state: fc.constantFrom('open' as const, 'kept' as const, 'broken' as const),
      by: fc.constantFrom('me' as const, 'them' as const),
      settledAt: fc.option(fc.integer({ min: NOW - 200 * DAY, max: NOW + DAY }), {
        nil: undefined,
      }),
    });
    fc.assert(
      fc.property(fc.array(settled), (facts) => {
        const rates = keptRate(facts.map(promise), NOW, BERLIN);
        for (const one of [rates.mine, rates.theirs]) {
          if (one === null) continue;
          expect(one.kept + one.late + one.broken).toBe(one.total);
          expect(one.total).toBeGreaterThan(0);
          expect(one.rate).toBe(one.kept / one.total);
        }
      }),
    );
  });
});

describe('overduePromises', () => {
  it('lists the open ones whose day is over, oldest first', () => {
    const list = [
      promise({ text: 'today', due: '2026-06-15' }),
      promise({ text: 'yesterday', due: '2026-06-14' }),
      promise({ text: 'long ago', due: '2025-06-14' }),
      promise({ text: 'some day' }),
      kept({ text: 'kept', due: '2026-01-01', settledAt: NOW }),
    ];
    const texts = overduePromises(list, NOW, BERLIN).map(({ text }) => text);
    expect(texts).toEqual(['long ago', 'yesterday']);
    const midnight = overduePromises(list, at('2026-06-15T22:00'), BERLIN).map(({ text }) => text);
    expect(midnight).toEqual(['long ago', 'yesterday', 'today']);
  });
});

describe('duePromises', () => {
  it('lists what is due today or was before, the user’s first, oldest first', () => {
    const list = [
      promise({ text: 'theirs', by: 'them', due: '2026-06-01' }),
      promise({ text: 'today', due: '2026-06-15' }),
      promise({ text: 'yesterday', due: '2026-06-14' }),
      promise({ text: 'tomorrow', due: '2026-06-16' }),
      promise({ text: 'some day' }),
      kept({ text: 'kept', due: '2026-06-10', settledAt: NOW }),
    ];
    const texts = duePromises(list, NOW, BERLIN).map(({ text }) => text);
    expect(texts).toEqual(['yesterday', 'today', 'theirs']);
    // On its day a promise is due and can still be kept in time.
    expect(list.filter((one) => isLate(one, NOW, BERLIN)).map(({ text }) => text)).toEqual([
      'theirs',
      'yesterday',
    ]);
  });
});
