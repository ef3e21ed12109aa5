export interface ZonedInstant {
  /** Epoch ms. */
  at: number;
  /** The clock skipped this time (summer time began), so `at` is as much later as was skipped. */
  skipped: boolean;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * The instant of a wall-clock time in a zone. A time that the clock shows twice is its first
 * occurrence; one it skips moves forward by what was skipped. This is what RFC 5545 (3.3.5) and
 * Temporal's "compatible" rule say. Null for text that is no such time.
 */
export function instantOf(local: string, timeZone: string): ZonedInstant | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/.exec(local);
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1).map(Number);
  const wall = Date.UTC(year, month - 1, day, hour, minute);
  if (Number.isNaN(wall) || new Date(wall).toISOString().slice(0, 16) !== local) return null;
  return instantOfWall(wall, timeZone);
}

/** The same for a day, counted from 1970-01-01, and minutes after its midnight, at most 48 hours. */
export function instantOnDay(day: number, minutes: number, timeZone: string): ZonedInstant {
  const wall = day * DAY + minutes * MINUTE;
  const block = Math.floor(day / BLOCK_DAYS);
  const { blocks, days } = zoneOf(timeZone);
  let steady = blocks.get(block);
  if (steady === undefined) {
    steady = steadyOffset(block * BLOCK_DAYS, BLOCK_DAYS, timeZone);
    keep(blocks, block, steady);
  }
  if (steady !== null) return { at: wall - steady, skipped: false };
  steady = days.get(day);
  if (steady === undefined) {
    steady = steadyOffset(day, 1, timeZone);
    keep(days, day, steady);
  }
  return steady === null ? instantOfWall(wall, timeZone) : { at: wall - steady, skipped: false };
}

/** @param wall What the clock shows, as if it were UTC, epoch ms. */
function instantOfWall(wall: number, timeZone: string): ZonedInstant {
  const before = wall - offset(wall - DAY, timeZone);
  const after = wall - offset(wall + DAY, timeZone);
  for (const at of [before, after]) {
    if (at + offset(at, timeZone) === wall) return { at, skipped: false };
  }
  return { at: before, skipped: true };
}

/** No zone changes its clock twice in so few days. */
const BLOCK_DAYS = 16;
const MOST_KEPT = 1_000;
const MOST_ZONES = 50;

/** The offset that holds from the day before `day` until two days after the last; else null. */
function steadyOffset(day: number, count: number, timeZone: string): number | null {
  const first = offset((day - 1) * DAY, timeZone);
  return first === offset((day + count + 2) * DAY, timeZone) ? first : null;
}

function keep(known: Map<number, number | null>, key: number, value: number | null): void {
  if (known.size >= MOST_KEPT) known.clear();
  known.set(key, value);
}

interface Zone {
  format: Intl.DateTimeFormat;
  /** Offsets by block and by day, ms; null where the clock changes. */
  blocks: Map<number, number | null>;
  days: Map<number, number | null>;
}

const zones = new Map<string, Zone>();

function zoneOf(timeZone: string): Zone {
  let zone = zones.get(timeZone);
  if (!zone) {
    const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
    zone = { format, blocks: new Map(), days: new Map() };
    if (zones.size >= MOST_ZONES) zones.clear();
    zones.set(timeZone, zone);
  }
  return zone;
}

/** Milliseconds east of UTC. Seconds there were until 1972, in Liberia. */
const OFFSET = /GMT(?:([+-])(\d{2}):(\d{2})(?::(\d{2}))?)?$/;

export function offset(at: number, timeZone: string): number {
  const [, sign, hours = 0, minutes = 0, seconds = 0] =
    OFFSET.exec(zoneOf(timeZone).format.format(at)) ?? [];
  const size = (Number(hours) * 60 + Number(minutes)) * MINUTE + Number(seconds) * 1000;
  return sign === '-' ? -size : size;
}
