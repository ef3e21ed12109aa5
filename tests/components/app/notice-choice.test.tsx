// @vitest-environment happy-dom
import { act, useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { NoticeChoice } from '@/components/app/notice-choice';
import { host, mountForEach, root } from '../mounted';

vi.mock('#i18n', async () => ({ i18n: { t: (await import('../english')).english } }));

/** Whether the browser lets messages be shown, and what the user says when it asks. */
let allowed: boolean;
let says: boolean;
let asked: number;
const listeners = new Set<() => void>();

function allow(now: boolean): void {
  allowed = now;
  for (const listener of listeners) listener();
}

mountForEach();

beforeEach(() => {
  [allowed, says, asked] = [false, true, 0];
  listeners.clear();
  const event = {
    addListener: (listener: () => void) => void listeners.add(listener),
    removeListener: (listener: () => void) => void listeners.delete(listener),
  };
  Object.assign(browser.permissions, {
    contains: async () => allowed,
    request: async () => {
      asked += 1;
      if (says) allow(true);
      return says;
    },
    onAdded: event,
    onRemoved: event,
  });
});

function Setting({ first }: { first: boolean }) {
  const [on, setOn] = useState(first);
  return <NoticeChoice label="Tell me" on={on} onChange={async (next) => setOn(next)} />;
}

const show = (on: boolean) => act(async () => root.render(<Setting first={on} />));
const box = () => host.querySelector('input');
const button = () => host.querySelector('button');
const press = (element: HTMLElement | null) =>
  act(async () => {
    element?.focus();
    element?.click();
  });

describe('a message of the browser', () => {
  it('is asked for when it is turned on, and stays off when the user says no', async () => {
    says = false;
    await show(false);
    await press(box());
    expect(asked).toBe(1);
    expect(box()?.checked).toBe(false);
    expect(host.querySelector('[role=status]')?.textContent).toBe(
      'The browser did not allow messages.',
    );
    expect(button()).toBeNull();
    says = true;
    await press(box());
    expect(box()?.checked).toBe(true);
    expect(host.textContent).toBe(' Tell me');
  });

  it('that is on and not allowed, as after a backup was restored, is allowed in one press', async () => {
    await show(true);
    expect(host.textContent).toContain('Messages are off in this browser.');
    await press(button());
    expect(asked).toBe(1);
    expect(button()).toBeNull();
    expect(host.textContent).toBe(' Tell me');
    expect(box()?.checked).toBe(true);
    expect(document.activeElement).toBe(box());
  });

  it('can be asked for again after a no', async () => {
    says = false;
    await show(true);
    await press(button());
    expect(host.textContent).toContain('The browser did not allow messages.');
    says = true;
    await press(button());
    expect([asked, host.textContent]).toEqual([2, ' Tell me']);
  });

  it('is allowed in the browser’s own settings after a no, and nothing says otherwise', async () => {
    says = false;
    await show(true);
    await press(button());
    await act(async () => allow(true));
    expect(host.textContent).toBe(' Tell me');
  });

  it('that is turned off and on anew is asked for as well', async () => {
    await show(true);
    await press(box());
    expect([box()?.checked, asked, host.textContent]).toEqual([false, 0, ' Tell me']);
    await press(box());
    expect([box()?.checked, asked]).toEqual([true, 1]);
  });

  it('says nothing where messages are allowed, until they are taken back', async () => {
    allowed = true;
    await show(true);
    expect(host.textContent).toBe(' Tell me');
    await act(async () => allow(false));
    expect(host.textContent).toContain('Messages are off in this browser.');
  });

  it('that is off says nothing about messages', async () => {
    await show(false);
    expect(host.textContent).toBe(' Tell me');
  });
});
