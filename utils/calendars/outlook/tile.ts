import { instantOnDay } from '../instant';
import { dayNumber } from '../label/days';
import { type FailureReason, failure, type ReadFailure } from '../read-result';
import type { MeetingKind, PageAccount, Sighting } from '../sighting';
import type { Told } from './label/told';
import { placeDisagrees, startByPlace } from './place';
import { readTileText } from './tile-label';

/** Everything that a tile is read from. */
export interface TileSource {
  label: string;
  tooltip: string;
  id?: string | undefined;
  /** The day whose column or cell holds it, YYYY-MM-DD. */
  day: string | null;
  /** The inline style of the box that places it in that day's column. */
  box?: string | undefined;
}

export interface TileSighting {
  sighting: Sighting;
  /** What was wrong with it and did not prevent reading it. */
  problems: FailureReason[];
}

/** `not-an-event`: an empty slot, a day's summary, a button of the page. */
export type TileResult = TileSighting | ReadFailure | 'not-an-event';

/** Longer titles are cut, on tiles and cards alike, so that the two can be compared. */
export const MAX_TITLE = 1024;

/**
 * Reads one tile of any view.
 * @param now Epoch ms.
 */
export function readTile(source: TileSource, account: PageAccount, now: number): TileResult {
  const { label, tooltip, id } = source;
  const { language, timeZone } = account;
  if (!label.trim()) return failure('chip-without-label');
  const told = readTileText(label, tooltip, language);
  if (told === 'not-an-event' || 'reason' in told) return told;
  const { tail, allDay } = told;

  const problems: FailureReason[] = [];
  const shift = daysToMove(told, source, problems);
  const start = instantOnDay(told.startDay + shift, told.start, timeZone);
  const end = instantOnDay(told.endDay + shift, told.end, timeZone);
  if (!(start.at >= 0)) return failure('label-without-date');
  if (!(end.at >= start.at)) return failure('label-ambiguous');
  if (!allDay && (start.skipped || end.skipped)) problems.push('time-in-gap');

  const title = told.title.trim().slice(0, MAX_TITLE);
  const sighting: Sighting = {
    source: 'outlook-page',
    keys: { outlookItemId: id ?? shownKey(start.at, end.at, title) },
    detail: 'chip',
    seenAt: now,
    kind: kindOf(told),
    start: start.at,
    end: end.at,
    allDay,
  };
  // One by one: this is done for every tile, and copying objects into each other takes its time.
  if (title) sighting.title = title;
  const { status } = told;
  if (status === 'declined' || tail.flags.has('declined')) sighting.myResponse = 'declined';
  if (status === 'cancelled' || tail.flags.has('cancelled')) sighting.status = 'cancelled';
  if (tail.organizer) sighting.organizerName = tail.organizer.slice(0, 256);
  if (tail.location) sighting.location = tail.location.slice(0, 1024);
  if (tail.flags.has('recurring') || tail.flags.has('exception')) sighting.recurring = true;
  return { sighting, problems };
}

/** Names an event that the page gives no id: by what it shows. */
export function shownKey(start: number, end: number, title: string): string {
  return `shown:${start}-${end}:${title.slice(0, 300)}`;
}

/**
 * The label's times, held against the page. Another day than the column's is recorded, and the
 * column's stands unless the event goes over several days; another time than the box's place is
 * recorded, and the label's stands. Answers how many days later the event is than its label says.
 */
function daysToMove(
  { startDay, start, endDay, end, allDay, doubt }: Told,
  { day, box }: TileSource,
  problems: FailureReason[],
): number {
  const lastDay = end === 0 && endDay > startDay ? endDay - 1 : endDay;
  const place = box && !allDay && startDay === lastDay ? startByPlace(box) : undefined;
  if (place !== undefined && placeDisagrees(place, start)) problems.push('label-time-mismatch');
  // The column confirms a date beside a wrong weekday; nothing else does.
  if (!day && doubt) problems.push(doubt);
  const column = day ? dayNumber(day) : startDay;
  if (startDay <= column && column <= lastDay) return 0;
  problems.push('label-date-mismatch');
  return startDay === lastDay ? column - startDay : 0;
}

/** Own whole days away or elsewhere are no meeting; with an organizer they may be one. */
function kindOf({ allDay, tail: { organizer, showAs } }: Told): MeetingKind {
  if (!allDay || organizer) return 'event';
  if (showAs === 'away') return 'out-of-office';
  return showAs === 'elsewhere' ? 'working-location' : 'event';
}
