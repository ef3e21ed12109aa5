import { sameTitle, titleKey } from '@/utils/records/meeting-title';
import type { Meeting, Walk } from '@/utils/records/schema';
import { stands } from '@/utils/records/walk-evidence';

/** Within this a walk was moved on its day; the same hour of the day before or after is beyond it. */
const SAME_DAY = 12 * 60 * 60 * 1000;

/**
 * Has the form that was opened for this walk turned up on the calendar as this meeting? Yes
 * - with the same title and times, as long as the guests, if known, are not all others;
 * - at the same times under a title of which a word is left, when the guest list tells that the
 *   person is invited and nobody else;
 * - with the same title less than twelve hours away, when the guest list tells so: the user changed
 *   the hour in the form or later.
 * Never one that is cancelled, declined by the user, or gone. Addresses are compared without regard
 * to case; no attendees means that they are unknown.
 *
 * @param company how many go beside the user; of a group each is matched by themself.
 */
export function matchesWalk(
  walk: Walk,
  meeting: Meeting,
  attendeeEmails: readonly string[],
  personEmails: readonly string[],
  company = 1,
): boolean {
  if (!mayBeWalk(meeting)) return false;
  const attendees = new Set(attendeeEmails.map((email) => email.toLowerCase()));
  const withPerson = personEmails.some((email) => attendees.has(email.toLowerCase()));
  // Uncounted, the list may or may not hold the user.
  const justThem =
    withPerson &&
    (meeting.attendeeCount === undefined
      ? attendees.size <= company + 1
      : meeting.attendeeCount === company + 1);
  const titled = sameTitle(walk, meeting);
  if (meeting.start === walk.start && meeting.end === walk.end) {
    if (!titled) return justThem && sharesWord(walk.title, meeting.title);
    // The user may be the only one listed beside them; one more means somebody else's walk.
    return withPerson || attendees.size <= company;
  }
  return titled && justThem && Math.abs(meeting.start - walk.start) < SAME_DAY;
}

/**
 * Whether a meeting that was first shown after the walk was last written may be its event on another
 * day: moved to another week of a page that names events by what it shows, or saved elsewhere than the
 * form stood. Alike in title and length, and not of a series, where the others are alike too.
 */
export function isMovedWalk(walk: Walk, meeting: Meeting, now: number): boolean {
  return (
    mayBeWalk(meeting) &&
    meeting.end > now &&
    meeting.recurring !== true &&
    meeting.createdAt >= walk.updatedAt &&
    meeting.end - meeting.start === walk.end - walk.start &&
    sameTitle(walk, meeting)
  );
}

/** Whether a meeting can be a walk at all. */
export function mayBeWalk(meeting: Meeting): boolean {
  return meeting.kind === 'event' && !meeting.allDay && stands(meeting);
}

/** Longer titles are nobody's. */
const LONGEST = 500;
const words = new Intl.Segmenter(undefined, { granularity: 'word' });

function sharesWord(a: string, b: string): boolean {
  const own = wordsOf(a);
  return [...wordsOf(b)].some((word) => own.has(word));
}

function wordsOf(title: string): Set<string> {
  const segments = words.segment(titleKey(title.slice(0, LONGEST)));
  return new Set([...segments].flatMap((one) => (one.isWordLike ? one.segment : [])));
}
