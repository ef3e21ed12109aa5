// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { useLanding } from '@/components/app/use-landing';
import { host, mountForEach, root } from '../mounted';

mountForEach();

function Page({ at }: { at: string }) {
  useLanding(at);
  return (
    <>
      <input />
      <main key={at} tabIndex={-1}>
        <a href="#away">away</a>
      </main>
    </>
  );
}

const show = (at: string) => act(() => root.render(<Page at={at} />));

describe('coming to another screen', () => {
  it('goes on from its main region when the link that led there is gone', () => {
    show('/');
    host.querySelector('a')?.focus();
    show('/person/1');
    expect(document.activeElement).toBe(host.querySelector('main'));
  });

  it('leaves the focus where the screen or the user put it', () => {
    show('/');
    host.querySelector('input')?.focus();
    show('/people');
    expect(document.activeElement).toBe(host.querySelector('input'));
  });

  it('takes no focus when the panel opens', () => {
    show('/');
    expect(document.activeElement).toBe(document.body);
  });
});
