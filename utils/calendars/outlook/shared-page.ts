import type { EventKey, PageAccount, Sighting } from '../sighting';
import type { readAccount } from './account';

/**
 * What the two scripts on a page of Outlook know of it together. One reads the calendar, the other
 * the cards over it; each stays small that way. Scripts of one extension share their world within a
 * frame, but none of their modules, so this hangs on its global object, which no page can see.
 */
export interface SharedPage {
  /** Whether there is a calendar or an event's own page to read. */
  active: boolean;
  account: PageAccount | null;
  /** How the page's account is read; the cards' script brings it, for the calendar's has no room. */
  accountOf: typeof readAccount | undefined;
  /** What tiles showed, by item id. */
  readonly shown: Map<string, Sighting>;
  /** The tile that was opened last. */
  opened: Sighting | null;
  /** The events whose card and whose form are open. */
  card: EventKey | null;
  form: EventKey | null;
  /** Told when any of this may have changed. */
  readonly listeners: Set<() => void>;
}

export function blankPage(): SharedPage {
  return {
    active: false,
    account: null,
    accountOf: undefined,
    shown: new Map(),
    opened: null,
    card: null,
    form: null,
    listeners: new Set(),
  };
}

const KEY = Symbol.for('crosswalk.outlook-page');

/** The one of this frame. */
export function sharedPage(): SharedPage {
  const world: typeof globalThis & { [KEY]?: SharedPage } = globalThis;
  world[KEY] ??= blankPage();
  return world[KEY];
}

/** Calls back, until the signal aborts, whenever the other script told of a change. */
export function listen(page: SharedPage, signal: AbortSignal, listener: () => void): void {
  page.listeners.add(listener);
  signal.addEventListener('abort', () => page.listeners.delete(listener), { once: true });
}

/** @param except The one who tells. */
export function tell(page: SharedPage, except: () => void): void {
  for (const listener of page.listeners) if (listener !== except) listener();
}
