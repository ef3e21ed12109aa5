import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import type { PageFocus } from './messages';

/**
 * Which event is open in the calendar of each window, by window id. Kept in session storage:
 * it outlives the background worker and ends with the browser.
 */
const focusSchema = v.record(v.string(), v.object({ googleEventId: v.string() }));

const item = storage.defineItem<unknown>('session:focus');

function parse(raw: unknown): Record<string, { googleEventId: string }> {
  const result = v.safeParse(focusSchema, raw);
  return result.success ? result.output : {};
}

export async function setFocus(windowId: number, focus: PageFocus): Promise<void> {
  const all = parse(await item.getValue());
  if (focus === null) delete all[windowId];
  else all[windowId] = focus;
  await item.setValue(all);
}

/** Calls back now and on every change with the focus of one window; returns what stops it. */
export function watchFocus(windowId: number, callback: (focus: PageFocus) => void): () => void {
  const report = (raw: unknown) => callback(parse(raw)[windowId] ?? null);
  void item.getValue().then(report);
  return item.watch(report);
}
