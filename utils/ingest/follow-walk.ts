import type { Attendance, Meeting, Walk } from '@/utils/records/schema';
import { stands, tookPlace } from '@/utils/records/walk-evidence';

/** What the calendar tells of a walk's event. */
export interface WalkEvent {
  meeting: Meeting | undefined;
  /** All who are known to be in it. */
  attendances: readonly Attendance[];
  /** Who is invited was shown, by whichever source. */
  guestsKnown: boolean;
  /** They were shown by the reading that is taken in: their answers are to the times of by now. */
  guestsShown: boolean;
}

/** The walk as it is by now; null for one that goes. The same object when nothing changed. */
export interface Followed {
  walk: Walk | null;
  /** The answer that is kept for the person was to another hour. */
  askedAnew?: boolean;
}

/**
 * A walk that has an event, as the event has become (ours):
 * - cancelled, gone or declined by the user while ahead: only proposed again, with its event, so that
 *   it is known when it returns or is found in another week; one of a series that came after the
 *   first goes. Once it is over, missed;
 * - moved: with it, and asked anew where it was declined;
 * - declined by the person, until they accept; that stays when the user takes the event away;
 * - over, and still there when the calendar was read after it began: held;
 * - with others only, when the guests are known: not theirs.
 * What was held or missed stays so, unless the event was moved ahead of now.
 */
export function followed(walk: Walk, event: WalkEvent, now: number): Followed {
  const { meeting } = event;
  if (walk.meetingId === undefined) return { walk };
  if (!meeting || !stands(meeting)) return { walk: withoutEvent(walk, meeting, now) };
  const attendance = event.attendances.find(({ personId }) => personId === walk.personId);
  if (walk.state === 'held' || walk.state === 'missed') {
    const isAhead = meeting.end > now && meeting.start !== walk.start;
    return { walk: isAhead ? scheduled(moved(walk, meeting)) : walk };
  }
  const isElsewhere = event.guestsKnown && event.attendances.length > 0;
  if (!attendance && isElsewhere) return { walk: withoutMeeting(walk) };
  const next = moved(walk, meeting);
  const declined = attendance?.response === 'declined';
  const askedAnew =
    declined && walk.state === 'declined' && next.start !== walk.start && !event.guestsShown;
  if (declined && !askedAnew) return { walk: settledAs(next, 'declined', now) };
  // Nobody told who is asked: a no stays one.
  if (walk.state === 'declined' && !attendance) return { walk: next };
  if (tookPlace(next, meeting, now)) return { walk: settledAs(next, 'held', now), askedAnew };
  return { walk: next.state === 'scheduled' ? next : scheduled(next), askedAnew };
}

function withoutEvent(walk: Walk, meeting: Meeting | undefined, now: number): Walk | null {
  if (walk.state === 'held' || walk.state === 'missed' || walk.state === 'declined') return walk;
  if (walk.end <= now) return settledAs(walk, 'missed', now);
  if (walk.seriesId !== undefined) return null;
  if (!meeting) return withoutMeeting(walk);
  return walk.state === 'proposed' ? walk : { ...walk, state: 'proposed' };
}

function withoutMeeting({ meetingId: _, movedFrom: __, settledAt: ___, ...walk }: Walk): Walk {
  return { ...walk, state: 'proposed' };
}

/** At its event's times; where it stood first is kept while it stands elsewhere. */
function moved(walk: Walk, { start, end }: Meeting): Walk {
  if (start === walk.start && end === walk.end) return walk;
  const { movedFrom = walk.start, ...rest } = walk;
  return { ...rest, start, end, ...(movedFrom !== start && { movedFrom }) };
}

function scheduled({ settledAt: _, ...walk }: Walk): Walk {
  return { ...walk, state: 'scheduled' };
}

function settledAs(walk: Walk, state: 'declined' | 'held' | 'missed', now: number): Walk {
  return walk.state === state ? walk : { ...walk, state, settledAt: now };
}
