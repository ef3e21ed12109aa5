// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useRoundDays } from '@/components/app/use-setting';
import { roundDaysSetting } from '@/utils/browser/settings';
import { host, mountForEach, root } from '../mounted';

mountForEach();

function Days() {
  const days = useRoundDays() ?? [];
  return (
    <button type="button" onClick={() => void roundDaysSetting.set([...days, days.length + 1])}>
      {days.join(' ')}
    </button>
  );
}

const button = () => host.querySelector('button');

beforeEach(async () => {
  await act(async () => root.render(<Days />));
  await act(async () => roundDaysSetting.set([]));
});
afterEach(() => vi.restoreAllMocks());

it('counts a quick second press from the first, before the storage has answered', async () => {
  act(() => button()?.click());
  act(() => button()?.click());
  act(() => button()?.click());
  expect(button()?.textContent).toBe('1 2 3');
  await vi.waitFor(async () => expect(await roundDaysSetting.get()).toEqual([1, 2, 3]));
});

it('shows again what is stored when the storage would not take the new value', async () => {
  let refuse = (_: Error) => {};
  const answer = new Promise<void>((_, reject) => {
    refuse = reject;
  });
  vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(() => answer);
  let stored = Promise.resolve();
  act(() => {
    stored = roundDaysSetting.set([5]).catch(() => {});
  });
  expect(button()?.textContent).toBe('5');
  await act(async () => {
    refuse(new Error('QUOTA_BYTES'));
    await stored;
  });
  await vi.waitFor(() => expect(button()?.textContent).toBe(''));
});

it('follows what another page sets', async () => {
  await act(async () => fakeBrowser.storage.local.set({ roundDays: [4] }));
  await vi.waitFor(() => expect(button()?.textContent).toBe('4'));
});
