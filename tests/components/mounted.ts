import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, vi } from 'vitest';

/** Where the test that runs renders, and the element of the page that it renders into. */
export let root: Root;
export let host: HTMLElement;

/** Gives each test of a file a `root` of its own on the page, and takes it off after it. */
export function mountForEach(): void {
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
}
