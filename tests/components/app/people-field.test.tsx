// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it, vi } from 'vitest';
import { PeopleField } from '@/components/app/people-field';
import { host, mountForEach, root } from '../mounted';

vi.mock('#i18n', async () => ({ i18n: { t: (await import('../english')).english } }));
mountForEach();

it('hands the focus back with Escape itself, so that the very next key goes where one sees it', () => {
  act(() => root.render(<PeopleField label="With whom" value={[]} onChange={() => {}} />));
  act(() => host.querySelector('button')?.click());
  const field = host.querySelector('[role=combobox]');
  expect(document.activeElement).toBe(field);

  // Without `act`: nothing that would only come a moment later is waited for.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  expect(host.querySelector('[role=combobox]')).toBeNull();
  expect(document.activeElement?.getAttribute('aria-label')).toContain('Add somebody');
});
