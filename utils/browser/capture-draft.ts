import { storage } from 'wxt/utils/storage';

/** An unfinished sentence with its choices, by the place it is written in; of any shape, to be checked. */
export async function storedDraft(place: string): Promise<unknown> {
  return storage.getItem<unknown>(`session:captureDraft:${place}`);
}

/** Null forgets it. Until the browser ends, so that a panel that is closed or reloaded has it again. */
export async function storeDraft(place: string, draft: unknown): Promise<void> {
  const key = `session:captureDraft:${place}` as const;
  await (draft === null ? storage.removeItem(key) : storage.setItem(key, draft));
}
