import { PageChanges } from '../changes';
import { lexiconSteps } from '../label/lexicon';
import { createPacer } from '../pacer';
import type { PageLook } from '../page-look';
import { find } from '../query';
import { failure } from '../read-result';
import type { EventKey, PageReading } from '../sighting';
import type { AccountProblem, Machine } from './account';
import { itemIdIn, type OutlookPage, outlookPage, showsCalendar } from './address';
import { FocusWatch } from './focus';
import { type Changed, GridReader, notUnderstood } from './grid';
import { tileLanguageOf } from './label/language';
import { observePage } from './observe';
import * as at from './selectors';
import { listen, type SharedPage, sharedPage, tell } from './shared-page';
import { TileChanges } from './tile-changes';

/** At most one reading of the grid per so many ms. */
const READ_GAP_MS = 150;
/** The page changes in bursts; a burst is over sooner than this. */
const BURST_MS = 50;
/** Away from the calendar: whether one appeared is asked this often at most. */
const IDLE_MS = 500;
/** Outlook starts in several steps; until then no calendar is one that is still coming. */
const LOADING_MS = 15_000;
/** Events of the ranges that were seen are kept for their cards, as many as these. */
const MOST_SHOWN = 5_000;

/** A frame may stand at any address. */
const ELSEWHERE: OutlookPage = { kind: 'outlook-other' };
/** The day that stands beside a new event's form is no calendar. */
const WITHOUT_CALENDAR: ReadonlySet<string> = new Set(['outlook-mail', 'outlook-compose']);
/** What holds a calendar's events, in the order of trust. */
const CALENDAR = [...at.surface, ...at.dayColumn, ...at.monthCell, ...at.itemWithId];
const WATCHED = {
  within: [...CALENDAR, ...at.rangeBar].join(','),
  // The account comes late.
  parts: [...at.account.button, ...at.account.email].join(','),
  attributes: ['data-calitemid', 'data-column-date', 'id', 'aria-label', 'title', 'aria-busy'],
  // Tiles are read from attributes alone.
  texts: false,
};

export interface WatchOptions {
  document: Document;
  location: Pick<Location, 'href'>;
  /** Aborting ends everything. */
  signal: AbortSignal;
  /** Epoch ms. */
  now(): number;
  onReading(reading: PageReading): void;
  onFocus(focus: EventKey | null): void;
  /** What is known together with the script that reads the cards. */
  shared?: SharedPage;
}

/**
 * Reads the calendar of Outlook on the web as it is and as it changes, until the signal aborts: in a
 * tab or in a frame (Teams), where only the frame that holds the calendar reports. Away from the
 * calendar it only waits for one to appear. Nothing is read while the page is hidden, and no timer
 * runs while it stands still. Cards and forms are read by `watchOutlookCards`.
 */
export function watchOutlookCalendar(options: WatchOptions): void {
  const { document, location, signal, now, onReading, shared = sharedPage() } = options;
  if (signal.aborted) return;
  const machine = machineOf(document);
  const view = document.defaultView;
  const framed = view !== null && view !== view.top;
  const grid = new GridReader();
  const noted = new TileChanges();
  const changes = new PageChanges();
  let provenZone: string | undefined;
  let expectedSince: number | undefined;
  let wasThere = false;
  let canReadAccount = shared.accountOf !== undefined;
  let accountProblems: AccountProblem[] = [];

  const readPage = () => {
    // A page draws nothing while it is hidden, so the time until it is seen again proves nothing.
    if (document.hidden) return changes.reset();
    const page = outlookPage(location.href) ?? ELSEWHERE;
    const changed = noted.take();
    // Where only tiles changed, all else is as it was.
    const onlyTiles = wasThere && changed !== undefined && !changed.elsewhere;
    const there =
      !WITHOUT_CALENDAR.has(page.kind) && (onlyTiles || find(document, CALENDAR) !== null);
    wasThere = there;
    const expected = showsCalendar(page.kind) && !framed;
    if (there || !expected) expectedSince = undefined;
    shared.active = there || page.itemId !== undefined;
    observed.watchClosely(there || expected);
    if (shared.active && !(onlyTiles && shared.account)) accountProblems = lookAtAccount();
    if (there) readTiles(page, changed);
    else if (expected) wait();
    else changes.reset();
    tell(shared, heard);
    follow();
  };
  const pages = createPacer(readPage, READ_GAP_MS, signal);

  const lookAtAccount = (): AccountProblem[] => {
    // The other script may come later; it tells when it does.
    if (!shared.accountOf) return [];
    const found = shared.accountOf(document, machine, provenZone);
    provenZone = found.shownZone ?? provenZone;
    shared.account = found.account;
    return found.problems;
  };

  const readTiles = (page: OutlookPage, changed: Changed | undefined) => {
    const { account, shown } = shared;
    const look: PageLook = account
      ? grid.read(document, account, now(), { near: page.date, changed })
      : { reading: notUnderstood(failure('time-zone-unknown'), now()), settled: true };
    for (const problem of accountProblems) look.reading.problems[problem] ??= 1;
    if (shown.size > MOST_SHOWN) shown.clear();
    for (const sighting of look.reading.sightings) {
      shown.set(sighting.keys.outlookItemId ?? '', sighting);
    }
    report(look);
  };

  /** The calendar is not there yet; once it is surely missing, that is told. */
  const wait = () => {
    expectedSince ??= now();
    const left = LOADING_MS - (now() - expectedSince);
    if (left > 0) pages.request(left);
    else report({ reading: notUnderstood(failure('no-grid'), now()), settled: true });
  };

  const report = (look: PageLook) => {
    const step = changes.next(look, now());
    step.readings.forEach(onReading);
    if (step.again !== undefined) pages.request(step.again);
  };

  const focus = new FocusWatch({
    ...options,
    read: (tile) => grid.sightingOf(tile, now()),
    onOpened: (opened) => {
      shared.opened = opened;
    },
  });
  const follow = () => {
    const itemId = itemIdIn(location.href);
    focus.show(shared.card, shared.form ?? (itemId ? { outlookItemId: itemId } : null));
  };
  const heard = () => {
    if (!canReadAccount && shared.accountOf) pages.request(0);
    canReadAccount = shared.accountOf !== undefined;
    follow();
  };
  listen(shared, signal, heard);
  const observed = observePage(document, signal, WATCHED, {
    onChange: () => pages.request(BURST_MS),
    onAnything: () => pages.request(IDLE_MS),
    onRecord: (record) => noted.note(record),
    onLost: () => noted.lose(),
  });
  document.addEventListener('visibilitychange', () => pages.request(0), { signal });
  if (showsCalendar((outlookPage(location.href) ?? ELSEWHERE).kind)) prepare(document, machine);
  pages.request(0);
}

/** Works the page's language out in tasks of their own: it is the dearest part of the first reading. */
function prepare({ documentElement: { lang } }: Document, machine: Machine): void {
  const language = (lang || machine.language).slice(0, 35);
  const steps = [...lexiconSteps(language), () => tileLanguageOf(language)];
  for (const step of steps) setTimeout(step, 0);
}

function machineOf(document: Document): Machine {
  return {
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    language: document.defaultView?.navigator.language ?? 'und',
  };
}
