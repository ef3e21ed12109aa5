// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Picture } from '@/components/insights/picture';
import { HidingContext } from '@/components/ui/hiding-context';

vi.mock('#i18n', async () => ({ i18n: { t: (await import('../english')).english } }));
vi.mock('@/components/insights/save/use-save-picture', () => ({ useSavePicture: () => vi.fn() }));

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

const show = (hidden: boolean) =>
  act(() =>
    root.render(
      <HidingContext value={{ hidden, byCall: false, toggle: () => {} }}>
        <Picture name="weeks" title="Weeks" table={<table />}>
          {({ ref }) => <svg ref={ref} aria-hidden="true" />}
        </Picture>
      </HidingContext>,
    ),
  );
const save = () => host.querySelector('button[aria-label^="Save"]');

it('is no file while its words are dots', () => {
  show(false);
  expect(save()).not.toBeNull();
  show(true);
  expect(save()).toBeNull();
  show(false);
  expect(save()).not.toBeNull();
});
