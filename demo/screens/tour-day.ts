/** A Tuesday morning, so that every picture and every check sees the same day. */
export const TOUR_NOW = Date.UTC(2026, 4, 12, 9, 18);
export const TOUR_ZONE = 'Europe/London';

/** Another moment of the tour: days from its Tuesday, and the time on the wall in summer. */
export function tourTime(days: number, hour: number, minute = 0): number {
  return Date.UTC(2026, 4, 12 + days, hour - 1, minute);
}

/** The calendar page as it was just read, three weeks ahead. */
export const CALENDAR_READ = {
  site: 'google',
  part: 'grid',
  readAt: TOUR_NOW,
  understoodAt: TOUR_NOW,
  outcome: 'read',
  account: {
    email: 'noor.halloway@pelicanthrush.example',
    name: 'Noor Halloway',
    timeZone: TOUR_ZONE,
    language: 'en-GB',
  },
  read: [{ start: tourTime(-2, 0), end: tourTime(19, 0) }],
  problems: {},
};
