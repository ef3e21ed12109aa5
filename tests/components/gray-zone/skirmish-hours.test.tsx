// @vitest-environment happy-dom
import { act } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { SkirmishPage } from '@/components/gray-zone/skirmish-page';
import { createFormat } from '@/components/ui/format';
import type { Skirmish } from '@/utils/records/schema-between';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { met } from '../../coffee/rounds';
import { NOW } from '../../relationships/standings';
import { host, mountForEach, root } from '../mounted';

const given = vi.hoisted(() => ({ format: {}, people: new Map(), planned: [] as string[][] }));
const { nothing } = vi.hoisted(() => ({ nothing: () => null }));

vi.mock('#i18n', async () => ({ i18n: { t: (await import('../english')).english } }));
vi.mock('@/components/app/database-provider', () => ({ useDatabase: () => ({}) }));
vi.mock('@/components/app/use-command', () => ({ useCommand: () => nothing }));
vi.mock('@/components/app/use-format', () => ({ useFormat: () => given.format }));
vi.mock('@/components/app/use-now', () => ({ useNow: () => NOW }));
vi.mock('@/components/app/people-field', () => ({ PeopleField: nothing }));
vi.mock('@/components/ui/choice-in-place', () => ({ ChoiceInPlace: nothing }));
vi.mock('@/components/ui/inline-text', () => ({ InlineText: nothing }));
vi.mock('@/components/ui/functions-context', () => ({ useFunctions: () => ({}) }));
vi.mock('@/components/gray-zone/issue-meeting', () => ({ IssueMeeting: nothing }));
vi.mock('@/components/gray-zone/tried', () => ({ Tried: nothing }));
vi.mock('@/components/gray-zone/use-people', () => ({ usePeople: () => given.people }));
vi.mock('@/components/coffee/walk-button', () => ({ WalkButton: nothing, WalkMenu: nothing }));
vi.mock('@/components/coffee/use-walk-plan', () => ({
  useWalkPlans: (standings: readonly PersonStanding[]) => {
    given.planned.push(standings.map(({ person }) => person.id));
    return new Map();
  },
}));

const ids = (side: string) => Array.from({ length: 8 }, (_, index) => `${side}${index}`);
const [first, second] = [ids('a'), ids('b')];
const skirmish: Skirmish = {
  id: 'pricing',
  createdAt: NOW,
  updatedAt: NOW,
  title: 'Pricing',
  sides: [{}, {}],
  personIds: [...first, ...second],
  secondSideIds: second,
  state: 'open',
  tried: [],
};

mountForEach();
beforeEach(() => {
  given.format = createFormat('en-GB', 'UTC');
  given.people = new Map([...first, ...second].map((id) => [id, met(id, 90)]));
});

it('offers on the second side no hour of anybody who is shown on the first, more of them included', () => {
  given.planned = [];
  act(() => root.render(<SkirmishPage skirmish={skirmish} />));
  expect(given.planned.at(-1)).toEqual([...first.slice(0, 6), ...second.slice(0, 6)]);
  const more = [...host.querySelectorAll('button')].find(
    (one) => one.textContent === 'Show 2 more',
  );
  act(() => more?.click());
  expect(given.planned.at(-1)).toEqual([...first, ...second.slice(0, 6)]);
});
