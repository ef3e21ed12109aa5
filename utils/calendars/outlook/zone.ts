import { offset } from '../instant';
import { find } from '../query';
import { realDay } from './real-day';
import { monthCell } from './selectors';
import { zoneOfWindows } from './windows-zones';

/** What the id of a month's cell tells. */
export interface CellId {
  /** YYYY-MM-DD. */
  day: string;
  /** Minutes east of UTC at the day's first instant. */
  offset?: number;
  /** As Windows calls it. */
  zoneName?: string;
}

/** Reads `monthDayCell_2026-08-31T00:00:00.000+01:00_GMT Standard Time_…` (2026). */
export function readCellId(id: string): CellId | null {
  const match =
    /(\d{4}-\d{2}-\d{2})T00:00(?::00(?:\.0+)?)?(?:(Z)|([+-])(\d{2}):?(\d{2}))?(?:_([^_]+))?/.exec(
      id.slice(0, 300),
    );
  const day = realDay(match?.[1]);
  if (!match || !day) return null;
  const [, , utc, sign, hours, minutes, zoneName] = match;
  const east = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  const offset = utc ? 0 : sign ? east : undefined;
  return { day, ...(offset !== undefined && { offset }), ...(zoneName && { zoneName }) };
}

/** What the page says of its zone: in months alone, and nowhere else that was seen (2026). */
export function shownZone(root: ParentNode): CellId | null {
  const id = find(root, monthCell)?.getAttribute('id');
  const cell = id ? readCellId(id) : null;
  return cell?.offset === undefined ? null : cell;
}

/**
 * The IANA zone that a cell shows. A Windows name stands for many places, so the machine's zone is
 * taken where it keeps the same time, or where the name is unknown and the offset agrees. Null when
 * no zone agrees with the offset.
 */
export function zoneOfCell(cell: CellId, machine: string): string | null {
  const named = cell.zoneName ? zoneOfWindows(cell.zoneName) : undefined;
  const agrees = (zone: string) => offsetOn(cell.day, zone, cell.offset ?? 0) === cell.offset;
  if (named && agrees(named)) return sameYear(cell.day, named, machine) ? machine : named;
  return agrees(machine) ? machine : null;
}

export function isZone(name: string): boolean {
  try {
    return name.length <= 64 && Number.isFinite(offset(0, name));
  } catch {
    return false;
  }
}

/** Minutes east of UTC, at the instant that is the day's first by the offset that is supposed. */
function offsetOn(day: string, zone: string, supposed: number): number {
  return offset(Date.parse(`${day}T00:00:00Z`) - supposed * 60_000, zone) / 60_000;
}

/** Whether two zones kept the same time in the year up to the day, looked at twice a month. */
function sameYear(day: string, one: string, other: string): boolean {
  const last = Date.parse(`${day}T00:00:00Z`);
  for (let back = 0; back <= 26; back += 1) {
    const at = last - back * 14 * 86_400_000;
    if (offset(at, one) !== offset(at, other)) return false;
  }
  return true;
}
