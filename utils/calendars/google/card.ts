import { parseUrl } from '../parse-url';
import { find, findAll } from '../query';
import { type FailureReason, failure, type ReadFailure } from '../read-result';
import type { PageAccount, Sighting } from '../sighting';
import { MAX_TITLE } from './chip';
import { decodeEventId } from './event-id';
import { guestFacts } from './guests';
import { JSLOG, readJslog } from './jslog';
import * as at from './selectors';

export interface CardContext {
  account: PageAccount;
  /** Epoch ms. */
  now: number;
  /** What the chip of this event showed. The card itself usually has no year. */
  chipOf(googleEventId: string): Sighting | null;
}

export interface CardReading {
  sighting: Sighting;
  problems: FailureReason[];
}

/**
 * The content of the event card that is open; null when none is. Cards stay in the page hidden
 * after they were closed, and one that opens is transparent first, with the last event's content
 * still in it (seen 2025–2026).
 */
export function findOpenCard(root: ParentNode): Element | null {
  for (const dialog of findAll(root, at.cardDialog)) {
    const content = isShown(dialog) ? find(dialog, at.cardContent) : null;
    if (content) return content;
  }
  return null;
}

/** Which event a card is about; null for tasks, roll-ups and ids that tell nothing. */
export function cardEventId(card: Element): string | null {
  return openableId(card.getAttribute('data-eventid'), card.getAttribute('jslog'));
}

/**
 * The id of an event that may have people: not of tasks and task blocks.
 * @param raw `data-eventid` or an `eid`; where it can't be decoded, the page's log tells.
 */
export function openableId(raw: string | null, jslog: string | null): string | null {
  const id = decodeEventId(raw);
  if (id) return id.kind === 'event' ? id.eventId : null;
  const logged = raw ? readJslog(jslog) : null;
  const event = logged?.kind === JSLOG.event || logged?.kind === JSLOG.eventCard;
  return (event && logged.eventId) || null;
}

/** Reads an open event card as it is now; it fills in over up to four seconds. */
export function readCard(card: Element, context: CardContext): CardReading | ReadFailure {
  const googleEventId = cardEventId(card);
  if (!googleEventId) return failure('card-without-id');
  const chip = context.chipOf(googleEventId);
  if (!chip) return failure('card-without-chip');
  const heading = find(card.closest('[role="dialog"]') ?? card, at.cardTitle);
  const title = textWithoutPrefix(heading)?.slice(0, MAX_TITLE);
  if (!title || !sameTitle(title, chip.title)) return failure('card-title-mismatch');

  const { facts, problems } = guestFacts(card, context.account);
  const location = locationIn(card);
  const conferencing = videoLink(card);
  const sighting: Sighting = {
    ...chip,
    detail: 'bubble',
    seenAt: context.now,
    title,
    ...facts,
    ...(location && { location }),
    ...(conferencing && { conferencing }),
  };
  return { sighting, problems };
}

/**
 * Whether a dialog is on screen. The inline opacity is asked, not the computed one: it tells what
 * the dialog is turning into, and asking for it forces no layout.
 */
export function isShown(dialog: Element): boolean {
  for (let element: Element | null = dialog; element; element = element.parentElement) {
    const style = element.getAttribute('style') ?? '';
    if (element.hasAttribute('hidden')) return false;
    if (
      /(?:^|;)\s*(?:opacity:\s*0(?:\.0*)?|display:\s*none|visibility:\s*hidden)\s*(?:!|;|$)/.test(
        style,
      )
    )
      return false;
  }
  if (dialog.getAttribute('aria-hidden') === 'true' || !dialog.isConnected) return false;
  return dialog.checkVisibility?.({ visibilityProperty: true }) ?? true;
}

/** Cards show the bare title where lists show "Title (Day 1 of 3)". */
export function sameTitle(card: string, chip: string | undefined): boolean {
  const [a, b] = [normal(card), normal(chip ?? '')];
  // "(No title)" is not translated the same way everywhere (2026).
  const untitled = /^[(（].*[)）]$/;
  const numbered = b.startsWith(a) && /^ ?[(（]/.test(b.slice(a.length));
  return a === b || numbered || (untitled.test(a) && untitled.test(b));
}

function normal(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function locationIn(card: Element): string | undefined {
  const row = find(card, at.cardLocation);
  const text = row?.getAttribute('data-text')?.trim() || textWithoutPrefix(row);
  return text?.slice(0, 1024);
}

/** The address of the call without its query, which only says where the link was clicked. */
export function videoLink(card: ParentNode): string | undefined {
  const href = find(card, at.cardVideoLink)?.getAttribute('href') ?? '';
  const url = href.length > 1900 ? null : parseUrl(href);
  if (!url) return undefined;
  return url.hostname === 'meet.google.com' ? url.origin + url.pathname : url.href;
}

function textWithoutPrefix(element: Element | null): string | undefined {
  if (!element) return undefined;
  const prefix = find(element, at.hiddenPrefix)?.textContent ?? '';
  const text = element.textContent ?? '';
  const at0 = prefix ? text.indexOf(prefix) : -1;
  return (at0 < 0 ? text : text.slice(at0 + prefix.length)).trim() || undefined;
}
