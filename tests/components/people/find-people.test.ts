import { describe, expect, it, vi } from 'vitest';
import { findPeople, fold } from '@/components/people/find-people';
import type { Person } from '@/utils/records/schema';
import { personStanding } from '@/utils/relationships/person-standing';
import { history, person, profile } from '../../builders';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key.split('.').at(-1) ?? key } }));

const NOW = Date.UTC(2026, 4, 12);
const DAY = 86_400_000;

function standing(facts: Partial<Person>) {
  return personStanding(person(facts), history(), profile(), NOW);
}

const all = { query: '', status: 'all', functionId: undefined } as const;
const names = (found: ReturnType<typeof findPeople>) => found.map((one) => one.person.name);

describe('findPeople', () => {
  const people = [
    standing({ name: 'Ana Zoë', title: 'Director, Łódź depot', functionId: 'operations' }),
    standing({ name: 'Björn Ahl', emails: ['bahl@lumen.example'], functionId: 'legal' }),
    standing({ name: 'Mona Björk', aliases: ['Ramona Björk'], functionId: 'legal' }),
  ];

  it('finds names and titles whatever their marks', () => {
    expect(names(findPeople(people, { ...all, query: 'zoe' }))).toEqual(['Ana Zoë']);
    expect(names(findPeople(people, { ...all, query: 'lodz' }))).toEqual(['Ana Zoë']);
    expect(names(findPeople(people, { ...all, query: 'BAHL@' }))).toEqual(['Björn Ahl']);
    expect(names(findPeople(people, { ...all, query: 'ramona' }))).toEqual(['Mona Björk']);
  });

  it('finds by the function’s name on screen', () => {
    expect(names(findPeople(people, { ...all, query: 'operations' }))).toEqual(['Ana Zoë']);
  });

  it('puts a name that begins so before one that only holds it', () => {
    expect(names(findPeople(people, { ...all, query: 'bjor' }))).toEqual([
      'Björn Ahl',
      'Mona Björk',
    ]);
  });

  it('wants every word, in any order', () => {
    expect(names(findPeople(people, { ...all, query: '  ahl legal ' }))).toEqual(['Björn Ahl']);
    expect(findPeople(people, { ...all, query: 'ahl depot' })).toEqual([]);
  });

  it('takes characters of search patterns as they are', () => {
    expect(findPeople(people, { ...all, query: '.*(' })).toEqual([]);
  });

  it('filters by function', () => {
    expect(findPeople(people, { ...all, functionId: 'legal' })).toHaveLength(2);
  });

  it('never lists the user', () => {
    const { emails } = profile();
    expect(findPeople([standing({ emails })], all)).toEqual([]);
  });

  it('puts the most overdue first among the lapsed', () => {
    const late = [100, 200].map((days) =>
      standing({ name: `${days} days`, functionId: 'legal', createdAt: NOW - days * DAY }),
    );
    const found = findPeople(late, { ...all, status: 'lapsed' });
    expect(names(found)).toEqual(['200 days', '100 days']);
  });
});

describe('fold', () => {
  it('keeps other scripts', () => {
    expect(fold('שרה')).toBe('שרה');
    expect(fold('Straße Ærø')).toBe('strasse aero');
  });
});
