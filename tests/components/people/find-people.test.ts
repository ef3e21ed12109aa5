import { describe, expect, it, vi } from 'vitest';
import { everybodyOf, findPeople, fold, ordered } from '@/components/people/find-people';
import { EVERYBODY_YOU_MEET, type ListState } from '@/components/people/list-state';
import { functionsOf } from '@/components/ui/functions-context';
import type { Meeting, Person } from '@/utils/records/schema';
import { type PersonStanding, personStanding } from '@/utils/relationships/person-standing';
import { history, meeting, person, profile } from '../../builders';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key.split('.').at(-1) ?? key } }));

const NOW = Date.UTC(2026, 4, 12);
const DAY = 86_400_000;

function standing(facts: Partial<Person>, meetings: Meeting[] = []) {
  return personStanding(person(facts), history(meetings), profile(), NOW);
}

const nameOf = (id: string) => id;
const stamps = { createdAt: 0, updatedAt: 0 };
const everybody = { ...EVERYBODY_YOU_MEET, scope: 'everybody' } as const;

function find(
  people: readonly PersonStanding[],
  state: Partial<ListState>,
  names: (id: string) => string = nameOf,
  mentioned: ReadonlySet<string> = new Set(),
) {
  const all = ordered(everybodyOf(people, mentioned), state.order ?? 'name');
  return findPeople(all, { ...everybody, ...state }, names).map((one) => one.person.name);
}

describe('findPeople', () => {
  const people = [
    standing({ name: 'Ana Zoë', title: 'Director, Łódź depot', functionId: 'operations' }),
    standing({ name: 'Björn Ahl', emails: ['bahl@lumen.example'], functionId: 'legal' }),
    standing({ name: 'Mona Björk', aliases: ['Ramona Björk'], functionId: 'legal' }),
  ];

  it('finds names and titles whatever their marks', () => {
    expect(find(people, { query: 'zoe' })).toEqual(['Ana Zoë']);
    expect(find(people, { query: 'lodz' })).toEqual(['Ana Zoë']);
    expect(find(people, { query: 'BAHL@' })).toEqual(['Björn Ahl']);
    expect(find(people, { query: 'ramona' })).toEqual(['Mona Björk']);
  });

  it('finds by the function’s name on screen', () => {
    const { name } = functionsOf([{ ...stamps, id: 'operations', name: 'Yards' }]);
    const shown = (id: string) => (id === 'operations' ? name('operations') : id);
    expect(find(people, { query: 'operations' })).toEqual(['Ana Zoë']);
    expect(find(people, { query: 'yards' }, shown)).toEqual(['Ana Zoë']);
    expect(find(people, { query: 'operations' }, shown)).toEqual([]);
  });

  it('puts a name that begins so before one that only holds it', () => {
    expect(find(people, { query: 'bjor' })).toEqual(['Björn Ahl', 'Mona Björk']);
  });

  it('wants every word, in any order', () => {
    expect(find(people, { query: '  ahl legal ' })).toEqual(['Björn Ahl']);
    expect(find(people, { query: 'ahl depot' })).toEqual([]);
  });

  it('takes characters of search patterns as they are', () => {
    expect(find(people, { query: '.*(' })).toEqual([]);
  });

  it('filters by function, and by inside and outside', () => {
    const guest = standing({ name: 'Guest', emails: ['guest@else.example'] });
    expect(find(people, { functionId: 'legal' })).toHaveLength(2);
    expect(find([...people, guest], { place: 'outside' })).toEqual(['Guest']);
    expect(find([...people, guest], { place: 'inside' })).toHaveLength(3);
  });

  it('never lists the user', () => {
    const { emails } = profile();
    expect(find([standing({ emails })], {})).toEqual([]);
  });

  it('puts the most overdue first among the lapsed', () => {
    const late = [100, 200].map((days) =>
      standing({ name: `${days} days`, functionId: 'legal', createdAt: NOW - days * DAY }),
    );
    expect(find(late, { status: 'lapsed' })).toEqual(['200 days', '100 days']);
  });
});

describe('the people you meet', () => {
  const met = standing({ name: 'Met' }, [meeting({ start: NOW - DAY })]);
  const soon = standing({ name: 'Soon' }, [meeting({ start: NOW + DAY })]);
  const longAgo = standing({ name: 'Long ago' }, [
    meeting({ start: NOW - 90 * DAY }),
    meeting({ start: NOW - 80 * DAY }),
  ]);
  const row = standing({ name: 'A row', sources: { name: 'directory', functionId: 'user' } });
  const people = [row, longAgo, met, soon];

  it('are not drowned in the directory', () => {
    expect(find(people, { scope: 'met' })).toEqual(['Long ago', 'Met', 'Soon']);
    expect(find(people, {})).toHaveLength(4);
  });

  it.each<[string, Partial<Person>]>([
    ['pinned', { pinned: true }],
    ['added by hand', { sources: { name: 'user' } }],
    ['a sponsor', { stakeholderRoles: ['sponsor'] }],
    ['given a rhythm', { cadenceDays: 30 }],
  ])('are also who was never met but is %s', (_, facts) => {
    expect(find([standing({ name: 'One', ...facts })], { scope: 'met' })).toEqual(['One']);
  });

  it('are also who was written about', () => {
    expect(find([row], { scope: 'met' }, nameOf, new Set([row.person.id]))).toEqual(['A row']);
  });

  it('come first when something is typed, and the rest is found too', () => {
    const other = standing({ name: 'Metz' });
    expect(find([other, met], { scope: 'met', query: 'met' })).toEqual(['Met', 'Metz']);
  });

  it('leaves room for who was never met', () => {
    expect(find(people, { scope: 'met', status: 'never' })).toEqual(['A row', 'Soon']);
  });

  it('stand by last met, who is met next after them, then by name', () => {
    expect(find(people, { order: 'last' })).toEqual(['Met', 'Long ago', 'Soon', 'A row']);
    expect(find(people, { order: 'most' })).toEqual(['Long ago', 'Met', 'Soon', 'A row']);
    expect(find(people, { order: 'name' })).toEqual(['A row', 'Long ago', 'Met', 'Soon']);
  });
});

describe('fold', () => {
  it('keeps other scripts', () => {
    expect(fold('שרה')).toBe('שרה');
    expect(fold('Straße Ærø')).toBe('strasse aero');
    expect(fold('ÇELİK Ağır')).toBe('celik agir');
    expect(fold('Ёлка')).toBe(fold('елка'));
  });
});
