// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it, vi } from 'vitest';
import { Picture } from '@/components/insights/picture';
import { HidingContext } from '@/components/ui/hiding-context';
import { host, mountForEach, root } from '../mounted';

vi.mock('#i18n', async () => ({ i18n: { t: (await import('../english')).english } }));
vi.mock('@/components/insights/save/use-save-picture', () => ({ useSavePicture: () => vi.fn() }));

mountForEach();

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
