import { storage } from 'wxt/utils/storage';

/*
 * What the script that marks chips needs of the settings. It runs in the calendar's pages, where the
 * schema library of the other settings would cost more than all of it.
 */

export const MARKS_KEY = 'local:marks';
const marks = storage.defineItem<unknown>(MARKS_KEY);
/** Another number after every change to the records. A page can watch it; the records it can't. */
const change = storage.defineItem<unknown>('local:recordsChange');

/** Calls back now and later with whether chips are to be marked: yes until it is turned off. */
export function watchMarksSwitch(callback: (on: boolean) => void): () => void {
  const tell = (raw: unknown) => callback(raw !== false);
  void marks.getValue().then(tell);
  return marks.watch(tell);
}

/** Lets calendar pages know that what they show of the records may be out of date. */
export function tellRecordsChanged(now: number): Promise<void> {
  return change.setValue(now);
}

/** Calls back after every change to the records; returns what stops it. */
export function watchRecordsChanges(callback: () => void): () => void {
  return change.watch(callback);
}
