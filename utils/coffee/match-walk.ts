import type { Meeting, Walk } from '@/utils/records/schema';

/** Within this a walk was moved on its day; the same hour of the day before or after is beyond it. */
const SAME_DAY = 12 * 60 * 60 * 1000;

/**
 * Has the form that was opened for this walk turned up on the calendar as this meeting? Yes with
 * the same title and times, as long as the guests, if known, are not all others; or, when the user
 * changed the time in the form or later, with the same title as a one-to-one with the person less
 * than twelve hours away. Never one that is cancelled, declined by the user, or gone.
 * Addresses are compared without regard to case; no attendees means that they are unknown.
 */
export function matchesWalk(
  walk: Walk,
  meeting: Meeting,
  attendeeEmails: readonly string[],
  personEmails: readonly string[],
): boolean {
  if (meeting.kind !== 'event' || meeting.allDay || meeting.deletedAt !== undefined) return false;
  if (meeting.status === 'cancelled' || meeting.myResponse === 'declined') return false;
  const title = normalised(walk.title);
  if (title === '' || normalised(meeting.title) !== title) return false;

  const attendees = new Set(attendeeEmails.map((email) => email.toLowerCase()));
  const withPerson = personEmails.some((email) => attendees.has(email.toLowerCase()));
  if (meeting.start === walk.start && meeting.end === walk.end) {
    // The user alone may be the only one listed yet; two others mean somebody else's walk.
    return withPerson || attendees.size < 2;
  }
  // Uncounted, the list may or may not hold the user.
  const oneToOne =
    meeting.attendeeCount === undefined ? attendees.size <= 2 : meeting.attendeeCount === 2;
  return withPerson && oneToOne && Math.abs(meeting.start - walk.start) < SAME_DAY;
}

/** Calendars trim, fold spaces and may recompose letters; the case is the user's to change. */
function normalised(title: string): string {
  return title.normalize('NFKC').replaceAll(/\s+/g, ' ').trim().toLowerCase();
}
