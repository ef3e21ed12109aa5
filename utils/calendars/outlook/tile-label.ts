import { localDateTime } from '../label/days';
import type { ReadFailure } from '../read-result';
import type { LocalDateTime } from '../sighting';
import { readByParts } from './label/by-parts';
import { knownParts } from './label/known-parts';
import { readWhole, type TextResult } from './label/whole';
import type { ShowAs } from './label/words';

/** What a tile of Outlook's calendar tells in text. What it doesn't tell for certain is absent. */
export interface TileReading {
  /** Without "Canceled:", "Declined:" and the names of icons. */
  title: string;
  /** Wall-clock time in the page's zone. */
  start: LocalDateTime;
  /** Exclusive: the midnight after the last day of an all-day event. */
  end: LocalDateTime;
  allDay: boolean;
  location?: string;
  /** Display name. */
  organizer?: string;
  showAs?: ShowAs;
  recurring?: boolean;
  exception?: boolean;
  private?: boolean;
  cancelled?: boolean;
  declined?: boolean;
  /** The weekday is not the date's: true only if something else, such as the column, has that date too. */
  doubt?: 'label-date-mismatch';
}

/** The texts of a tile, as the page has them. */
export interface TileText {
  /** `aria-label` */
  label: string;
  /** `title`: lines of subject, place, times. */
  tooltip?: string;
}

/**
 * Reads the text of a tile of Outlook on the web (2025–2026):
 * `SUBJECT, START to END, DATE[ to DATE], [LOCATION,] [By ORGANIZER,] SHOWAS[, FLAGS]`, in any
 * language whose dates `Intl` knows. The tooltip's first line settles the subject and its middle
 * the place; without a tooltip the times and date must be the label's only ones.
 *
 * `language` is the page's (`en`, `pt-BR`). Slots ("10:00 AM to 10:30 AM") and summaries
 * ("3 events, …") are `'not-an-event'`. What can't be told for certain gives a reason:
 * `label-too-long`, `label-without-time`, `label-without-date`, `label-ambiguous`,
 * `label-date-mismatch` (a date in digits and a weekday that it has in no order; where the month is
 * named the date is told with that `doubt`) or `label-time-mismatch` (the tooltip tells other times).
 * @param tooltip Empty for none.
 */
export function readTileText(label: string, tooltip: string, language: string): TextResult {
  const byParts = readByParts(label, tooltip, language);
  if (byParts) return byParts;
  const text = tooltip.trim() ? tooltip : '';
  return text || label.length > LONGEST_KEPT
    ? readWhole(label, text, language)
    : knownParts(language).labels.get(label);
}

/** Labels without a tooltip are mostly slots', the same every day. */
const LONGEST_KEPT = 200;

/** The same, as text. */
export function readTileLabel(
  { label, tooltip = '' }: TileText,
  language: string,
): TileReading | ReadFailure | 'not-an-event' {
  const told = readTileText(label, tooltip, language);
  if (told === 'not-an-event' || 'reason' in told) return told;
  const { title, status, startDay, start, endDay, end, allDay, doubt, tail } = told;
  const { location, organizer, showAs, flags } = tail;
  return {
    title,
    start: localDateTime(startDay, start),
    end: localDateTime(endDay, end),
    allDay,
    ...(location && { location }),
    ...(organizer && { organizer }),
    ...(showAs && { showAs }),
    ...((flags.has('recurring') || flags.has('exception')) && { recurring: true }),
    ...(flags.has('exception') && { exception: true }),
    ...(flags.has('private') && { private: true }),
    ...((flags.has('cancelled') || status === 'cancelled') && { cancelled: true }),
    ...((flags.has('declined') || status === 'declined') && { declined: true }),
    ...(doubt && { doubt }),
  };
}
