import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  type CaptureRequest,
  cleanSelection,
  LONGEST_SELECTION,
  onCaptureRequest,
  requestCapture,
  storeDraft,
  storedDraft,
} from '@/utils/browser/capture-draft';

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

describe('a request for the line', () => {
  const next = (windowId: number) =>
    new Promise<CaptureRequest>((resolve) => onCaptureRequest(windowId, resolve));

  it('waits for the panel of its window, and is told once', async () => {
    await requestCapture(1, 'Tom  will\nsend it');
    const elsewhere: CaptureRequest[] = [];
    onCaptureRequest(2, (request) => elsewhere.push(request));
    expect(await next(1)).toEqual({ windowId: 1, text: 'Tom will send it' });
    expect(await fakeBrowser.storage.session.get('captureRequest')).toEqual({});
    expect(elsewhere).toEqual([]);
  });

  it('reaches a panel that is there already', async () => {
    const told = next(1);
    await requestCapture(1);
    expect(await told).toEqual({ windowId: 1 });
  });

  it('is told once, though it comes while the panel looks for it', async () => {
    const told: CaptureRequest[] = [];
    await Promise.all([
      onCaptureRequest(1, (request) => told.push(request)),
      requestCapture(1, 'Tom will send it'),
    ]);
    await requestCapture(1, 'Tom will send it');
    const twice = { windowId: 1, text: 'Tom will send it' };
    expect(told).toEqual([twice, twice]);
  });

  it('of a wrong shape is none', async () => {
    const told: CaptureRequest[] = [];
    onCaptureRequest(1, (request) => told.push(request));
    const long = 'x'.repeat(LONGEST_SELECTION + 1);
    await fakeBrowser.storage.session.set({ captureRequest: { id: 'a', windowId: 1, text: long } });
    await requestCapture(1, 'good');
    expect(told).toEqual([{ windowId: 1, text: 'good' }]);
  });
});

it('keeps an unfinished sentence by its place, until it is empty', async () => {
  await storeDraft('m', { text: 'half' });
  expect(await storedDraft('m')).toEqual({ text: 'half' });
  expect(await storedDraft('other')).toBeNull();
  await storeDraft('m', null);
  expect(await storedDraft('m')).toBeNull();
});
