import { addDays } from '../add-days';
import { instantOnDay } from '../instant';
import { type FailureReason, failure, isFailure, type ReadFailure } from '../read-result';
import type { MeetingKind, PageAccount, Sighting } from '../sighting';
import { placeDisagrees, startByPlace } from './place';
import { readTileLabel, type TileReading } from './tile-label';

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
const DAY_MS = 86_400_000;

/**
 * Reads one tile of any view.
 * @param now Epoch ms.
 */
export function readTile(source: TileSource, account: PageAccount, now: number): TileResult {
  const { label, tooltip, id } = source;
  if (!label.trim()) return failure('chip-without-label');
  const read = readTileLabel(tooltip.trim() ? { label, tooltip } : { label }, account.language);
  if (read === 'not-an-event' || isFailure(read)) return read;

  const problems: FailureReason[] = [];
  const wall = checkedAgainstPage(read, source, problems);
  const start = instantOnDay(dayOf(wall.start), minutesOf(wall.start), account.timeZone);
  const end = instantOnDay(dayOf(wall.end), minutesOf(wall.end), account.timeZone);
  if (!(start.at >= 0)) return failure('label-without-date');
  if (!(end.at >= start.at)) return failure('label-ambiguous');
  if (!read.allDay && (start.skipped || end.skipped)) problems.push('time-in-gap');

  const title = read.title.trim().slice(0, MAX_TITLE);
  const sighting: Sighting = {
    source: 'outlook-page',
    keys: { outlookItemId: id ?? shownKey(start.at, end.at, title) },
    detail: 'chip',
    seenAt: now,
    kind: kindOf(read),
    ...(title && { title }),
    start: start.at,
    end: end.at,
    allDay: read.allDay,
    ...(read.declined && { myResponse: 'declined' as const }),
    ...(read.cancelled && { status: 'cancelled' as const }),
    ...(read.organizer && { organizerName: read.organizer.slice(0, 256) }),
    ...(read.location && { location: read.location.slice(0, 1024) }),
    ...(read.recurring && { recurring: true }),
  };
  return { sighting, problems };
}

/** Names an event that the page gives no id: by what it shows. */
export function shownKey(start: number, end: number, title: string): string {
  return `shown:${start}-${end}:${title.slice(0, 300)}`;
}

/**
 * The label's times, held against the page. Another day than the column's is recorded, and the
 * column's stands unless the event goes over several days; another time than the box's place is
 * recorded, and the label's stands.
 */
function checkedAgainstPage(
  read: TileReading,
  { day, box }: TileSource,
  problems: FailureReason[],
): { start: string; end: string } {
  const firstDay = read.start.slice(0, 10);
  const endDay = read.end.slice(0, 10);
  const lastDay = read.end.endsWith('T00:00') && endDay > firstDay ? addDays(endDay, -1) : endDay;
  const place = box && !read.allDay && firstDay === lastDay ? startByPlace(box) : undefined;
  if (place !== undefined && placeDisagrees(place, minutesOf(read.start))) {
    problems.push('label-time-mismatch');
  }
  // The column confirms a date beside a wrong weekday; nothing else does.
  if (!day && read.doubt) problems.push(read.doubt);
  if (!day || (firstDay <= day && day <= lastDay)) return read;
  problems.push('label-date-mismatch');
  if (firstDay !== lastDay) return read;
  const shift = (Date.parse(day) - Date.parse(firstDay)) / DAY_MS;
  const moved = (local: string) => addDays(local.slice(0, 10), shift) + local.slice(10);
  return { start: moved(read.start), end: moved(read.end) };
}

/** Own whole days away or elsewhere are no meeting; with an organizer they may be one. */
function kindOf({ allDay, organizer, showAs }: TileReading): MeetingKind {
  if (!allDay || organizer) return 'event';
  if (showAs === 'away') return 'out-of-office';
  return showAs === 'elsewhere' ? 'working-location' : 'event';
}

/** Days since 1970-01-01. */
function dayOf(local: string): number {
  return Date.parse(`${local.slice(0, 10)}T00:00:00Z`) / DAY_MS;
}

function minutesOf(local: string): number {
  return Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16));
}
