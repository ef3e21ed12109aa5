import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import type { PageFocus } from './messages';

/**
 * Which event is open in the calendar of each window, by window id. Kept in session storage:
 * it outlives the background worker and ends with the browser.
 */
const focusSchema = v.record(
  v.string(),
  v.object({ googleEventId: v.string(), tabId: v.number() }),
);
type FocusByWindow = v.InferOutput<typeof focusSchema>;

const item = storage.defineItem<unknown>('session:focus');

function parse(raw: unknown): FocusByWindow {
  const result = v.safeParse(focusSchema, raw);
  return result.success ? result.output : {};
}

/** Where a message came from. */
interface Origin {
  windowId: number;
  tabId: number;
}

/** Records what is open; closing counts only for the tab that opened it. */
export async function setFocus({ windowId, tabId }: Origin, focus: PageFocus): Promise<void> {
  const all = parse(await item.getValue());
  if (focus !== null) all[windowId] = { googleEventId: focus.googleEventId, tabId };
  else if (all[windowId]?.tabId === tabId) delete all[windowId];
  else return;
  await item.setValue(all);
}

/** Forgets what a closed tab had open. */
export async function forgetTab(tabId: number): Promise<void> {
  const all = parse(await item.getValue());
  const kept = Object.entries(all).filter(([, focus]) => focus.tabId !== tabId);
  if (kept.length < Object.keys(all).length) await item.setValue(Object.fromEntries(kept));
}

/** Calls back now and on every change with the focus of one window; returns what stops it. */
export function watchFocus(windowId: number, callback: (focus: PageFocus) => void): () => void {
  const report = (raw: unknown) => callback(parse(raw)[windowId] ?? null);
  void item.getValue().then(report);
  return item.watch(report);
}
