import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { eventKeySchema } from '@/utils/calendars/event-key-schema';
import { inTurn } from './in-turn';
import type { PageFocus } from './messages';

/**
 * Which event is open in the calendar of each window, by window id. Kept in session storage:
 * it outlives the background worker and ends with the browser.
 */
const focusSchema = v.record(v.string(), v.object({ event: eventKeySchema, tabId: v.number() }));
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

/** Two windows may report at once; each change starts from what the last one left. */
const change = inTurn(async (next: (all: FocusByWindow) => FocusByWindow) => {
  const all = parse(await item.getValue());
  const after = next(all);
  if (after !== all) await item.setValue(after);
});

/** Records what is open; closing counts only for the tab that opened it. */
export function setFocus({ windowId, tabId }: Origin, focus: PageFocus): Promise<void> {
  return change((all) => {
    if (focus) return { ...all, [windowId]: { event: focus, tabId } };
    return all[windowId]?.tabId === tabId ? without(all, tabId) : all;
  });
}

/** Forgets what a closed tab had open. */
export function forgetTab(tabId: number): Promise<void> {
  return change((all) =>
    Object.values(all).some((focus) => focus.tabId === tabId) ? without(all, tabId) : all,
  );
}

function without(all: FocusByWindow, tabId: number): FocusByWindow {
  return Object.fromEntries(Object.entries(all).filter(([, focus]) => focus.tabId !== tabId));
}

/** Calls back now and on every change with the focus of one window; returns what stops it. */
export function watchFocus(windowId: number, callback: (focus: PageFocus) => void): () => void {
  const report = (raw: unknown) => callback(parse(raw)[windowId]?.event ?? null);
  void item.getValue().then(report);
  return item.watch(report);
}
