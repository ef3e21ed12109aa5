import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  cleanSelection,
  LONGEST_SELECTION,
  onPanelRequest,
  type PanelRequest,
  requestCapture,
  requestWalk,
} from '@/utils/browser/panel-request';

beforeEach(() => fakeBrowser.reset());

describe('selected text', () => {
  it('is one line without what could mislead', () => {
    expect(cleanSelection(' a\n\tb\u0000 c\u202e d\u2028e ')).toBe('a b c de'.replace('de', 'd e'));
    expect(cleanSelection('<img src=x onerror=alert(1)>')).toBe('<img src=x onerror=alert(1)>');
  });

  it('is cut, never through a letter', () => {
    expect(cleanSelection('x'.repeat(10_000))).toHaveLength(LONGEST_SELECTION);
    const emoji = cleanSelection(`${'x'.repeat(LONGEST_SELECTION - 1)}😀`);
    expect(emoji).toBe('x'.repeat(LONGEST_SELECTION - 1));
  });
});

describe('a request to the panel', () => {
  const next = (windowId: number) =>
    new Promise<PanelRequest>((resolve) => onPanelRequest('capture', windowId, resolve));

  it('waits for the panel of its window, and is told once', async () => {
    await requestCapture(1, 'Tom  will\nsend it');
    const elsewhere: PanelRequest[] = [];
    onPanelRequest('capture', 2, (request) => elsewhere.push(request));
    expect(await next(1)).toEqual({ windowId: 1, text: 'Tom will send it' });
    expect(await fakeBrowser.storage.session.get('panelRequest')).toEqual({});
    expect(elsewhere).toEqual([]);
  });

  it('reaches a panel that is there already', async () => {
    const told = next(1);
    await requestCapture(1);
    expect(await told).toEqual({ windowId: 1 });
  });

  it('is told once, though it comes while the panel looks for it', async () => {
    const told: PanelRequest[] = [];
    await Promise.all([
      onPanelRequest('capture', 1, (request) => told.push(request)),
      requestCapture(1, 'Tom will send it'),
    ]);
    const twice = { windowId: 1, text: 'Tom will send it' };
    await vi.waitFor(() => expect(told).toEqual([twice]));
    await requestCapture(1, 'Tom will send it');
    await vi.waitFor(() => expect(told).toEqual([twice, twice]));
  });

  it('is told to one page of two in a window, so that no form opens twice', async () => {
    const told: string[] = [];
    const stops = ['panel', 'tab'].map((page) =>
      onPanelRequest('walk', 1, ({ text = '' }) => told.push(`${page}: ${text}`)),
    );
    await requestWalk(1, 'Petra');
    await vi.waitFor(() => expect(told).toHaveLength(1));
    await requestWalk(1, 'Tom');
    await vi.waitFor(() => expect(told).toHaveLength(2));
    expect(told.map((one) => one.split(': ')[1])).toEqual(['Petra', 'Tom']);
    for (const stop of stops) stop();
  });

  it('is left to the others by a page that is out of sight, until it is in sight', async () => {
    const page = Object.assign(new EventTarget(), { visibilityState: 'hidden' });
    vi.stubGlobal('document', page);
    const behind: PanelRequest[] = [];
    onPanelRequest('walk', 1, (request) => behind.push(request));
    vi.unstubAllGlobals();
    await requestWalk(1, 'Petra');
    const told: PanelRequest[] = [];
    const stop = onPanelRequest('walk', 1, (request) => told.push(request));
    await vi.waitFor(() => expect(told).toEqual([{ windowId: 1, text: 'Petra' }]));
    stop();
    expect(behind).toEqual([]);
    await requestWalk(1, 'Tom');
    page.visibilityState = 'visible';
    page.dispatchEvent(new Event('visibilitychange'));
    await vi.waitFor(() => expect(behind).toEqual([{ windowId: 1, text: 'Tom' }]));
    expect(told).toHaveLength(1);
  });

  it('of a wrong shape is none', async () => {
    const told: PanelRequest[] = [];
    onPanelRequest('capture', 1, (request) => told.push(request));
    const long = 'x'.repeat(LONGEST_SELECTION + 1);
    await fakeBrowser.storage.session.set({
      panelRequest: { id: 'a', kind: 'capture', windowId: 1, text: long },
    });
    await requestCapture(1, 'good');
    await vi.waitFor(() => expect(told).toEqual([{ windowId: 1, text: 'good' }]));
  });

  it('for a walk is none for the line, and the last one counts', async () => {
    const lines: PanelRequest[] = [];
    onPanelRequest('capture', 1, (request) => lines.push(request));
    await requestCapture(2, 'somebody else');
    await requestWalk(1);
    await requestWalk(1, 'Petra  Oyelaran\n');
    const walks: PanelRequest[] = [];
    const told = new Promise((resolve) =>
      onPanelRequest('walk', 1, (request) => resolve(walks.push(request))),
    );
    await told;
    expect(walks).toEqual([{ windowId: 1, text: 'Petra Oyelaran' }]);
    await requestWalk(1);
    const both = [{ windowId: 1, text: 'Petra Oyelaran' }, { windowId: 1 }];
    await vi.waitFor(() => expect(walks).toEqual(both));
    expect(lines).toEqual([]);
  });
});
