import { describe, expect, it } from 'vitest';
import { roundClaims, roundWeight } from '@/utils/coffee/round-claims';
import type { Ask, Favour, Initiative } from '@/utils/records/schema-between';
import { DAY, NOW, standing } from '../relationships/standings';
import { met, round, who } from './rounds';

const stamp = (id: string) => ({ id, createdAt: 0, updatedAt: 0 });
const initiative = (id: string, functionIds: Initiative['functionIds']): Initiative => ({
  ...stamp(id),
  title: `Plan ${id}`,
  state: 'active',
  personIds: [],
  functionIds,
});
const favour = (personId: string, direction: Favour['direction']): Favour => ({
  ...stamp(`favour-${personId}-${direction}`),
  personIds: [personId],
  text: 'A hand',
  direction,
  weight: 2,
  at: NOW - 10 * DAY,
});
const ask = (personId: string, facts: Partial<Ask> = {}): Ask => ({
  ...stamp(`ask-${personId}`),
  personIds: [personId],
  text: 'The numbers, please',
  by: 'them',
  state: 'open',
  at: NOW - DAY,
  ...facts,
});
const claimsOf = (facts: Partial<Parameters<typeof roundClaims>[0]>) =>
  roundClaims({
    ...{ standings: [], initiatives: [], favours: [], asks: [], now: NOW, own: 'product' as const },
    ...facts,
  });

describe('what speaks for a visit', () => {
  it('is an initiative that hangs on their function, when they are the next to walk with', () => {
    const standings = [
      met('strong', 5, { functionId: 'legal' }),
      met('weak', 300, { functionId: 'legal' }),
      met('thin', 100, { functionId: 'finance' }),
    ];
    const claims = claimsOf({ standings, initiatives: [initiative('a', ['legal', 'finance'])] });
    expect([...claims.keys()]).toEqual(['thin']);
    expect(claims.get('thin')?.initiative).toMatchObject({ id: 'a', title: 'Plan a' });
    expect(claims.get('thin')?.initiative?.risk).toBeGreaterThan(0.6);
  });

  it('is none while a small meeting with them is ahead, nor one that is over', () => {
    const soon = standing({ id: 'soon', functionId: 'finance' }, [100, -3]);
    const plan = initiative('a', ['finance']);
    expect(claimsOf({ standings: [soon], initiatives: [plan] }).size).toBe(0);
    const free = met('free', 100, { functionId: 'finance' });
    const done = { ...plan, state: 'done' as const };
    expect(claimsOf({ standings: [free], initiatives: [done] }).size).toBe(0);
    expect(claimsOf({ standings: [free], initiatives: [plan] }).size).toBe(1);
  });

  it('is the riskiest of several initiatives', () => {
    const standings = [
      met('thin', 200, { functionId: 'finance' }),
      met('fresh', 3, { functionId: 'legal' }),
    ];
    const claims = claimsOf({
      standings,
      initiatives: [initiative('a', ['finance']), initiative('b', ['finance', 'legal'])],
    });
    expect(claims.get('thin')?.initiative?.id).toBe('a');
  });

  it('is an ask of theirs that waits, or that they gave more than they got', () => {
    const claims = claimsOf({
      favours: [favour('gave', 'received'), favour('even', 'received'), favour('even', 'given')],
      asks: [
        ask('waits'),
        ask('answered', { state: 'answered' }),
        ask('mine', { by: 'me' }),
        ask('gave'),
      ],
    });
    expect(Object.fromEntries(claims)).toEqual({
      gave: { giveFirst: 'ask' },
      waits: { giveFirst: 'ask' },
    });
    expect(claimsOf({ favours: [favour('gave', 'received')] }).get('gave')).toEqual({
      giveFirst: 'balance',
    });
  });
});

describe('the order of a round', () => {
  it('by hand: rhythms late, plus the risk, plus a half where giving comes first', () => {
    // A rhythm is 60 days: 90 days ago is half a rhythm late, 63 a twentieth, 81 seven twentieths.
    const claim = { initiative: { id: 'a', title: 'Plan', risk: 1 } };
    expect(roundWeight(met('a', 90))).toBeCloseTo(0.5, 2);
    expect(roundWeight(met('b', 63), claim)).toBeCloseTo(1.05, 2);
    expect(roundWeight(met('c', 81), { giveFirst: 'balance' })).toBeCloseTo(0.85, 2);
    expect(roundWeight(met('d', 81), { ...claim, giveFirst: 'ask' })).toBeCloseTo(1.85, 2);
    // Three rhythms late says as much as ten.
    expect(roundWeight(met('e', 660))).toBe(3);
  });

  it('puts the shaky project before the late, and the late who gave before the late', () => {
    const standings = [met('a', 90), met('b', 63), met('c', 81), met('d', 95)];
    const claims = new Map([
      ['b', { initiative: { id: 'i', title: 'Plan', risk: 0.9 } }],
      ['c', { giveFirst: 'ask' as const }],
    ]);
    expect(who(round(standings, { perWeek: 1, claims }))).toEqual([['b'], ['c'], ['d'], ['a']]);
  });

  it('asks for the visit that an initiative needs now, rhythm or not', () => {
    const claims = new Map([['a', { initiative: { id: 'i', title: 'Plan', risk: 0.9 } }]]);
    const unhurried = met('a', 10);
    expect(who(round([unhurried]))).toEqual([[], [], [], []]);
    expect(who(round([unhurried], { claims }))).toEqual([['a'], [], [], []]);
    expect(who(round([met('a', 10, { cadenceDays: null })], { claims }))[0]).toEqual(['a']);
    const snoozed = met('a', 10, { snoozedUntil: NOW + 8 * DAY });
    expect(who(round([snoozed], { claims }))).toEqual([[], ['a'], [], []]);
  });
});
