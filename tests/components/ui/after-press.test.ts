// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { afterPress } from '@/components/ui/after-press';

it('acts at once where nothing is pressed, and after the click where something is', async () => {
  const act = vi.fn();
  afterPress(act);
  expect(act).toHaveBeenCalledTimes(1);
  dispatchEvent(new Event('pointerdown'));
  afterPress(act);
  expect(act).toHaveBeenCalledTimes(1);
  dispatchEvent(new Event('pointerup'));
  expect(act, 'before the click').toHaveBeenCalledTimes(1);
  await vi.waitFor(() => expect(act).toHaveBeenCalledTimes(2));
  dispatchEvent(new Event('pointerup'));
  afterPress(act);
  expect(act).toHaveBeenCalledTimes(3);
});
