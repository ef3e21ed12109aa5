import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { calendarTabs, siteTabs } from './calendar-tab';
import { inTurn } from './in-turn';
import { sendMessage } from './messages';

/**
 * Calendar tabs that were open when the extension was updated, turned on or installed. Chromium
 * leaves the old script in them, which nobody hears any more; Firefox puts the new one in by itself.
 */
const staleSchema = v.object({
  /** Ids. */
  tabs: v.array(v.number()),
  /** Whether an update was the cause. */
  updated: v.boolean(),
});
export type StaleTabs = v.InferOutput<typeof staleSchema>;

const NONE: StaleTabs = { tabs: [], updated: false };
/** Ends with the browser, and with the extension that the tabs would have to answer. */
const item = storage.defineItem<unknown>('session:staleTabs');

function parse(raw: unknown): StaleTabs {
  const result = v.safeParse(staleSchema, raw);
  return result.success ? result.output : NONE;
}

/** In turn: a tab that says that it is here is not marked by a question asked a moment before. */
const change = inTurn(async (next: (before: StaleTabs) => StaleTabs | Promise<StaleTabs>) => {
  const before = parse(await item.getValue());
  const after = await next(before);
  if (after !== before) await item.setValue(after);
});

/**
 * Asks every tab at a calendar's hosts whether it is heard, and remembers those that are silent:
 * mail too, as it turns into the calendar without being loaded anew.
 */
export function findStaleTabs({ updated }: { updated: boolean }): Promise<void> {
  return change(async (before) => {
    const asked = (await siteTabs()).map(async ({ id, status, discarded }) => {
      // One that loads, or will when it is shown, gets the new script by itself.
      const waits = discarded || status !== 'complete';
      return id === undefined || waits || (await answers(id)) ? [] : [id];
    });
    const tabs = [...new Set([...before.tabs, ...(await Promise.all(asked)).flat()])];
    return tabs.length === 0 ? before : { tabs, updated: before.updated || updated };
  });
}

/** A page without a script answers at once that nobody is there; a frozen one not for long. */
const ANSWER_MS = 2_000;

async function answers(tabId: number): Promise<boolean> {
  const frozen = new Promise<boolean>((resolve) => setTimeout(resolve, ANSWER_MS, true));
  const answer = sendMessage('areYouThere', undefined, tabId).then(
    (there) => there === true,
    () => false,
  );
  return Promise.race([answer, frozen]);
}

/** The tab is heard again, or closed. */
export function forgetStaleTab(tabId: number): Promise<void> {
  return change((before) =>
    before.tabs.includes(tabId)
      ? { ...before, tabs: before.tabs.filter((one) => one !== tabId) }
      : before,
  );
}

/** Calls back now and on every change with those that still show a calendar; returns what stops it. */
export function watchStaleTabs(callback: (stale: StaleTabs) => void): () => void {
  let watching = true;
  const look = () =>
    void stillStale().then((stale) => {
      if (watching) callback(stale);
    });
  look();
  const stop = item.watch(look);
  browser.tabs.onUpdated.addListener(look);
  return () => {
    watching = false;
    stop();
    browser.tabs.onUpdated.removeListener(look);
  };
}

/** Reads them afresh, where they are. */
export async function reloadStaleTabs(): Promise<void> {
  const { tabs } = await stillStale();
  await Promise.all(tabs.map((id) => browser.tabs.reload(id).catch(() => undefined)));
}

/** Without those that went elsewhere meanwhile. */
async function stillStale(): Promise<StaleTabs> {
  const stale = parse(await item.getValue());
  if (stale.tabs.length === 0) return stale;
  const open = new Set((await calendarTabs()).map(({ id }) => id));
  return { ...stale, tabs: stale.tabs.filter((id) => open.has(id)) };
}
