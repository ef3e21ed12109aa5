import type { Sighting } from '@/utils/calendars/sighting';
import type { Meeting } from '@/utils/records/schema';
import { markOf } from './marks';
import { sameOccurrence } from './same-meeting';

/**
 * Whether a copy shows that it is another meeting after all. Copies of one meeting that two calendars
 * show are known by looking the same; when one has moved and the other, seen later, still stands
 * where it stood, they don't any more. A copy that moved itself is followed: the other may be about
 * to. Those that share an id move together, whatever a page that is not up to date shows.
 */
export function movedApart(meeting: Meeting, sighting: Sighting): boolean {
  const { source, start, end, seenAt } = sighting;
  const view = meeting.sources[source];
  const told = markOf(meeting, 'times');
  if (!view || !told || start === undefined || end === undefined) return false;
  if (start === meeting.start && end === meeting.end) return false;
  if (start !== view.start || end !== view.end || seenAt <= told.seenAt) return false;
  return !sharesId(meeting) && othersTold(meeting, source);
}

/** The meeting without what one source told of it, and what that source's own is to begin with. */
export function withoutSource(meeting: Meeting, { source }: Sighting): Meeting {
  const next: Meeting = { ...meeting, sources: { ...meeting.sources } };
  delete next.sources[source];
  if (source === 'google-page') delete next.googleEventId;
  else if (source === 'outlook-page') delete next.outlookItemId;
  else {
    delete next.iCalUID;
    delete next.recurrenceId;
  }
  return next;
}

function othersTold(meeting: Meeting, source: Sighting['source']): boolean {
  return Object.entries(meeting.sources).some(
    ([name, view]) => name !== source && view.told?.times !== undefined,
  );
}

function sharesId(meeting: Meeting): boolean {
  const { googleEventId, start } = meeting;
  if (googleEventId === undefined) return false;
  return sameOccurrence(googleEventId, meeting, { page: start, file: start });
}
