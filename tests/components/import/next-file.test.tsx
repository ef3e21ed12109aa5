// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { NextFile } from '@/components/import/next-file';

vi.mock('#i18n', async () => ({ i18n: { t: (await import('../english')).english } }));

let root: Root;
let host: HTMLElement;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  host = document.createElement('div');
  document.body.append(host);
  root = createRoot(host);
});
afterEach(() => {
  act(() => root.unmount());
  host.remove();
});

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
