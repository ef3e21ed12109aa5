import { describe, expect, it } from 'vitest';
import { functionOrder } from '@/components/sort/function-order';
import { namedLike } from '@/components/sort/named-like';
import { alike, toSort, unsortedInDirectory } from '@/components/sort/sort-queue';
import { type Decision, inVisit, nextAfter, summary } from '@/components/sort/visit';
import type { Person } from '@/utils/records/schema';
import { personStanding } from '@/utils/relationships/person-standing';
import { history, meeting, person, profile } from '../../builders';

const NOW = Date.UTC(2026, 4, 12);
const DAY = 86_400_000;

function met(times: number, facts: Partial<Person> = {}) {
  const meetings = Array.from({ length: times }, (_, at) =>
    meeting({ start: NOW - (at + 1) * 3 * DAY }),
  );
  return personStanding(person(facts), history(meetings), profile(), NOW);
}
const soon = (facts: Partial<Person> = {}) =>
  personStanding(person(facts), history([meeting({ start: NOW + DAY })]), profile(), NOW);
const names = (list: readonly { person: Person }[]) => list.map((one) => one.person.name);
const decision = (of: Person, outcome: Decision['outcome']): Decision => ({
  key: of.id,
  person: of,
  outcome,
  undo: async () => undefined,
});

describe('who waits to be sorted', () => {
  it('is who was met or is about to be, most met first', () => {
    const people = [met(1, { name: 'Once' }), soon({ name: 'Soon' }), met(3, { name: 'Thrice' })];
    const row = met(0, { name: 'A row' });
    const known = met(2, { functionId: 'legal' });
    expect(names(toSort([...people, row, known]))).toEqual(['Thrice', 'Once', 'Soon']);
    expect(unsortedInDirectory([...people, row, known])).toBe(1);
  });

  it('keeps its order on a visit, and puts newcomers at its end', () => {
    const seen = new Map();
    const first = [met(2, { id: 'a', name: 'A' }), met(1, { id: 'b', name: 'B' })];
    expect(names(inVisit(first, seen, new Set(), []))).toEqual(['A', 'B']);
    const later = [...first, met(9, { id: 'c', name: 'C' })];
    expect(names(inVisit(later, seen, new Set(), []))).toEqual(['A', 'B', 'C']);
  });

  it('loses who was decided about at once, and has them back before the records say so', () => {
    const seen = new Map();
    const [a, b] = [met(2, { id: 'a', name: 'A' }), met(1, { id: 'b', name: 'B' })];
    inVisit([a, b], seen, new Set(), []);
    const decided = [decision(a.person, { kind: 'function', functionId: 'legal' })];
    expect(names(inVisit([a, b], seen, new Set(), decided))).toEqual(['B']);
    const written = met(2, { id: 'a', name: 'A', functionId: 'legal' });
    const returned = new Set(['a']);
    expect(names(inVisit([written, b], seen, returned, []))).toEqual(['A', 'B']);
    expect(names(inVisit([a, b], seen, returned, []))).toEqual(['A', 'B']);
    expect(names(inVisit([written, b], seen, returned, []))).toEqual(['B']);
  });
});

describe('who comes next', () => {
  const harbour = (name: string) => met(1, { name, title: 'Head of Harbour Nine' });
  const one = harbour('One');
  const two = harbour('Two');
  const other = met(1, { name: 'Other', title: 'Keeper of Tides' });

  it('is not asked who may follow what was just learnt', () => {
    expect(names(alike(one.person, [one, two, other]))).toEqual(['Two']);
    const outcome = { kind: 'function', functionId: 'sales' } as const;
    expect(nextAfter(one.person, outcome, [one, two, other])).toBe(other);
    expect(nextAfter(one.person, outcome, [one, two])).toBe(two);
    expect(nextAfter(one.person, { kind: 'later' }, [one, two, other])).toBe(two);
    expect(nextAfter(one.person, outcome, [one])).toBeUndefined();
  });
});

describe('what a visit came to', () => {
  it('is counted by function, most first', () => {
    const legal = { kind: 'function', functionId: 'legal' } as const;
    const sales = { kind: 'function', functionId: 'sales' } as const;
    const taught = { text: 'Claims', followers: 2, onlyThis: async () => async () => undefined };
    expect(
      summary([
        decision(person(), sales),
        { ...decision(person(), legal), taught },
        decision(person(), legal),
        decision(person(), { kind: 'not-peer' }),
        decision(person(), { kind: 'later' }),
      ]),
    ).toEqual({
      functions: [
        ['legal', 2],
        ['sales', 1],
      ],
      notPeers: 1,
      later: 1,
      merged: 0,
      followers: 2,
    });
  });
});

describe('which function has which digit', () => {
  const all = ['legal', 'research', 'own-0000beef', 'finance', 'sales'] as const;
  const functions = { all: all.map((id) => ({ id })), matters: new Set(['research'] as const) };

  it('goes by what matters, then by the people, then by habit', () => {
    const people = [person({ functionId: 'sales' }), person({ functionId: 'own-0000beef' })];
    expect(functionOrder([...people, person({ functionId: 'sales' })], functions)).toEqual([
      'research',
      'sales',
      'own-0000beef',
      'finance',
      'legal',
    ]);
    expect(functionOrder([], functions).slice(0, 3)).toEqual(['research', 'finance', 'sales']);
  });

  it('does not matter for those that are found by their first letters', () => {
    const named = [
      { id: 'customer-success' as const, words: 'customer success' },
      { id: 'sales' as const, words: 'sales' },
      { id: 'strategy' as const, words: 'strategy' },
    ];
    expect(namedLike(named, 's', [])).toEqual(['sales', 'strategy', 'customer-success']);
    expect(namedLike(named, 'succ', [])).toEqual(['customer-success']);
    expect(namedLike(named, '', ['strategy'])).toEqual(['strategy']);
  });
});
