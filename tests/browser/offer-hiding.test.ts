import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { offerHiding } from '@/entrypoints/background/offer-hiding';
import { hiddenSetting } from '@/utils/browser/settings';

const listening = vi.hoisted(() => ({ press: () => {} }));
vi.mock('@/utils/browser/commands', () => ({
  onHideCommand: (callback: () => void) => {
    listening.press = callback;
  },
}));

it('counts every one of many quick presses of the shortcut', async () => {
  fakeBrowser.reset();
  offerHiding();
  const told: boolean[] = [];
  const stop = hiddenSetting.watch((hidden) => told.push(hidden));
  for (let press = 0; press < 5; press += 1) listening.press();
  await vi.waitFor(() => expect(told).toHaveLength(5));
  stop();
  expect(await hiddenSetting.get()).toBe(true);
});
