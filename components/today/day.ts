import { TZDate } from '@date-fns/tz';
import { addDays, startOfDay } from 'date-fns';
import type { Attendance, Meeting, Person } from '@/utils/records/schema';

const MINUTE = 60_000;
/** Ours: a meeting about to end gives way to one about to begin. */
const LAST_MINUTES = 5 * MINUTE;
const SOON = 15 * MINUTE;

export interface Guest {
  attendance: Attendance;
  person: Person;
}

export interface DayMeeting {
  meeting: Meeting;
  guests: Guest[];
}

/** Something the user goes to, with others in it as far as anybody knows. */
export function isMeeting(meeting: Meeting): boolean {
  return (
    meeting.kind === 'event' &&
    meeting.onMyCalendar &&
    !meeting.allDay &&
    meeting.status !== 'cancelled' &&
    meeting.myResponse !== 'declined' &&
    meeting.attendeeCount !== 1
  );
}

/**
 * What is known of who is in a meeting. A page that shows only chips tells nothing of guests, but for
 * the organizer at times, and a card with a long list only how many they are; neither is "nobody".
 */
export function guestsKnown({ meeting, guests }: DayMeeting): 'unseen' | 'counted' | 'seen' {
  const uncounted = meeting.attendeeCount === undefined;
  const listed = guests.some(({ attendance }) => !(uncounted && attendance.organizer));
  if (listed) return 'seen';
  if (meeting.attendeeCount === undefined) return 'unseen';
  return meeting.attendeeCount > 1 ? 'counted' : 'seen';
}

/** Today and tomorrow in a zone, epoch ms: where each begins, and where tomorrow ends. */
export function dayBounds(
  now: number,
  timeZone: string,
): { today: number; next: number; end: number } {
  const today = startOfDay(new TZDate(now, timeZone));
  return {
    today: today.getTime(),
    next: addDays(today, 1).getTime(),
    end: addDays(today, 2).getTime(),
  };
}

/** The meeting on now, else the next one. `meetings` ascending by start. */
export function meetingInFocus(
  meetings: readonly DayMeeting[],
  now: number,
): DayMeeting | undefined {
  const current = meetings.findLast(({ meeting }) => meeting.start <= now && meeting.end > now);
  const next = meetings.find(({ meeting }) => meeting.start > now);
  if (!current || !next) return current ?? next;
  const ending = current.meeting.end - now <= LAST_MINUTES;
  return ending && next.meeting.start - now <= SOON ? next : current;
}
