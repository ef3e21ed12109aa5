import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';

/** As much of a selection as makes a sentence to write about; the rest is cut. */
export const LONGEST_SELECTION = 500;

const requestSchema = v.object({
  /** Of its own, so that it is told once though it is found and comes at the same time. */
  id: v.string(),
  windowId: v.number(),
  /** Selected text, as it comes from a foreign page: cut and cleaned by `cleanSelection`. */
  text: v.optional(v.pipe(v.string(), v.maxLength(LONGEST_SELECTION))),
});
/** The capture line was asked for from outside the panel, with or without words to begin with. */
export type CaptureRequest = Omit<v.InferOutput<typeof requestSchema>, 'id'>;

/** Kept in session storage: the panel may not be open yet, and the worker may be gone when it is. */
const request = storage.defineItem<unknown>('session:captureRequest');

export function requestCapture(windowId: number, text?: string): Promise<void> {
  const cleaned = text === undefined ? '' : cleanSelection(text);
  const id = crypto.randomUUID();
  return request.setValue({ id, windowId, ...(cleaned !== '' && { text: cleaned }) });
}

/**
 * Calls back with each request for this window, those from before the panel was there included. Each
 * is told once; what is of a wrong shape is dropped. Returns what stops it.
 */
export function onCaptureRequest(
  windowId: number,
  callback: (request: CaptureRequest) => void,
): () => void {
  let told: string | undefined;
  const take = (raw: unknown) => {
    const result = v.safeParse(requestSchema, raw);
    if (!result.success) return;
    const { id, ...asked } = result.output;
    if (asked.windowId !== windowId || id === told) return;
    told = id;
    void request.removeValue();
    callback(asked);
  };
  void request.getValue().then(take);
  return request.watch(take);
}

/** One line of text without control characters or marks of direction, at most `LONGEST_SELECTION` long. */
export function cleanSelection(text: string): string {
  return [...text.slice(0, 4 * LONGEST_SELECTION)]
    .join('')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\ufeff\p{Cs}]/gu, '')
    .trim()
    .slice(0, LONGEST_SELECTION)
    .replace(/\p{Cs}$/u, '')
    .trim();
}

/** An unfinished sentence with its choices, by the place it is written in; of any shape, to be checked. */
export async function storedDraft(place: string): Promise<unknown> {
  return storage.getItem<unknown>(`session:captureDraft:${place}`);
}

/** Null forgets it. Until the browser ends, so that a panel that is closed or reloaded has it again. */
export async function storeDraft(place: string, draft: unknown): Promise<void> {
  const key = `session:captureDraft:${place}` as const;
  await (draft === null ? storage.removeItem(key) : storage.setItem(key, draft));
}
