import { offset } from '../instant';
import { plainText } from '../label/plain-text';
import type { Sighting } from '../sighting';

/** What is known of which event a card may be about. */
export interface Candidates {
  /** The tile that was opened last. */
  opened: Sighting | null;
  /** All that the page's tiles show. */
  shown: Iterable<Sighting>;
  timeZone: string;
}

/**
 * The event that a card with such a title shows: the one opened last, or else the only one of that
 * title, or of that title and time. Null when none is, or more than one may be.
 * @param titles What may be the title.
 */
export function eventTitled(
  titles: readonly string[],
  time: string | undefined,
  { opened, shown, timeZone }: Candidates,
): Sighting | null {
  const wanted = titles.map(normal);
  const matches = ({ title = '' }: Sighting) => {
    const own = normal(title);
    return wanted.some((text) => isTitle(text, own));
  };
  if (opened && !time && matches(opened)) return opened;
  const fits = (sighting: Sighting) => time !== undefined && timeFits(time, sighting, timeZone);
  const found = [...shown].filter(matches);
  const timed = found.filter(fits);
  if (opened && matches(opened)) {
    // Another one of that title may have been opened since, in a way that was not noticed.
    const [other] = timed;
    return timed.length === 1 && other && !fits(opened) ? other : opened;
  }
  const [only] = timed.length === 1 ? timed : found;
  return timed.length === 1 || found.length === 1 ? (only ?? null) : null;
}

/** Cards say "Canceled: " before a title, tiles are read without it. */
export function sameTitle(card: string, tile: string): boolean {
  return isTitle(normal(card), normal(tile));
}

function isTitle(card: string, tile: string): boolean {
  if (card === tile) return true;
  return tile !== '' && card.endsWith(tile) && /[:：] ?$/.test(card.slice(0, -tile.length));
}

function normal(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** "9:00", "9.00", "9h00", "9時00"; a date in digits goes on after a dot. */
const CLOCK = /(\d{1,2})\s?[:.h時点點시]\s?(\d{2})(?![\d.])/g;

/** Whether a text as "Mon 7/27/2026 7:00 PM - 9:00 PM" may be about an event's start. */
function timeFits(text: string, { start, allDay }: Sighting, timeZone: string): boolean {
  if (start === undefined) return false;
  const local = new Date(start + offset(start, timeZone));
  const plain = plainText(text.slice(0, 300));
  const days = (plain.match(/\d+/g) ?? []).map(Number);
  if (!days.includes(local.getUTCDate())) return false;
  if (allDay) return true;
  const hour = local.getUTCHours();
  const clocks = [...plain.matchAll(CLOCK)].map(([, h, m]) => `${Number(h)}:${Number(m)}`);
  return [hour, hour % 12 || 12].some((each) =>
    clocks.includes(`${each}:${local.getUTCMinutes()}`),
  );
}
