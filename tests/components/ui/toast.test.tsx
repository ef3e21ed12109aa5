// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Toast, type ToastMessage } from '@/components/ui/toast';
import { host, mountForEach, root } from '../mounted';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

mountForEach();
const undo = vi.fn();
const onLeave = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  undo.mockReset();
  onLeave.mockReset();
});

afterEach(() => {
  vi.useRealTimers();
});

function show(message: ToastMessage | null) {
  act(() => root.render(<Toast message={message} onLeave={onLeave} />));
}

function pressZ(target: EventTarget) {
  act(() => {
    target.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'z', bubbles: true, cancelable: true }),
    );
  });
}

describe('Toast', () => {
  it('offers something else to do about it, and leaves when that is done', () => {
    const act = vi.fn();
    show({ id: 1, text: 'Done', undo, also: { label: 'Only this person', act } });
    const also = [...host.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Only this person',
    );
    also?.click();
    expect([act.mock.calls.length, onLeave.mock.calls.length]).toEqual([1, 1]);
    expect(undo).not.toHaveBeenCalled();
  });

  it('leaves after ten seconds', () => {
    show({ id: 1, text: 'Done', undo });
    act(() => vi.advanceTimersByTime(9_999));
    expect(onLeave).not.toHaveBeenCalled();
    act(() => vi.advanceTimersByTime(1));
    expect(onLeave).toHaveBeenCalledOnce();
  });

  it('stays while its button has the focus', () => {
    show({ id: 1, text: 'Done', undo });
    act(() => host.querySelector('button')?.focus());
    act(() => vi.advanceTimersByTime(60_000));
    expect(onLeave).not.toHaveBeenCalled();
  });

  it('undoes once with Z', () => {
    show({ id: 1, text: 'Done', undo });
    pressZ(document.body);
    expect(undo).toHaveBeenCalledOnce();
    expect(onLeave).toHaveBeenCalledOnce();
  });

  it('leaves Z to somebody who is typing', () => {
    show({ id: 1, text: 'Done', undo });
    const box = document.createElement('textarea');
    host.append(box);
    pressZ(box);
    expect(undo).not.toHaveBeenCalled();
    box.remove();
  });

  it('starts its ten seconds anew for the next message', () => {
    show({ id: 1, text: 'Done', undo });
    act(() => vi.advanceTimersByTime(9_000));
    show({ id: 2, text: 'Done', undo });
    act(() => vi.advanceTimersByTime(9_000));
    expect(onLeave).not.toHaveBeenCalled();
  });
});
