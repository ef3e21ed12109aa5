import { PageChanges } from '../changes';
import { detectPage, showsEvents } from '../detect';
import { createPacer } from '../pacer';
import type { PageLook } from '../page-look';
import { findAll } from '../query';
import { isFailure } from '../read-result';
import type { PageAccount, PageReading, Sighting } from '../sighting';
import { readAccount } from './account';
import { CardWatch, openCardId } from './card-watch';
import { readChip } from './chip';
import { ChipMemo } from './chip-memo';
import { decodeEventId } from './event-id';
import { FocusWatch } from './focus';
import { readGrid } from './grid';
import { observePage } from './observe';
import * as at from './selectors';

/** At most one reading of the grid, and one of a card, per so many ms. */
const READ_GAP_MS = 150;
/** The page changes in bursts; a burst is over sooner than this. */
const BURST_MS = 50;
/** Looking whether a card opened is cheap, and the panel should follow at once. */
const CARD_GAP_MS = 30;

/** Values of `data-viewkey` with no chips, for addresses that name no view (2025); set late. */
const WITHOUT_EVENTS = /^(?:YEAR|EVENT_?EDIT|SETTINGS|TRASH)/;

export interface WatchOptions {
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
 * Reads a Google Calendar page as it is and as it changes, until the signal aborts. Nothing is
 * read while the page is hidden, and no timer runs while it stands still.
 */
export function watchGoogleCalendar(options: WatchOptions): void {
  const { document, location, signal, now, onReading } = options;
  if (signal.aborted) return;
  const memo = new ChipMemo();
  const changes = new PageChanges();
  const shown = new Map<string, Sighting>();
  let account: PageAccount | null = null;

  const readPage = () => {
    if (document.hidden) return;
    const page = detectPage(location.href);
    const view = document.body.getAttribute('data-viewkey') ?? '';
    const elsewhere = page.kind === 'google-home' && WITHOUT_EVENTS.test(view);
    if (!showsEvents(page.kind) || elsewhere) {
      changes.reset();
      cards.request(0);
      return;
    }
    const found = readAccount(document);
    account = found.account;
    if (account) memo.use(account);
    const grid = account
      ? readGrid(document, account, now(), { near: page.date, memo })
      : unknownAccount(now());
    for (const problem of found.problems) grid.reading.problems[problem] ??= 1;
    shown.clear();
    for (const sighting of grid.reading.sightings) {
      if (sighting.keys.googleEventId) shown.set(sighting.keys.googleEventId, sighting);
    }
    const step = changes.next(grid, now());
    step.readings.forEach(onReading);
    if (step.again !== undefined) pages.request(step.again);
    cards.request(0);
  };
  const pages = createPacer(readPage, READ_GAP_MS, signal);

  const focus = new FocusWatch(options);
  const cardWatch = new CardWatch({
    now,
    onReading,
    account: () => account,
    chipOf: (id) => shown.get(id) ?? (account && chipInPage(document, id, account, now())),
  });
  const contents = createPacer(
    () => {
      const again = document.hidden ? undefined : cardWatch.read(document);
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
  const observed = observePage(document, signal, {
    onGrid: () => pages.request(BURST_MS),
    onDialog: () => cards.request(0),
  });
  document.addEventListener('visibilitychange', () => pages.request(0), { signal });
  pages.request(0);
}

function unknownAccount(readAt: number): PageLook {
  const problems = {};
  const base = {
    site: 'google',
    part: 'grid',
    outcome: 'not-understood',
    extent: 'whole',
  } as const;
  return { reading: { ...base, readAt, sightings: [], problems }, settled: true };
}

/** What the chip of an event says that the grid does not hold, such as one in a day's overview. */
function chipInPage(
  document: Document,
  googleEventId: string,
  account: PageAccount,
  now: number,
): Sighting | null {
  for (const chip of findAll(document, at.chip)) {
    const id = decodeEventId(chip.getAttribute('data-eventid'));
    if (!id || !('eventId' in id) || id.eventId !== googleEventId) continue;
    const result = readChip(chip, { day: null, daySure: false, rowDays: [], account, now });
    if (result !== 'not-an-event' && !isFailure(result)) return result.sighting;
  }
  return null;
}
