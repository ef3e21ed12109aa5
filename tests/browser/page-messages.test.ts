import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => unknown;

/** A message goes from one context to the other as a copy; nobody answering gives nothing. */
const deliver = (message: unknown, to: Listener[]) =>
  new Promise<unknown>((resolve) => {
    const waits = to.map((listener) => listener(structuredClone(message), {}, resolve) === true);
    if (!waits.includes(true)) resolve(undefined);
  });

const inBackground: Listener[] = [];
const inPage: Listener[] = [];

// The background speaks the library's own, the page our part of it.
vi.stubGlobal('chrome', {
  runtime: {
    onMessage: {
      addListener: (one: Listener) => inBackground.push(one),
      removeListener: (one: Listener) => inBackground.splice(inBackground.indexOf(one), 1),
    },
  },
  tabs: {
    sendMessage: (_tab: number, message: unknown, _options: unknown, done: (a: unknown) => void) =>
      void deliver(message, inPage).then(done),
  },
});
vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((message: unknown) =>
  deliver(message, inBackground),
);
vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((one) => {
  inPage.push((message, _sender, respond) => one(message, {}, respond));
});
const background = await import('@/utils/browser/messages');
const page = await import('@/utils/browser/page-messages');

beforeEach(() => {
  inPage.length = 0;
});

it('reaches the background as it was sent, and brings its answer', async () => {
  const events = [{ googleEventId: 'a' }];
  const marks = [{ event: { googleEventId: 'a' }, names: ['Robin'] }];
  const stop = background.onMessage('chipMarks', ({ data, timestamp }) => {
    expect(data).toEqual({ events });
    expect(timestamp).toBeGreaterThan(0);
    return marks;
  });
  expect(await page.sendMessage('chipMarks', { events })).toEqual(marks);
  stop();
});

it('rejects with what went wrong there, and where nobody listens', async () => {
  const stop = background.onMessage('pageFocus', () => {
    throw new Error('no window');
  });
  await expect(page.sendMessage('pageFocus', null)).rejects.toThrow('no window');
  stop();
  await expect(page.sendMessage('pageHere')).rejects.toThrow();
});

it('answers the background, and only what it was asked', async () => {
  page.onMessage('areYouThere', () => true);
  expect(await background.sendMessage('areYouThere', undefined, 7)).toBe(true);
  expect(await deliver({ type: 'pageHere' }, inPage)).toBeUndefined();
  expect(await deliver('areYouThere', inPage)).toBeUndefined();
});
