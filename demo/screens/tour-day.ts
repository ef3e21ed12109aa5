/** A Tuesday morning, so that every picture and every check sees the same day. */
export const TOUR_NOW = Date.UTC(2026, 4, 12, 9, 18);
export const TOUR_ZONE = 'Europe/London';

/** Another moment of the tour: days from its Tuesday, and the time on the wall in summer. */
export function tourTime(days: number, hour: number, minute = 0): number {
  return Date.UTC(2026, 4, 12 + days, hour - 1, minute);
}
