import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';

/** As much of a selection as makes a sentence to write about; the rest is cut. */
export const LONGEST_SELECTION = 500;

/** What the panel is asked for from outside it: the capture line, or a walk. */
const KINDS = ['capture', 'walk'] as const;
type Kind = (typeof KINDS)[number];

const requestSchema = v.object({
  /** Of its own, so that it is told once though it is found and comes at the same time, or to two pages. */
  id: v.string(),
  kind: v.picklist(KINDS),
  windowId: v.number(),
  /** Selected text, as it comes from a foreign page: cut and cleaned by `cleanSelection`. */
  text: v.optional(v.pipe(v.string(), v.maxLength(LONGEST_SELECTION))),
});
/** With or without words to begin with. */
export type PanelRequest = Omit<v.InferOutput<typeof requestSchema>, 'id' | 'kind'>;

/** Kept in session storage: the panel may not be open yet, and the worker may be gone when it is. */
const request = storage.defineItem<unknown>('session:panelRequest');

/** Asks for the capture line, in the panel of one window. */
export function requestCapture(windowId: number, text?: string): Promise<void> {
  return ask('capture', windowId, text);
}

/** Asks for a walk with whom the text names; without it with whoever Today lists first. */
export function requestWalk(windowId: number, text?: string): Promise<void> {
  return ask('walk', windowId, text);
}

/** Only the last one counts: it is what the user wants now. */
function ask(kind: Kind, windowId: number, text = ''): Promise<void> {
  const cleaned = cleanSelection(text);
  const id = crypto.randomUUID();
  return request.setValue({ id, kind, windowId, ...(cleaned !== '' && { text: cleaned }) });
}

/**
 * Calls back with each request of a kind for this window, those from before the panel was there
 * included. Each is told once, to one page: the panel may stand in a tab of its window as well, and one
 * that is out of sight leaves it to the others. What is of a wrong shape is dropped. Returns what stops it.
 */
export function onPanelRequest(
  wanted: Kind,
  windowId: number,
  callback: (request: PanelRequest) => void,
): () => void {
  let isHere = true;
  const page: Document | undefined = globalThis.document;
  const take = async (raw: unknown) => {
    const result = v.safeParse(requestSchema, raw);
    if (!result.success) return;
    const { id, kind, ...asked } = result.output;
    const isForThis = kind === wanted && asked.windowId === windowId;
    if (!isForThis || page?.visibilityState === 'hidden') return;
    if (isHere && (await taken(id))) callback(asked);
  };
  const look = () => void request.getValue().then(take);
  look();
  // A panel that is just opened may come into sight only after it was loaded.
  page?.addEventListener('visibilitychange', look);
  const stop = request.watch((raw) => void take(raw));
  return () => {
    isHere = false;
    page?.removeEventListener('visibilitychange', look);
    stop();
  };
}

/** Takes a request, unless another page has, or a later one stands in its place. */
function taken(id: string): Promise<boolean> {
  return navigator.locks.request('panel-request', async () => {
    const left = v.safeParse(requestSchema, await request.getValue());
    if (!left.success || left.output.id !== id) return false;
    await request.removeValue();
    return true;
  });
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
