import { readDate } from '../label/dates';
import { lexiconOf } from '../label/lexicon';
import { splitAroundTitle } from '../label/split';

/** Words before a place and a colour; English seen 2026, Japanese in the card 2026. */
const PLACE = /^(?:location|場所)\s*[:：]\s*/i;
const COLOUR = /^(?:colou?r|色)\s*[:：]/i;

/**
 * The label with its title made harmless: titles hold commas, times and dates of their own.
 * Unchanged when the visible title is not found in it.
 */
export function maskTitle(label: string, title: string | undefined): string {
  const around = title ? splitAroundTitle(label, title) : undefined;
  return around ? `${around.before}T${around.after}` : label;
}

/** A label's times stand at its beginning and its date at either end. */
const END_LENGTH = 1_000;
/** No place is as long; such a label is left to be refused. */
const ABSURD_LENGTH = 50_000;

/** Both ends of a label, without what a place of ten thousand letters puts between them. */
export function withoutMiddle(label: string): string {
  return label.length <= 2 * END_LENGTH || label.length > ABSURD_LENGTH
    ? label
    : `${label.slice(0, END_LENGTH)}…${label.slice(-END_LENGTH)}`;
}

/** What follows the title: whose, the answer, the place, the colour, the date. */
export function afterTitle(label: string, title: string | undefined): string[] {
  return (title && splitAroundTitle(label, title)?.segments) || [];
}

/** The place among the segments after the title; it may hold commas and ends at colour or date. */
export function locationIn(segments: readonly string[], language: string): string | undefined {
  return placeIn(segments.slice(0, segments.length - dateLength(segments, language)));
}

/** The same without the date at the end. */
export function placeIn(segments: readonly string[]): string | undefined {
  const first = segments.findIndex((segment) => PLACE.test(segment));
  if (first < 0) return undefined;
  const place = segments.slice(first);
  const colour = place.findIndex((segment) => COLOUR.test(segment));
  const end = colour > 0 ? colour : place.length;
  return place.slice(0, end).join(', ').replace(PLACE, '').trim() || undefined;
}

/** How many of the last segments are the date: a comma inside it parts "June 2, 2026". */
function dateLength(segments: readonly string[], language: string): number {
  for (let count = 1; count <= Math.min(4, segments.length - 1); count += 1) {
    if (readDate(segments.slice(-count).join(' '), lexiconOf(language))) return count;
  }
  return 0;
}
