import { PageChanges } from '../changes';
import { lexiconSteps } from '../label/lexicon';
import { createPacer } from '../pacer';
import type { PageLook } from '../page-look';
import { findAll } from '../query';
import { isFailure } from '../read-result';
import type { PageAccount, PageReading, Sighting } from '../sighting';
import { type AccountProblem, readAccount } from './account';
import { readChip } from './chip';
import { decodeEventId } from './event-id';
import { GridReader } from './grid';
import { observePage } from './observe';
import { googlePage, showsGoogleEvents } from './page-address';
import * as at from './selectors';
import { shareChips } from './shared-chips';

/** At most one reading per so many ms. */
const READ_GAP_MS = 150;
/** The page changes in bursts; a burst is over sooner than this. */
const BURST_MS = 50;

/** Values of `data-viewkey` with no chips, for addresses that name no view (2025); set late. */
const WITHOUT_EVENTS = /^(?:YEAR|EVENT_?EDIT|SETTINGS|TRASH)/;

/** Pages with one row an event, and none where there is none. */
const LISTS: ReadonlySet<string> = new Set(['google-agenda', 'google-search']);

export interface WatchOptions {
  document: Document;
  location: Pick<Location, 'href'>;
  /** Aborting ends everything. */
  signal: AbortSignal;
  /** Epoch ms. */
  now(): number;
  onReading(reading: PageReading): void;
}

/**
 * Reads a Google Calendar page as it is and as it changes, until the signal aborts. Nothing is
 * read while the page is hidden, and no timer runs while it stands still.
 */
export function watchGoogleCalendar(options: WatchOptions): void {
  const { document, location, signal, now, onReading } = options;
  if (signal.aborted) return;
  const grid = new GridReader();
  const changes = new PageChanges();
  let account: PageAccount | null = null;
  let accountProblems: readonly AccountProblem[] = [];
  let skipped = false;

  const readPage = () => {
    // A page draws nothing while it is hidden, so the time until it is seen again proves nothing.
    if (document.hidden) return changes.reset();
    const watched = observed.takeChanges();
    const page = googlePage(location.href);
    const view = document.body.getAttribute('data-viewkey') ?? '';
    const elsewhere = page?.kind === 'google-home' && WITHOUT_EVENTS.test(view);
    if (!page || !showsGoogleEvents(page.kind) || elsewhere) {
      changes.reset();
      skipped = true;
      return;
    }
    // What changed while there was nothing to read was taken and not read.
    const changed = skipped ? undefined : watched;
    skipped = false;
    const onlyChips = changed && !changed.elsewhere;
    if (!account || !onlyChips) {
      const found = readAccount(document);
      if (!sameAccount(account, found.account)) account = found.account;
      accountProblems = found.problems;
    }
    const look = account
      ? grid.read(document, account, now(), {
          near: page.date,
          changed,
          list: LISTS.has(page.kind),
        })
      : unknownAccount(now());
    for (const problem of accountProblems) look.reading.problems[problem] ??= 1;
    const step = changes.next(look, now());
    step.readings.forEach(onReading);
    if (step.again !== undefined) pages.request(step.again);
  };
  const pages = createPacer(readPage, READ_GAP_MS, signal);

  const chipOf = (id: string) =>
    grid.sightingOf(id) ?? (account && chipInPage(document, id, account, now()));
  shareChips(chipOf, signal);
  const observed = observePage(document, signal, () => pages.request(BURST_MS));
  document.addEventListener('visibilitychange', () => pages.request(0), { signal });
  prepare(document);
  pages.request(0);
}

/** Works the page's language out in tasks of their own: it is the dearest part of the first reading. */
function prepare(document: Document): void {
  const { account } = readAccount(document);
  if (!account || document.hidden) return;
  for (const step of lexiconSteps(account.language)) setTimeout(step, 0);
}

function sameAccount(one: PageAccount | null, other: PageAccount | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
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
