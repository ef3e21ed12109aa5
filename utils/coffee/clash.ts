import type { Meeting, Walk } from '@/utils/records/schema';
import { busyFrom } from './busy';
import type { Range } from './ranges';

/** The first meeting that takes the user's time in an hour, beside the walk's own event. */
export function clashIn(
  meetings: readonly Meeting[],
  hour: Range,
  walk: Pick<Walk, 'meetingId'>,
): Meeting | undefined {
  return meetings.find(
    (meeting) =>
      meeting.id !== walk.meetingId &&
      meeting.start < hour.end &&
      meeting.end > hour.start &&
      busyFrom([meeting]).length > 0,
  );
}
