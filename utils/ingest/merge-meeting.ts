import { DETAILS, type Detail, type Sighting } from '@/utils/calendars/sighting';
import type { Meeting } from '@/utils/records/schema';
import { newStamp } from '@/utils/records/stamp';

/** What every view shows first-hand, a chip included: the newest that says it is right. */
const FIRST_HAND = ['kind', 'calendar', 'allDay', 'status'] as const;

/** What a chip shows in part or not at all: a poorer view only fills what nobody told yet. */
const IN_DEPTH = [
  'organizerEmail',
  'attendeeCount',
  'location',
  'conferencing',
  'recurring',
] as const;

const KEYS = ['googleEventId', 'iCalUID', 'recurrenceId', 'outlookItemId'] as const;

/**
 * One sighting merged into what is known of its meeting. Null when it is a new one without times:
 * a meeting with no place in time is not kept.
 *
 * Precedence: a newer sighting of the same or richer detail wins, a poorer one never erases. Times,
 * title, status and the user's answer stand on every chip, so there the newest of any detail wins.
 * `createdAt` and `updatedAt` stay; the caller decides what counts as a change.
 */
export function mergeMeeting(
  existing: Meeting | null,
  sighting: Sighting,
  now: number,
): Meeting | null {
  if (!existing) {
    const blank = blankMeeting(sighting, now);
    return blank && mergeMeeting(blank, sighting, now);
  }
  // The copy on a colleague's calendar, shown over one's own, tells that colleague's answer.
  if (isOverlay(sighting) && existing.onMyCalendar && existing.deletedAt === undefined) {
    return existing;
  }
  const next: Meeting = { ...existing };
  const newest = sighting.seenAt >= lastSeen(existing);
  const richest = rank(sighting.detail) >= richestSeen(existing);
  copy(next, sighting, KEYS, false);
  copy(next, sighting, FIRST_HAND, newest);
  if (!isOverlay(sighting)) copy(next, sighting, ['myResponse'], newest);
  copy(next, sighting, IN_DEPTH, newest && richest);
  mergeTitle(next, sighting, newest, richest);
  if (newest && sighting.start !== undefined && sighting.end !== undefined) {
    next.start = sighting.start;
    next.end = sighting.end;
  }
  if (newest && sighting.onMyCalendar !== undefined) next.onMyCalendar = sighting.onMyCalendar;
  if (next.deletedAt !== undefined && sighting.seenAt >= next.deletedAt) delete next.deletedAt;
  next.sources = { ...existing.sources, [sighting.source]: sourceAfter(existing, sighting) };
  return next;
}

/** On somebody else's calendar that is shown over the user's own. */
export function isOverlay(sighting: Sighting): boolean {
  return sighting.onMyCalendar === false;
}

/** Poorest 0. */
export function rank(detail: Detail): number {
  return DETAILS.indexOf(detail);
}

/** When any source last saw it, epoch ms; -Infinity when none did. */
export function lastSeen({ sources }: Meeting): number {
  return Math.max(...Object.values(sources).map(({ seenAt }) => seenAt), Number.NEGATIVE_INFINITY);
}

function richestSeen({ sources }: Meeting): number {
  return Math.max(...Object.values(sources).map(({ detail }) => rank(detail)), -1);
}

function blankMeeting({ start, end, onMyCalendar }: Sighting, now: number): Meeting | null {
  if (start === undefined || end === undefined) return null;
  return {
    ...newStamp(now),
    kind: 'event',
    onMyCalendar: onMyCalendar ?? true,
    title: '',
    start,
    end,
    allDay: false,
    status: 'confirmed',
    sources: {},
  };
}

type Told = (typeof KEYS | typeof FIRST_HAND | typeof IN_DEPTH)[number] | 'myResponse';

function copy(
  meeting: Meeting,
  sighting: Sighting,
  fields: readonly Told[],
  overwrite: boolean,
): void {
  const told: Partial<Pick<Meeting, Told>> = { ...sighting, ...sighting.keys };
  for (const field of fields) {
    const value = told[field];
    if (value === undefined || value === '') continue;
    if (overwrite || meeting[field] === undefined) Object.assign(meeting, { [field]: value });
  }
}

/** Ends a title that is shown in part. Without it a shorter title is a new one. */
const CUT = /(?:…|\.\.\.)$/;

/** A chip's title follows a renaming, but a cut one does not shorten what a card showed in full. */
function mergeTitle(next: Meeting, { title }: Sighting, newest: boolean, richest: boolean): void {
  if (!title) return;
  const cut = !richest && CUT.test(title) && next.title.startsWith(title.replace(CUT, ''));
  if (next.title === '' || (newest && !cut)) next.title = title;
}

function sourceAfter(existing: Meeting, { source, detail, seenAt }: Sighting) {
  const before = existing.sources[source];
  if (!before) return { detail, seenAt };
  return {
    detail: rank(before.detail) > rank(detail) ? before.detail : detail,
    seenAt: Math.max(before.seenAt, seenAt),
  };
}
