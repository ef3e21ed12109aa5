// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it, vi } from 'vitest';
import { NextFile } from '@/components/import/next-file';
import { host, mountForEach, root } from '../mounted';

vi.mock('#i18n', async () => ({ i18n: { t: (await import('../english')).english } }));

mountForEach();

it('goes on by one file at a double click, and at each press of a key', () => {
  const next = vi.fn();
  act(() => root.render(<NextFile given={{ waiting: ['a.csv', 'b.csv'], next }} />));
  const press = (detail: number) =>
    host.querySelector('button')?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail }));
  press(1);
  press(2);
  expect(next).toHaveBeenCalledTimes(1);
  press(0);
  expect(next).toHaveBeenCalledTimes(2);
});
