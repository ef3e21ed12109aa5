// @vitest-environment happy-dom
import { act, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, it, vi } from 'vitest';
import { useSingle } from '@/components/app/use-single';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
afterEach(() => vi.useRealTimers());

const action = vi.fn(async (name: string) => name);
let ask: (name: string) => Promise<string | undefined> = async () => undefined;

function Asker() {
  const single = useSingle(action);
  useEffect(() => {
    ask = single;
  }, [single]);
  return null;
}

it('does once what a double click asks for, and again when asked again later', async () => {
  vi.useFakeTimers();
  await act(async () => createRoot(document.createElement('div')).render(<Asker />));
  expect(await ask('first')).toBe('first');
  expect(await ask('second')).toBeUndefined();
  await vi.advanceTimersByTimeAsync(600);
  expect(await ask('third')).toBe('third');
  expect(action).toHaveBeenCalledTimes(2);
});
