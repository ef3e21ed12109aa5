import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fetchFeed, giveBackHosts } from '@/utils/browser/feeds';
import { readBounded } from '@/utils/browser/read-bounded';
import { feedStatesSetting, feedsSetting } from '@/utils/browser/settings';

const URL = 'https://cal.example/private-a1/basic.ics';

/** An answer as a browser gives it, with the address it came from. */
function answer(body: BodyInit | null, init: ResponseInit = {}, url = URL): Response {
  const response = new Response(body, init);
  Object.defineProperty(response, 'url', { value: url });
  return response;
}

beforeEach(() => {
  fakeBrowser.reset();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('an address', () => {
  it('is asked with nothing of the user but itself', async () => {
    const asked = vi.fn(async (_url: string, _request: RequestInit) =>
      answer('BEGIN:VCALENDAR', { headers: { etag: '"a"', 'last-modified': 'Mon' } }),
    );
    vi.stubGlobal('fetch', asked);
    expect(await fetchFeed(URL, { 'If-None-Match': '"0"' })).toEqual({
      ...{ status: 200, text: 'BEGIN:VCALENDAR' },
      ...{ etag: '"a"', lastModified: 'Mon' },
    });
    expect(asked.mock.calls[0]).toMatchObject([
      URL,
      {
        headers: { 'If-None-Match': '"0"' },
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        signal: expect.any(AbortSignal),
      },
    ]);
  });

  it.each([
    ['is dead', async () => Promise.reject(new TypeError('failed')), 'unreachable'],
    ['leads into the clear', async () => answer('x', {}, 'http://cal.example/a'), 'moved'],
    [
      'says that it is too large',
      async () => answer('x', { headers: { 'content-length': '60000000' } }),
      'too-large',
    ],
  ])('that %s is named so', async (_, fetch, failed) => {
    vi.stubGlobal('fetch', fetch);
    expect(await fetchFeed(URL, {})).toEqual({ failed });
  });

  it('that leads to another host, which may not be read, is told from a dead one', async () => {
    vi.stubGlobal('fetch', async (_: string, { redirect }: RequestInit) => {
      if (redirect !== 'manual') throw new TypeError('blocked');
      return { type: 'opaqueredirect' };
    });
    expect(await fetchFeed(URL, {})).toEqual({ failed: 'moved' });
  });

  it('that does not answer in time is left', async () => {
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort());
    vi.stubGlobal('fetch', async () => Promise.reject(new DOMException('late', 'TimeoutError')));
    expect(await fetchFeed(URL, {})).toEqual({ failed: 'too-slow' });
    vi.restoreAllMocks();
  });
});

describe('an answer', () => {
  it('without end is not read to its end', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1_000;
        controller.enqueue(new Uint8Array(1_000));
      },
    });
    expect(await readBounded(new Response(endless), 10_000)).toBeNull();
    expect(sent).toBeLessThan(20_000);
  });

  it('is read in the letters that it says it is written in', async () => {
    const bytes = Uint8Array.from([0x47, 0xe4, 0x73, 0x74, 0x65]);
    const as = (type: string) => new Response(bytes, { headers: { 'content-type': type } });
    expect(await readBounded(as('text/calendar; charset="iso-8859-1"'), 100)).toBe('Gäste');
    expect(await readBounded(as('text/calendar; charset=nonsense'), 100)).toBe('G\ufffdste');
  });

  it('keeps the letters that a fold tears apart', async () => {
    const [high = 0, low = 0] = new TextEncoder().encode('ä');
    const text = (words: string) => [...new TextEncoder().encode(words)];
    const bytes = Uint8Array.from([
      ...text('G'),
      high,
      ...text('\r\n '),
      low,
      ...text('ste\r\n é'),
    ]);
    expect(await readBounded(new Response(bytes), 100)).toBe('Gäste\r\n é');
  });
});

describe('permissions', () => {
  it('that no calendar needs are given back, and no calendar page’s', async () => {
    const feed = { id: 'a', url: URL, addedAt: 0 };
    const granted = [
      'https://cal.example/*',
      'https://old.example/*',
      'https://calendar.google.com/*',
      'https://outlook.office.com/calendar/*',
    ];
    const removed: string[] = [];
    vi.stubGlobal('chrome', undefined);
    browser.permissions.getAll = async () => ({ origins: granted });
    browser.permissions.remove = async ({ origins = [] }) => {
      removed.push(...origins);
      return true;
    };
    await giveBackHosts([feed]);
    expect(removed).toEqual(['https://old.example/*']);
  });
});

describe('what is stored', () => {
  it('is refused whole when it was tampered with', async () => {
    await fakeBrowser.storage.local.set({
      feeds: [{ id: 'a', url: 'http://cal.example/a', addedAt: 0 }],
      feedStates: { a: { failures: -1, nextTry: 0 } },
    });
    expect(await feedsSetting.get()).toEqual([]);
    expect(await feedStatesSetting.get()).toEqual({});
  });
});
