// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { AfterPoint } from '@/components/after/after-point';
import { createFormat } from '@/components/ui/format';
import type { CrosswalkDatabase } from '@/utils/records/database';
import type { FollowUp, Person } from '@/utils/records/schema';
import { meeting, person } from '../../builders';
import { freshDatabase, NOW } from '../../records/fresh-database';
import { host, mountForEach, root } from '../mounted';

const given = vi.hoisted(() => ({ db: {}, format: {}, done: Promise.resolve() }));

vi.mock('#i18n', async () => ({ i18n: { t: (await import('../english')).english } }));
vi.mock('@/components/app/database-provider', () => ({ useDatabase: () => given.db }));
vi.mock('@/components/app/standings-provider', () => ({ useStandings: () => [] }));
vi.mock('@/components/app/use-format', () => ({ useFormat: () => given.format }));
vi.mock('@/components/today/use-tick-follow-up', () => ({ useTickFollowUp: () => () => {} }));
vi.mock('@/components/app/use-command', () => ({
  useCommand: () => (work: () => Promise<void>) => {
    given.done = work();
  },
}));

const bo = person({ id: 'bo', name: 'Bo Lind' });
const cy = person({ id: 'cy', name: 'Cyra Holm' });
const sync = meeting({ id: 'sync', start: NOW, organizerEmail: cy.emails[0] ?? '' });
const point: FollowUp = {
  ...{ id: 'point', createdAt: NOW, updatedAt: NOW, text: 'Depot', state: 'open' },
  ...{ personIds: [], meetingId: 'sync', atNextMeeting: true },
};
let db: CrosswalkDatabase;

mountForEach();
beforeEach(async () => {
  db = freshDatabase();
  given.db = db;
  given.format = createFormat('en-GB', 'UTC');
  await db.people.bulkAdd([bo, cy]);
  await db.meetings.add(sync);
});

async function show(people: readonly Person[], about: Person[] = []): Promise<void> {
  const one = { ...point, personIds: about.map(({ id }) => id) };
  await db.followUps.put(one);
  const line = { id: one.id, point: one, isOwn: true, about, carried: 0 };
  const then = { onTick: () => {}, onTurned: () => {} };
  act(() => root.render(<AfterPoint {...{ line, meeting: sync, people, ...then }} />));
}
const button = (name: string) =>
  [...host.querySelectorAll('button')].find(
    (one) => one.textContent === name || one.getAttribute('aria-label') === name,
  );
const press = (name: string) => act(() => button(name)?.click());
const asked = () => host.querySelector('[role=group]');
const FOLLOW_UP = 'Make it a follow-up: Depot';

it('asks with whom a follow-up is that names none of several people', async () => {
  await show([bo, cy]);
  press(FOLLOW_UP);
  expect(asked()?.querySelector('span')?.textContent).toBe('A follow-up with');
  expect(document.activeElement?.textContent).toBe('Bo Lind');
  expect((await db.followUps.get('point'))?.atNextMeeting).toBe(true);
  press('Bo Lind');
  expect(button('Note the follow-up')?.disabled).toBe(true);
  press('Cyra Holm');
  press('Note the follow-up');
  await given.done;
  const made = await db.followUps.get('point');
  expect(made).toMatchObject({ personIds: ['cy'], meetingId: 'sync', state: 'open' });
  expect(made?.atNextMeeting).toBeUndefined();
});

it.each([FOLLOW_UP, 'Make it my promise: Depot', 'Make it their promise: Depot'])(
  'leads back to its button with Escape: %s',
  async (name) => {
    await show([bo, cy]);
    press(name);
    const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
    act(() => void document.activeElement?.dispatchEvent(key));
    expect(asked()).toBeNull();
    expect(document.activeElement?.getAttribute('aria-label')).toBe(name);
  },
);

it.each([
  ['the one person there', [bo], [], ['bo']],
  ['whom it names', [bo, cy], [cy], ['cy']],
])('does not ask where it is with %s', async (_, people, about, whom) => {
  await show(people, about);
  press(FOLLOW_UP);
  expect(asked()).toBeNull();
  await given.done;
  expect((await db.followUps.get('point'))?.personIds).toEqual(whom);
});
