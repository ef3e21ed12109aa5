import type { CalendarEvent, CalendarJson } from '../company/calendar-json';

function base64(text: string): string {
  let binary = '';
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte);
  return btoa(binary).replace(/=+$/, '');
}

const SHORT_DOMAINS: [long: string, short: string][] = [
  ['@group.v.calendar.google.com', '@v'],
  ['@group.calendar.google.com', '@g'],
  ['@gmail.com', '@m'],
];

function shortCalendar(email: string): string {
  for (const [long, short] of SHORT_DOMAINS) {
    if (email.endsWith(long)) return email.slice(0, -long.length) + short;
  }
  return email;
}

/** The `data-eventid` of a chip: id and calendar, base64 without padding. */
export function chipId(event: CalendarEvent): string {
  if (event.kind === 'task-roll-up') return 'tasks_rollover_view';
  if (event.kind === 'task') return `tasks_${event.id.slice(0, 16)}`;
  const encoded = base64(`${event.id} ${shortCalendar(event.calendar)}`);
  return event.kind === 'task-block' ? `ttb_${encoded}` : encoded;
}

/** Base64 of a full address, as the columns and the list of calendars carry it. */
export function principalId(email: string): string {
  return base64(email);
}

/** A day as the page numbers it: `(year − 1970) << 9 | month << 5 | day`. */
export function dateKey(date: string): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return ((year - 1970) << 9) | (month << 5) | day;
}

const OWNERSHIP_NUMBER = { primary: 1, own: 2, shared: 3, holiday: 5 } as const;

/** The log attribute of a chip: what kind it is, its ids, and on which calendar it lies. */
export function chipLog(event: CalendarEvent, calendar: CalendarJson): string {
  const ids = (last: number) =>
    `2:${JSON.stringify([event.id, ...Array<null>(22).fill(null), last])}`;
  const track = 'track:impression,click,dblclick';
  const taskNumber = event.completed ? 185434 : 185338;
  if (event.kind === 'task-roll-up') return `139091; ${track}`;
  if (event.kind === 'task') return `${taskNumber}; ${track}`;
  if (event.kind === 'task-block') return `${taskNumber};${ids(19)};${track}`;
  const info = calendar.calendars.find(({ email }) => email === event.calendar);
  const owner = JSON.stringify([event.calendar, OWNERSHIP_NUMBER[info?.ownership ?? 'shared']]);
  return `35463; ${ids(event.kind === 'holiday' ? 10 : 6)};1:${owner};${track}; mutable:true`;
}
