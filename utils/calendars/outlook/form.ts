import { find } from '../query';
import { failure, type ReadFailure } from '../read-result';
import type { PageAccount, Sighting } from '../sighting';
import { addTo, isShown, readFacts, shownText } from './event-card';
import { sameTitle } from './event-match';
import type { CardReading } from './peek';
import { isOwn } from './people';
import * as at from './selectors';
import { readTracking } from './tracking';

export interface FormContext {
  /** What the address names. */
  itemId?: string;
  /** Whether the address is that of a new event. */
  isNew?: boolean;
  /** The tile that was opened last. */
  opened: Sighting | null;
  /** What the tile of an item showed, on this page or the one before. */
  tileOf(itemId: string): Sighting | undefined;
  account: PageAccount;
  /** Epoch ms. */
  now: number;
}

/** The event's form or reading pane that is open; null when none is. */
export function findOpenForm(root: ParentNode): Element | null {
  for (const selector of at.form) {
    for (const element of root.querySelectorAll(selector)) if (isShown(element)) return element;
  }
  return null;
}

/**
 * Reads an event's own form or page. Null for a form that is no known event's, as one in which a new
 * event is written.
 */
export function readForm(form: Element, context: FormContext): CardReading | ReadFailure | null {
  const { itemId, opened, account, now } = context;
  if (context.isNew) return null;
  const title = titleIn(form);
  const tile = itemId ? context.tileOf(itemId) : opened;
  if (!itemId && !(title && tile?.title && sameTitle(title, tile.title))) return null;
  // The page of an item fills in after its address is there.
  if (!title) return failure('form-title-mismatch');
  if (tile?.title && !sameTitle(title, tile.title)) return failure('form-title-mismatch');

  const { facts, problems } = readFacts(form, account, tile?.location);
  const attendees = [...(facts.attendees ?? [])];
  for (const attendee of readTracking(form, account.language)) addTo(attendees, attendee);
  for (const attendee of attendees) if (isOptional(form, attendee.name)) attendee.optional = true;
  const own = attendees.find((attendee) => isOwn(attendee, account))?.response;
  const known = tile ?? unknownTile(itemId ?? '', title);
  if (!tile) problems.push('form-without-times');
  return {
    sighting: {
      ...known,
      ...facts,
      ...(attendees.length > 0 && { attendees }),
      ...(own && { myResponse: own }),
      detail: 'form',
      seenAt: now,
    },
    problems,
  };
}

function unknownTile(outlookItemId: string, title: string): Sighting {
  return { source: 'outlook-page', keys: { outlookItemId }, detail: 'form', seenAt: 0, title };
}

function titleIn(form: Element): string | undefined {
  const found = find(form, [...at.field.subject.slice(0, 2), ...at.part.title]);
  const shown = found ?? find(form, at.field.subject);
  return (shown && shownText(shown)) || undefined;
}

function isOptional(form: Element, name: string | undefined): boolean {
  const well = name ? find(form, at.field.optional) : null;
  return well !== null && (well.textContent ?? '').includes(name ?? '');
}
