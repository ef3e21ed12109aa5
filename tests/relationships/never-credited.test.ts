import { describe, expect, it } from 'vitest';
import type { Credit, Favour, Initiative, Issue } from '@/utils/records/schema-between';
import { neverCredited } from '@/utils/relationships/never-credited';

const stamp = (id: string) => ({ id, createdAt: 0, updatedAt: 7 });

function issue(id: string, facts: Partial<Issue> = {}): Issue {
  return {
    ...stamp(id),
    title: `Issue ${id}`,
    stage: 'won',
    stages: [{ stage: 'won', at: 10 }],
    functionIds: [],
    rank: 0,
    personIds: ['jun'],
    ...facts,
  };
}
function initiative(id: string, facts: Partial<Initiative> = {}): Initiative {
  const usual = { title: `Initiative ${id}`, functionIds: [], personIds: ['jun'] };
  return { ...stamp(id), ...usual, state: 'done', closedAt: 20, ...facts };
}
function favour(id: string, facts: Partial<Favour> = {}): Favour {
  const usual = { text: `Favour ${id}`, weight: 1, at: 30, personIds: ['jun'] } as const;
  return { ...stamp(id), ...usual, personIds: ['jun'], direction: 'received', ...facts };
}
function credit(personIds: string[]): Credit {
  return { ...stamp(personIds.join()), text: 'Did it', at: 0, personIds };
}
const none = { issues: [], initiatives: [], favours: [], credits: [] };

describe('who was never credited', () => {
  it('is nobody where nothing was won and nobody helped', () => {
    expect(neverCredited(none)).toEqual([]);
    expect(
      neverCredited({
        ...none,
        issues: [issue('a', { stage: 'working' }), issue('b', { stage: 'dropped' })],
        initiatives: [initiative('c', { state: 'active' }), initiative('d', { state: 'dropped' })],
        favours: [favour('e', { direction: 'given' })],
      }),
    ).toEqual([]);
  });

  it('is told with what they did, what weighs most first, then the newest', () => {
    const all = {
      ...none,
      issues: [issue('a')],
      initiatives: [initiative('b')],
      favours: [favour('c', { weight: 2 }), favour('d', { weight: 2, at: 40 })],
    };
    expect(neverCredited(all)).toEqual([
      {
        personId: 'jun',
        contributions: [
          { kind: 'initiative', id: 'b', text: 'Initiative b', at: 20 },
          { kind: 'issue', id: 'a', text: 'Issue a', at: 10 },
          { kind: 'favour', id: 'd', text: 'Favour d', at: 40 },
          { kind: 'favour', id: 'c', text: 'Favour c', at: 30 },
        ],
      },
    ]);
  });

  it('leaves out who was credited for anything, and who is not asked about', () => {
    const all = {
      ...none,
      issues: [issue('a', { personIds: ['jun', 'dov', 'ines'] })],
      credits: [credit(['dov'])],
    };
    expect(neverCredited(all).map(({ personId }) => personId)).toEqual(['jun', 'ines']);
    expect(neverCredited(all, new Set(['ines'])).map(({ personId }) => personId)).toEqual(['ines']);
  });

  it('is ordered by how much they did, then by how long they have waited', () => {
    const all = {
      ...none,
      issues: [issue('a', { personIds: ['late'], stages: [{ stage: 'won', at: 50 }] })],
      initiatives: [initiative('b', { personIds: ['early'] })],
      favours: [
        favour('c', { personIds: ['small'] }),
        favour('d', { personIds: ['most'], weight: 4 }),
        favour('e', { personIds: ['most'] }),
      ],
    };
    expect(neverCredited(all).map(({ personId }) => personId)).toEqual([
      'most',
      'early',
      'late',
      'small',
    ]);
  });

  it('takes the last time an issue was won, and counts one who is named twice once', () => {
    const stages: Issue['stages'] = [
      { stage: 'won', at: 1 },
      { stage: 'working', at: 2 },
      { stage: 'won', at: 3 },
    ];
    const [one] = neverCredited({
      ...none,
      issues: [issue('a', { stages, personIds: ['jun', 'jun'] })],
    });
    expect(one?.contributions).toEqual([{ kind: 'issue', id: 'a', text: 'Issue a', at: 3 }]);
  });
});
