import { describe, expect, it } from 'vitest';
import { detailFor, guessSituation, type SituationFacts } from '@/utils/coffee/walk-situation';
import type { Ask, Credit, Favour, Issue } from '@/utils/records/schema-between';

const DAY = 86_400_000;
const NOW = 100 * DAY;
const stamp = { id: 'x', createdAt: 1, updatedAt: 1 };
const about = { ...stamp, personIds: ['dana'] };

const credit = (at: number): Credit => ({ ...about, text: 'The new dock plan', at });
const won = (at: number): Issue => ({
  ...about,
  title: 'Returns at the depot',
  stage: 'won',
  stages: [{ stage: 'won', at }],
  functionIds: [],
  rank: 1,
});
const ask = (patch: Partial<Ask> = {}): Ask => ({
  ...about,
  text: 'A view on pricing',
  by: 'them',
  at: 1,
  state: 'open',
  ...patch,
});
const favour = (direction: Favour['direction']): Favour => ({
  ...about,
  text: 'Lent a hand',
  direction,
  weight: 2,
  at: NOW - DAY,
});
const facts = (patch: Partial<SituationFacts> = {}): SituationFacts => ({
  personId: 'dana',
  caresAbout: [],
  everTouched: true,
  lapsed: false,
  asks: [],
  credits: [],
  favours: [],
  issues: [],
  ...patch,
});
const guess = (patch: Partial<SituationFacts>) => guessSituation(facts(patch), NOW);

describe('guessSituation', () => {
  it('is a first time for whoever was never met, whatever else', () => {
    expect(guess({ everTouched: false, lapsed: true, credits: [credit(NOW)] })).toBe('first-time');
  });

  it('comes after a win of the last 30 days', () => {
    expect(guess({ credits: [credit(NOW - 30 * DAY)], lapsed: true })).toBe('after-win');
    expect(guess({ issues: [won(NOW - DAY)] })).toBe('after-win');
    expect(guess({ issues: [won(NOW - 31 * DAY)], credits: [credit(NOW + DAY)] })).toBe('as-usual');
    expect(guess({ issues: [{ ...won(NOW - DAY), personIds: ['kim'] }] })).toBe('as-usual');
    expect(guess({ issues: [{ ...won(NOW - DAY), stage: 'working' }] })).toBe('as-usual');
  });

  it('is long ago for whoever lapsed', () => {
    expect(guess({ lapsed: true, asks: [ask()] })).toBe('lapsed');
  });

  it('offers help where more was received than given, or they wait for an answer', () => {
    expect(guess({ favours: [favour('received')] })).toBe('offering-help');
    expect(guess({ favours: [favour('received'), favour('given')] })).toBe('as-usual');
    expect(guess({ asks: [ask()] })).toBe('offering-help');
    expect(guess({ asks: [ask({ by: 'me' }), ask({ state: 'answered' })] })).toBe('as-usual');
  });
});

describe('detailFor', () => {
  it('names the newest win, and none where there was none', () => {
    const both = facts({ credits: [credit(NOW - 2 * DAY)], issues: [won(NOW - DAY)] });
    expect(detailFor('after-win', both, NOW)).toEqual({
      text: 'Returns at the depot',
      private: true,
    });
    expect(detailFor('after-win', facts({ caresAbout: ['pricing'] }), NOW)).toBeNull();
  });

  it('names the meeting in which they last met, which is no secret', () => {
    expect(detailFor('lapsed', facts({ lastMeeting: ' Depot\nreview ' }), NOW)).toEqual({
      text: 'Depot review',
      private: false,
    });
    expect(detailFor('lapsed', facts({ caresAbout: ['', 'pricing'] }), NOW)).toEqual({
      text: 'pricing',
      private: true,
    });
  });

  it('names what they asked for themselves, never what they asked with others', () => {
    const asks = [ask({ personIds: ['dana', 'kim'], text: 'Together', at: 0 }), ask({ at: 2 })];
    expect(detailFor('offering-help', facts({ asks }), NOW)?.text).toBe('A view on pricing');
    expect(detailFor('as-usual', facts(), NOW)).toBeNull();
  });
});
