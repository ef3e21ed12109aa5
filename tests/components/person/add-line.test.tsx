// @vitest-environment happy-dom
import { act, useState } from 'react';
import { expect, it, vi } from 'vitest';
import { AddLine } from '@/components/person/add-line';
import { host, mountForEach, root } from '../mounted';

vi.mock('#i18n', async () => ({ i18n: { t: (await import('../english')).english } }));
mountForEach();

function List({ keepsOpener }: { keepsOpener: boolean }) {
  const [adding, setAdding] = useState(false);
  return (
    <main tabIndex={-1}>
      {(keepsOpener || !adding) && (
        <button type="button" onClick={() => setAdding(true)}>
          Add
        </button>
      )}
      {adding && (
        <AddLine label="Line" placeholder="" onAdd={() => {}} onClose={() => setAdding(false)} />
      )}
    </main>
  );
}

function openAndEscape(keepsOpener: boolean): void {
  act(() => root.render(<List keepsOpener={keepsOpener} />));
  const opener = host.querySelector('button');
  opener?.focus();
  act(() => opener?.click());
  const field = host.querySelector('input');
  expect(document.activeElement).toBe(field);
  act(() => {
    field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  });
  expect(host.querySelector('input')).toBeNull();
}

it('gives the focus back to what opened it', () => {
  openAndEscape(true);
  expect(document.activeElement).toBe(host.querySelector('button'));
});

it('leaves the focus on the page where what opened it is no longer there', () => {
  openAndEscape(false);
  expect(document.activeElement).toBe(host.querySelector('main'));
});
