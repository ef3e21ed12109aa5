// @vitest-environment happy-dom
import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { InlineText } from '@/components/ui/inline-text';
import { host, mountForEach, root } from '../mounted';

mountForEach();
const onSave = vi.fn();

beforeEach(() => {
  onSave.mockReset();
});

function show(props: Partial<Parameters<typeof InlineText>[0]> = {}) {
  act(() => root.render(<InlineText value="Director" label="Title" onSave={onSave} {...props} />));
}

function box(): HTMLInputElement | HTMLTextAreaElement {
  const element = host.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
  if (!element) throw new Error('nothing is being edited');
  return element;
}

function open() {
  act(() => host.querySelector('button')?.click());
}

function type(text: string) {
  act(() => {
    const prototype = Object.getPrototypeOf(box());
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(box(), text);
    box().dispatchEvent(new Event('input', { bubbles: true }));
  });
}

function press(key: string, init: KeyboardEventInit = {}) {
  act(() => {
    box().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...init }));
  });
}

describe('InlineText', () => {
  it('saves on Enter and gives the focus back to the words', () => {
    show();
    open();
    type('  VP, Planning ');
    press('Enter');
    expect(onSave).toHaveBeenCalledExactlyOnceWith('VP, Planning');
    expect(document.activeElement).toBe(host.querySelector('button'));
  });

  it('saves when it is left', () => {
    show();
    open();
    type('VP');
    act(() => box().blur());
    expect(onSave).toHaveBeenCalledExactlyOnceWith('VP');
  });

  it('changes nothing on Escape', () => {
    show();
    open();
    type('VP');
    press('Escape');
    expect(onSave).not.toHaveBeenCalled();
    expect(host.textContent).toBe('Director');
  });

  it('does not save what is the same, nor nothing where something is required', () => {
    show({ required: true });
    open();
    press('Enter');
    open();
    type('   ');
    press('Enter');
    expect(onSave).not.toHaveBeenCalled();
  });

  it('clears where that is allowed', () => {
    show();
    open();
    type('');
    press('Enter');
    expect(onSave).toHaveBeenCalledExactlyOnceWith('');
  });

  it('takes Shift+Enter as a new line in several lines of text, and Enter as done', () => {
    show({ multiline: true });
    open();
    press('Enter', { shiftKey: true });
    expect(onSave).not.toHaveBeenCalled();
    type('one\ntwo');
    press('Enter');
    expect(onSave).toHaveBeenCalledExactlyOnceWith('one\ntwo');
  });

  it('leaves Enter to an input method that is composing', () => {
    show();
    open();
    type('か');
    press('Enter', { isComposing: true });
    expect(onSave).not.toHaveBeenCalled();
  });
});
