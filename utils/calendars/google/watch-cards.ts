import { createPacer } from '../pacer';
import type { PageReading } from '../sighting';
import { readAccount } from './account';
import { CardWatch, openCardId } from './card-watch';
import { FocusWatch } from './focus';
import { FormWatch } from './form-watch';
import { observeCards } from './observe-cards';
import { googlePage } from './page-address';
import { sharedChip } from './shared-chips';

/** At most one reading of a card, and one of a form, per so many ms. */
const READ_GAP_MS = 150;
/** The page changes in bursts; a burst is over sooner than this. */
const BURST_MS = 50;
/** Looking whether a card opened is cheap, and the panel should follow at once. */
const CARD_GAP_MS = 30;

export interface WatchCardsOptions {
  document: Document;
  location: Pick<Location, 'href'>;
  /** Aborting ends everything. */
  signal: AbortSignal;
  /** Epoch ms. */
  now(): number;
  onReading(reading: PageReading): void;
  onFocus(focus: { googleEventId: string } | null): void;
}

/**
 * Reads the card and the form that are open on a Google Calendar page, and follows which event they
 * are about, until the signal aborts. What its chip says comes from `watchGoogleCalendar`.
 */
export function watchGoogleCards(options: WatchCardsOptions): void {
  const { document, location, signal, now, onReading } = options;
  if (signal.aborted) return;
  const account = () => readAccount(document).account;
  const focus = new FocusWatch(options);
  const card = new CardWatch({ now, onReading, account, chipOf: sharedChip });
  const form = new FormWatch({ document, signal, now, onReading, chipOf: sharedChip });
  /** The address of the last look: leaving a form is to be noticed, too. */
  let formIn: string | undefined;

  const contents = createPacer(
    () => {
      const again = document.hidden ? undefined : card.read(document);
      if (again !== undefined) contents.request(again);
    },
    READ_GAP_MS,
    signal,
  );
  const cards = createPacer(
    () => {
      if (document.hidden) return;
      observed.followDialogs();
      focus.showCard(openCardId(document));
      contents.request(0);
    },
    CARD_GAP_MS,
    signal,
  );
  const forms = createPacer(
    () => {
      if (document.hidden) return;
      const again = form.read(formIn);
      if (again !== undefined) forms.request(again);
    },
    READ_GAP_MS,
    signal,
  );
  const look = () => {
    // Links name an event too, and lead to wherever it is shown.
    const { href } = location;
    const eid = /\/eventedit\//.test(href) ? googlePage(href)?.eid : undefined;
    if (eid !== formIn) cards.request(0);
    if (eid ?? formIn) forms.request(BURST_MS);
    formIn = eid;
  };
  const observed = observeCards(document, signal, {
    onDialog: () => cards.request(0),
    onPage: look,
  });
  const start = () => {
    look();
    cards.request(0);
  };
  document.addEventListener('visibilitychange', start, { signal });
  start();
}
