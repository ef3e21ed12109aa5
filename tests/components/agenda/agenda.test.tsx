// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { Agenda } from '@/components/agenda/agenda';
import { createFormat } from '@/components/ui/format';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { meeting } from '../../builders';
import { freshDatabase, HOUR, NOW } from '../../records/fresh-database';
import { host, mountForEach, root } from '../mounted';

const given = vi.hoisted(() => ({ db: {}, format: {}, now: 0, lines: [] }));

vi.mock('#i18n', async () => ({ i18n: { t: (await import('../english')).english } }));
vi.mock('@/components/app/database-provider', () => ({ useDatabase: () => given.db }));
vi.mock('@/components/app/use-now', () => ({ useNow: () => given.now }));
vi.mock('@/components/app/use-format', () => ({ useFormat: () => given.format }));
vi.mock('@/components/app/use-command', () => ({
  useCommand: () => (work: () => Promise<unknown>) => work(),
}));
vi.mock('@/utils/browser/capture-draft', () => ({
  storedDraft: () => new Promise(() => {}),
  storeDraft: async () => {},
}));
vi.mock('@/components/agenda/use-agenda', () => ({ useAgenda: () => given.lines }));

const sync = meeting({ id: 'sync', start: NOW, end: NOW + HOUR });
const onWriting = vi.fn<(writing: boolean) => void>();
let db: CrosswalkDatabase;

mountForEach();
beforeEach(async () => {
  db = freshDatabase();
  given.db = db;
  given.format = createFormat('en-GB', 'UTC');
  onWriting.mockReset();
  await db.meetings.add(sync);
});

function showAt(now: number): void {
  given.now = now;
  act(() =>
    root.render(
      <main tabIndex={-1}>
        <Agenda meeting={sync} people={[]} onWriting={onWriting} />
      </main>,
    ),
  );
}
const line = () => host.querySelector<HTMLInputElement>('input');

function type(words: string): void {
  const field = line();
  if (!field) throw new Error('no line');
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, words);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

it('keeps what is being typed when the meeting ends, and takes it in', async () => {
  showAt(NOW);
  act(() => host.querySelector('button')?.click());
  expect(onWriting).toHaveBeenLastCalledWith(true);
  type('Who pays for the dep');

  showAt(sync.end);
  expect(line()?.value).toBe('Who pays for the dep');
  expect(document.activeElement).toBe(line());
  expect(onWriting).toHaveBeenLastCalledWith(true);
  type('Who pays for the depot');
  await act(async () => line()?.form?.requestSubmit());
  const kept = async () => (await db.followUps.toArray()).map(({ text }) => text);
  await vi.waitFor(async () => expect(await kept()).toEqual(['Who pays for the depot']));
  expect(await db.followUps.toArray()).toMatchObject([{ meetingId: 'sync', atNextMeeting: true }]);

  act(() => line()?.blur());
  expect(onWriting).toHaveBeenLastCalledWith(false);
  expect(host.textContent).toBe('');
});

it('is away when the meeting has ended and nobody writes', () => {
  showAt(NOW);
  expect(host.textContent).toBe('Write an agenda');
  showAt(sync.end);
  expect(host.textContent).toBe('');
  expect(onWriting).not.toHaveBeenCalled();
});

it('hands the focus on with Escape: to what opened the line, or to the page when that is gone too', () => {
  const pressEscape = () => {
    // Without `act`: nothing that would only come a moment later is waited for.
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
    line()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  };
  showAt(NOW);
  act(() => host.querySelector('button')?.click());
  pressEscape();
  expect(line()).toBeNull();
  expect(document.activeElement?.textContent).toBe('Write an agenda');

  act(() => host.querySelector('button')?.click());
  showAt(sync.end);
  pressEscape();
  expect(line()).toBeNull();
  expect(document.activeElement?.tagName).toBe('MAIN');
});

it('leaves the focus where it went when the empty line is left', () => {
  showAt(NOW);
  const elsewhere = document.createElement('button');
  host.append(elsewhere);
  act(() => host.querySelector('button')?.click());
  act(() => elsewhere.focus());
  expect(line()).toBeNull();
  expect(document.activeElement).toBe(elsewhere);
});

it('tells that nobody writes when it goes with its line open', () => {
  showAt(NOW);
  act(() => host.querySelector('button')?.click());
  act(() => root.render(null));
  expect(onWriting.mock.calls).toEqual([[true], [false]]);
});

it('has half a line again when another meeting was looked at, without taking the focus, and not once it was taken in', async () => {
  showAt(NOW);
  act(() => host.querySelector('button')?.click());
  type('Who signs');
  act(() => root.render(null));
  expect(onWriting).toHaveBeenLastCalledWith(false);

  showAt(NOW);
  expect(line()?.value).toBe('Who signs');
  expect(document.activeElement).toBe(document.body);
  act(() => line()?.focus());
  await act(async () => line()?.form?.requestSubmit());
  expect(line()?.value).toBe('');
  expect(document.activeElement).toBe(line());
  act(() => root.render(null));
  showAt(NOW);
  expect(line()).toBeNull();
});

it('forgets the half line that Escape puts away', () => {
  showAt(NOW);
  act(() => host.querySelector('button')?.click());
  type('Never mind');
  act(() => {
    line()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  });
  act(() => root.render(null));
  showAt(NOW);
  expect(line()).toBeNull();
});
