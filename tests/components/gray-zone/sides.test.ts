import { describe, expect, it } from 'vitest';
import { owedThanks } from '@/components/gray-zone/owed-thanks';
import { guessSides, peopleOn, withPeopleOn } from '@/components/gray-zone/skirmish-sides';
import type { Credit, Issue } from '@/utils/records/schema-between';
import { person } from '../../builders';

describe('the sides of a skirmish', () => {
  const people = new Map([
    ['tam', { person: person({ id: 'tam', functionId: 'legal' }) }],
    ['rub', { person: person({ id: 'rub', functionId: 'sales' }) }],
    ['new', { person: person({ id: 'new' }) }],
  ]);

  it('are the first two functions of a line, each with its people', () => {
    const named = { functionIds: ['legal', 'sales'] as const, personIds: ['rub', 'tam'] };
    expect(guessSides(named, people)).toEqual({
      sides: [{ functionId: 'legal' }, { functionId: 'sales' }],
      personIds: ['rub', 'tam'],
      secondSideIds: ['rub'],
    });
    expect(guessSides({ functionIds: [], personIds: ['tam', 'new'] }, people)).toEqual({
      sides: [{}, {}],
      personIds: ['tam', 'new'],
      secondSideIds: ['new'],
    });
  });

  it('hold everybody once, however they are moved about', () => {
    const both = { personIds: ['tam', 'rub'], secondSideIds: ['rub'] };
    expect(peopleOn(both, 0)).toEqual(['tam']);
    expect(peopleOn(both, 1)).toEqual(['rub']);
    expect(withPeopleOn(both, 1, ['rub', 'tam'])).toEqual({
      personIds: ['rub', 'tam'],
      secondSideIds: ['rub', 'tam'],
    });
    expect(withPeopleOn(both, 0, [])).toEqual({ personIds: ['rub'], secondSideIds: ['rub'] });
  });
});

it('owes thanks for a win until somebody is credited for it and all of those are thanked', () => {
  const stamp = (id: string) => ({ id, createdAt: 0, updatedAt: 0 });
  const issue = (id: string, stage: Issue['stage']): Issue => {
    return { ...stamp(id), title: id, stage, stages: [], functionIds: [], personIds: [], rank: 0 };
  };
  const credit = (id: string, thanked: Credit['thanked']): Credit => ({
    ...stamp(id),
    text: id,
    at: 0,
    personIds: ['jun'],
    issueId: 'won',
    ...(thanked && { thanked }),
  });
  const issues = [issue('won', 'won'), issue('open', 'working'), issue('other', 'won')];
  const peer = credit('a', [{ whom: 'peer', at: 1 }]);
  expect([...owedThanks(issues, [])]).toEqual(['won', 'other']);
  expect([...owedThanks(issues, [peer])]).toEqual(['other']);
  expect([...owedThanks(issues, [peer, credit('b', [{ whom: 'manager', at: 1 }])])]).toEqual([
    'won',
    'other',
  ]);
});
