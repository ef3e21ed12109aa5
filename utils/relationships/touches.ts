import type { ContactHistory } from '@/utils/records/contacts';
import type { Attendance, Meeting, TouchKind } from '@/utils/records/schema';
import { sameDay } from './day-counts';
import { touchWeight } from './strength';

/** Evidence of contact with one person. */
export interface Touch {
  /** Epoch ms; the end of a meeting. */
  at: number;
  /** Humans present, the user included; 2 for one logged by hand. */
  people: number;
  minutes: number;
  /** The user's part in it. `tentative` is also no answer, or one that is not known. */
  role: 'organizer' | 'accepted' | 'tentative' | 'by-hand';
  kind: TouchKind;
  meetingId?: string;
}

/** Beyond so many people a meeting is contact with nobody. */
export const MAX_PEOPLE = 20;
/** Up to so many people contact is meaningful (Microsoft's network metrics, 2018–2021). */
export const MEANINGFUL_PEOPLE = 5;
const BY_HAND = { people: 2, minutes: 30, role: 'by-hand' } as const;

/**
 * The touches with one person, ascending, at most one per calendar day of the user's zone: the one
 * that weighs most for strength, the later of two equals. A meeting belongs to the day it began.
 *
 * @param ownEmails the user's addresses, lower case, to tell which meetings they organised.
 */
export function touchesOf(
  history: ContactHistory,
  ownEmails: readonly string[],
  now: number,
  timeZone: string,
): Touch[] {
  const walks = new Map(history.walks.map(({ meetingId, state }) => [meetingId, state]));
  const found: { day: number; touch: Touch }[] = [];
  for (const { meeting, attendance } of history.meetings) {
    if (meeting.end > now || !countsAsContact(meeting, attendance)) continue;
    // It stood on the calendar, and the user says that they did not go.
    if (walks.get(meeting.id) === 'missed') continue;
    const kind = walks.has(meeting.id) ? 'walk' : 'meeting';
    found.push({ day: meeting.start, touch: meetingTouch(meeting, kind, ownEmails) });
  }
  for (const { at, kind } of history.touches) {
    if (at <= now) found.push({ day: at, touch: { at, kind, ...BY_HAND } });
  }
  found.sort((a, b) => a.day - b.day);
  return onePerDay(found, timeZone).sort((a, b) => a.at - b.at);
}

/**
 * Whether a meeting is contact with the person once it is over: an event on the user's own
 * calendar, neither cancelled nor gone nor all-day, that neither of the two declined, with 2 to 20
 * humans. An unknown count is at least the two of them, but not where only the organizer is known, as
 * from a calendar's tile: that may be for two or for two hundred.
 */
export function countsAsContact(meeting: Meeting, attendance: Attendance): boolean {
  const people = peopleIn(meeting);
  if (meeting.attendeeCount === undefined && attendance.organizer) return false;
  return (
    meeting.kind === 'event' &&
    meeting.onMyCalendar &&
    meeting.status !== 'cancelled' &&
    meeting.deletedAt === undefined &&
    !meeting.allDay &&
    meeting.end >= meeting.start &&
    meeting.myResponse !== 'declined' &&
    attendance.response !== 'declined' &&
    people >= 2 &&
    people <= MAX_PEOPLE
  );
}

/** Somebody else has an attendance, so an unknown count is that of the two who are known. */
function peopleIn(meeting: Meeting): number {
  return meeting.attendeeCount ?? 2;
}

function meetingTouch(meeting: Meeting, kind: TouchKind, ownEmails: readonly string[]): Touch {
  return {
    at: meeting.end,
    people: peopleIn(meeting),
    minutes: (meeting.end - meeting.start) / 60_000,
    role: roleIn(meeting, ownEmails),
    kind,
    meetingId: meeting.id,
  };
}

function roleIn(meeting: Meeting, ownEmails: readonly string[]): Touch['role'] {
  const organizer = meeting.organizerEmail;
  if (organizer !== undefined && ownEmails.includes(organizer)) return 'organizer';
  return meeting.myResponse === 'accepted' ? 'accepted' : 'tentative';
}

/** `found` ascending by day. */
function onePerDay(found: readonly { day: number; touch: Touch }[], timeZone: string): Touch[] {
  const kept: { day: number; touch: Touch }[] = [];
  for (const next of found) {
    const last = kept.at(-1);
    if (!last || !sameDay(last.day, next.day, timeZone)) kept.push(next);
    else if (touchWeight(next.touch) >= touchWeight(last.touch)) kept[kept.length - 1] = next;
  }
  return kept.map(({ touch }) => touch);
}
