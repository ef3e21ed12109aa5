import type { MeetingKind } from '@/utils/calendars/sighting';
import type { Meeting } from '@/utils/records/schema';
import type { Range } from './ranges';

/** A task without hours, a place of work and a public holiday leave the hours free. */
const BLOCKING: ReadonlySet<MeetingKind> = new Set<MeetingKind>([
  'event',
  'task-block',
  'focus',
  'out-of-office',
]);

/**
 * What blocks the user's own time, ascending, epoch ms. Tentative and unanswered invitations do,
 * since the time may yet be taken. All-day events do only when they say "out of office": most of
 * the others (birthdays, launches, "Dana in Oslo") leave the day free.
 */
export function busyFrom(meetings: readonly Meeting[]): Range[] {
  return meetings
    .filter(blocks)
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function blocks(meeting: Meeting): boolean {
  return (
    meeting.onMyCalendar &&
    BLOCKING.has(meeting.kind) &&
    meeting.status !== 'cancelled' &&
    meeting.myResponse !== 'declined' &&
    meeting.deletedAt === undefined &&
    (!meeting.allDay || meeting.kind === 'out-of-office') &&
    meeting.start < meeting.end
  );
}
