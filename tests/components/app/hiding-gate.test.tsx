// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HidingGate } from '@/components/app/hiding-gate';
import { hiddenSetting } from '@/utils/browser/settings';
import { host, mountForEach, root } from '../mounted';

vi.mock('@/components/app/public-words', async (original) => ({
  ...(await original<typeof import('@/components/app/public-words')>()),
  messagesInUse: async () => new Set<string>(),
}));

mountForEach();

beforeEach(async () => {
  await hiddenSetting.set(false);
  await act(async () => root.render(<HidingGate>Tamsin</HidingGate>));
  await vi.waitFor(() => expect(host.textContent).toBe('Tamsin'));
});
afterEach(() => vi.restoreAllMocks());

const isHidden = () => document.documentElement.hasAttribute('data-hidden');
const press = () =>
  act(() => {
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'H', shiftKey: true, bubbles: true }),
    );
  });

it('counts each of many quick presses of Shift+H, before the storage has answered', async () => {
  for (const expected of [true, false, true, false, true]) {
    press();
    expect(isHidden()).toBe(expected);
  }
  await vi.waitFor(async () => expect(await hiddenSetting.get()).toBe(true));
  expect(isHidden()).toBe(true);
});

it('shows what is stored again when the storage would not take the press', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
  press();
  expect(isHidden()).toBe(true);
  await act(() => vi.waitFor(() => expect(isHidden()).toBe(false)));
});

it('follows a press in another page', async () => {
  await act(async () => {
    await fakeBrowser.storage.local.set({ hidden: { hidden: true, at: Date.now() } });
  });
  await vi.waitFor(() => expect(isHidden()).toBe(true));
});
