import type { Page } from 'playwright-core';
import type { JourneyPage } from '../browser/page';

type Area = 'local' | 'session';

declare const chrome: {
  storage: Record<
    Area,
    {
      get(keys: null): Promise<object>;
      set(items: object): Promise<void>;
      remove(keys: string[]): Promise<void>;
      clear(): Promise<void>;
    }
  >;
  windows: { getCurrent(): Promise<{ id: number }> };
};

/** Keeps a value in the extension's storage. */
export function store(page: JourneyPage, area: Area, key: string, value: unknown): Promise<void> {
  return page.evaluate((json) => {
    const order: { area: Area; key: string; value: unknown } = JSON.parse(json);
    return chrome.storage[order.area].set({ [order.key]: order.value });
  }, JSON.stringify({ area, key, value }));
}

/** Changes some of a stored object. */
export function storeIn(page: Page, area: Area, key: string, patch: object): Promise<void> {
  return page.evaluate(
    async (order) => {
      const all: Record<string, unknown> = { ...(await chrome.storage[order.area].get(null)) };
      const before = all[order.key];
      const next = { ...(typeof before === 'object' ? before : {}), ...order.patch };
      await chrome.storage[order.area].set({ [order.key]: next });
    },
    { area, key, patch },
  );
}

/** Forgets everything whose key begins so. */
export function forget(page: Page, area: Area, prefix: string): Promise<void> {
  return page.evaluate(
    async (order) => {
      const keys = Object.keys(await chrome.storage[order.area].get(null));
      await chrome.storage[order.area].remove(keys.filter((key) => key.startsWith(order.prefix)));
    },
    { area, prefix },
  );
}

/** As if an event stood open in the calendar of this page's window. */
export async function focusOn(page: Page, googleEventId: string): Promise<void> {
  const id = await page.evaluate(async () => (await chrome.windows.getCurrent()).id);
  await store(page, 'session', 'focus', { [id]: { event: { googleEventId }, tabId: 1 } });
}

/** Everything the extension has stored now, and how it is put back. */
export async function keepStorage(page: Page): Promise<(page: Page) => Promise<void>> {
  const kept = await page.evaluate(async () => ({
    local: await chrome.storage.local.get(null),
    session: await chrome.storage.session.get(null),
  }));
  return (later) =>
    later.evaluate(async ({ local, session }) => {
      await chrome.storage.local.clear();
      await chrome.storage.session.clear();
      await chrome.storage.local.set(local);
      await chrome.storage.session.set(session);
    }, kept);
}
