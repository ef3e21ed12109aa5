import { sameKey } from '../event-key';
import { createPacer } from '../pacer';
import { readAccount } from './account';
import { outlookPage } from './address';
import { observePage } from './observe';
import { PartWatch } from './part-watch';
import * as at from './selectors';
import { listen, sharedPage, tell } from './shared-page';
import type { WatchOptions } from './watch';

/** At most one reading of what is open per so many ms. */
const READ_GAP_MS = 150;
/** The page changes in bursts; a burst is over sooner than this. */
const BURST_MS = 50;

const WATCHED = {
  within: [...at.peek, ...at.form, ...at.personCard].join(','),
  attributes: ['aria-label', 'title', 'data-lpc-hover-target-id'],
  texts: true,
};

/**
 * Reads the cards, forms and persons' cards that are open over the calendar of Outlook, until the
 * signal aborts. What it tells is about events that `watchOutlookCalendar` found on the same page.
 */
export function watchOutlookCards(options: Omit<WatchOptions, 'onFocus'>): void {
  const { document, location, signal, shared = sharedPage() } = options;
  if (signal.aborted) return;
  shared.accountOf = readAccount;
  const parts = new PartWatch({ ...options, shared });
  const shadows = new WeakSet<ShadowRoot>();
  const inShadow = new MutationObserver(() => looks.request(BURST_MS));
  signal.addEventListener('abort', () => inShadow.disconnect(), { once: true });

  const look = () => {
    if (document.hidden) return;
    observed.watchClosely(shared.active);
    const { card, form, shadow, again } = parts.read(outlookPage(location.href));
    if (shadow && !shadows.has(shadow)) {
      shadows.add(shadow);
      inShadow.observe(shadow, { subtree: true, childList: true, characterData: true });
    }
    const changed = !sameKey(card, shared.card) || !sameKey(form, shared.form);
    shared.card = card;
    shared.form = form;
    if (changed) tell(shared, request);
    if (again !== undefined) looks.request(again);
  };
  const looks = createPacer(look, READ_GAP_MS, signal);
  const request = () => looks.request(0);
  const observed = observePage(document, signal, WATCHED, {
    onChange: () => looks.request(BURST_MS),
    // Until there is a calendar there are no cards; the calendar's script tells when it comes.
    onAnything: () => undefined,
  });
  listen(shared, signal, request);
  document.addEventListener('visibilitychange', request, { signal });
  looks.request(0);
  tell(shared, request);
}
