/** A Tuesday morning, so that every picture and every check sees the same day. */
export const TOUR_NOW = Date.UTC(2026, 4, 12, 9, 18);
export const TOUR_ZONE = 'Europe/London';

/** Another moment of the tour: days from its Tuesday, and the time on the wall in summer. */
export function tourTime(days: number, hour: number, minute = 0): number {
  return Date.UTC(2026, 4, 12 + days, hour - 1, minute);
}

/** Google's pages as they were just read, three weeks ahead. */
export const GOOGLE_READ = {
  readAt: TOUR_NOW,
  host: 'calendar.google.com',
  account: {
    email: 'noor.halloway@pelicanthrush.example',
    name: 'Noor Halloway',
    timeZone: TOUR_ZONE,
    language: 'en-GB',
  },
  read: [{ start: tourTime(-2, 0), end: tourTime(19, 0) }],
  parts: {
    grid: { readAt: TOUR_NOW, understoodAt: TOUR_NOW, outcome: 'read', count: 34 },
    card: {
      readAt: tourTime(0, 10, 12),
      understoodAt: tourTime(0, 10, 12),
      outcome: 'read',
      problems: { 'guests-collapsed': 2 },
    },
  },
};

/** Outlook's, as they can't be read any more. */
export const OUTLOOK_BROKEN = {
  readAt: TOUR_NOW,
  host: 'outlook.cloud.microsoft',
  account: { name: 'Noor Halloway', timeZone: TOUR_ZONE, language: 'en-GB' },
  parts: {
    grid: {
      readAt: TOUR_NOW,
      understoodAt: tourTime(-1, 17, 40),
      outcome: 'not-understood',
      missed: 3,
      latest: { 'no-grid': 1 },
      problems: { 'no-grid': 3, 'label-ambiguous': 1, 'time-zone-assumed': 12 },
    },
    card: {
      readAt: tourTime(-1, 17, 40),
      understoodAt: tourTime(-1, 17, 40),
      outcome: 'partial',
      latest: { 'guest-without-email': 4 },
      problems: { 'guest-without-email': 27 },
    },
    form: {
      readAt: tourTime(-5, 11, 0),
      outcome: 'not-understood',
      missed: 1,
      latest: { 'form-without-times': 1 },
      problems: { 'form-without-times': 1 },
    },
  },
};

/** Outlook's, on a week with nothing on it. */
export const OUTLOOK_EMPTY = {
  ...OUTLOOK_BROKEN,
  parts: {
    grid: {
      readAt: TOUR_NOW,
      understoodAt: TOUR_NOW,
      outcome: 'none',
      count: 0,
      shown: { from: tourTime(-1, 0), to: tourTime(6, 0) },
    },
  },
};
