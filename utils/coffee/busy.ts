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
  return busyTimes(meetings.filter(({ onMyCalendar }) => onMyCalendar));
}

/** The same by the same rules for meetings of whatever calendar. */
export function busyTimes(meetings: readonly Meeting[]): Range[] {
  return meetings
    .filter(takesTime)
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Does it block the hours of whoever's calendar it is on? */
export function takesTime(meeting: Meeting): boolean {
  return (
    BLOCKING.has(meeting.kind) &&
    isThere(meeting) &&
    (!meeting.allDay || meeting.kind === 'out-of-office') &&
    meeting.start < meeting.end
  );
}

/** On the calendar, neither cancelled nor declined nor gone. */
export function isThere({ status, myResponse, deletedAt }: Meeting): boolean {
  return status !== 'cancelled' && myResponse !== 'declined' && deletedAt === undefined;
}

/** The user has not said yes to it, or nobody is sure of it: the hour may yet become free. */
export function isOpenToChange({ status, myResponse }: Meeting): boolean {
  return status === 'tentative' || myResponse === 'tentative' || myResponse === 'needs-action';
}
