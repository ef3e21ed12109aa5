import { tzOffset } from '@date-fns/tz';

export interface ZonedInstant {
  /** Epoch ms. */
  at: number;
  /** The clock skipped this time (summer time began), so `at` is as much later as was skipped. */
  skipped: boolean;
}

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
  const before = wall - offset(wall - DAY, timeZone);
  const after = wall - offset(wall + DAY, timeZone);
  // The offset in force before a change gives the first of two equal times, and forward in a gap.
  for (const at of before <= after ? [before, after] : [after, before]) {
    if (localOf(at, timeZone) === local) return { at, skipped: false };
  }
  return { at: before, skipped: true };
}

const DAY = 24 * 60 * 60 * 1000;

/** The wall-clock time of an instant in a zone, `2024-06-09T22:15`. */
function localOf(at: number, timeZone: string): string {
  return new Date(at + offset(at, timeZone)).toISOString().slice(0, 16);
}

/** Milliseconds east of UTC. */
function offset(at: number, timeZone: string): number {
  return tzOffset(timeZone, new Date(at)) * 60_000;
}
