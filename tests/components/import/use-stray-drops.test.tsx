// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useStrayDrops } from '@/components/import/use-stray-drops';

let root: Root;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  root = createRoot(document.createElement('div'));
});
afterEach(() => act(() => root.unmount()));

function Screen({ onFiles }: { onFiles?: (files: readonly File[]) => void }) {
  useStrayDrops(onFiles);
  return null;
}

const FILE = new File(['BEGIN:VCALENDAR'], 'mine.ics');

function drop(what: { files: File[]; types: string[] }): Event {
  const event = new Event('drop', { cancelable: true, bubbles: true });
  Object.defineProperty(event, 'dataTransfer', { value: what });
  document.body.dispatchEvent(event);
  return event;
}

describe('a file that is dropped beside the box', () => {
  it('is taken where one is wanted', () => {
    const onFiles = vi.fn();
    act(() => root.render(<Screen onFiles={onFiles} />));
    const two = [FILE, new File(['Name;E-Mail'], 'people.csv')];
    expect(drop({ files: two, types: ['Files'] }).defaultPrevented).toBe(true);
    expect(onFiles).toHaveBeenCalledExactlyOnceWith(two);
  });

  it('never takes the page away, where none is wanted either', () => {
    act(() => root.render(<Screen />));
    expect(drop({ files: [FILE], types: ['Files'] }).defaultPrevented).toBe(true);
  });

  it('is none of words that are dragged into a field, nor of another screen', () => {
    act(() => root.render(<Screen />));
    expect(drop({ files: [], types: ['text/plain'] }).defaultPrevented).toBe(false);
    act(() => root.render(null));
    expect(drop({ files: [FILE], types: ['Files'] }).defaultPrevented).toBe(false);
  });
});
