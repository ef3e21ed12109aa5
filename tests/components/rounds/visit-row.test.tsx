// @vitest-environment happy-dom
import { act } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { VisitRow } from '@/components/rounds/visit-row';
import { createFormat } from '@/components/ui/format';
import type { Visit } from '@/utils/coffee/plan-rounds';
import { emptyProfile } from '@/utils/functions/profile';
import { met, round, walk } from '../../coffee/rounds';
import { DAY, NOW } from '../../relationships/standings';
import { host, mountForEach, root } from '../mounted';

const { commands, format } = vi.hoisted(() => ({
  commands: { accept: vi.fn(async () => true), giveUp: vi.fn(async () => true) },
  format: { current: {} },
}));

vi.mock('#i18n', async () => ({ i18n: { t: (await import('../english')).english } }));
vi.mock('@/components/app/use-now', () => ({ useNow: () => NOW }));
vi.mock('@/components/app/use-format', () => ({ useFormat: () => format.current }));
vi.mock('@/components/rounds/use-round-commands', () => ({ useRoundCommands: () => commands }));
vi.mock('@/components/rounds/visit-press', () => ({ VisitPress: () => null }));
vi.mock('@/components/rounds/move-dialog', () => ({ MoveDialog: () => null }));
vi.mock('@/components/person/snooze-items', () => ({ SnoozeItems: () => null }));

const ada = met('ada', 90, { name: 'Ada Okafor' });
const kept = walk('ada', NOW + DAY, { state: 'planned' });
const now = {
  rounds: round([ada]),
  profile: emptyProfile('UTC'),
  perWeek: 2,
  days: [],
  hoursFor: () => [],
};
const visit: Visit = {
  personId: 'ada',
  at: kept.start,
  dueAt: NOW,
  slot: { start: kept.start, end: kept.end, score: 50, reasons: [] },
};

mountForEach();
beforeEach(() => {
  vi.useFakeTimers();
  format.current = createFormat('en-GB', 'UTC');
  commands.accept.mockClear();
  commands.giveUp.mockClear();
  return () => vi.useRealTimers();
});

const show = (shown: Visit) =>
  act(() =>
    root.render(
      <ul>
        <VisitRow visit={shown} standing={ada} round={now} />
      </ul>,
    ),
  );
const pin = () => host.querySelector<HTMLElement>('[aria-label="Keep this hour for Ada Okafor"]');
const press = (detail: number) =>
  act(async () => {
    pin()?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail }));
  });

it.each([
  ['mouse', 1, 2],
  ['keyboard', 0, 0],
  ['finger that each time counts as the first', 1, 1],
])('pressed twice by %s, an hour that is free is kept, and stays kept', async (_, one, two) => {
  show(visit);
  await press(one);
  show({ ...visit, walk: kept });
  expect(pin()?.ariaPressed ?? pin()?.getAttribute('aria-pressed')).toBe('true');
  await press(two);
  expect(commands.accept).toHaveBeenCalledOnce();
  expect(commands.giveUp).not.toHaveBeenCalled();
});

it('is given up by a press of its own, later', async () => {
  show(visit);
  await press(1);
  show({ ...visit, walk: kept });
  await act(() => vi.advanceTimersByTimeAsync(600));
  await press(1);
  expect(commands.giveUp).toHaveBeenCalledExactlyOnceWith(ada.person, kept);
});
