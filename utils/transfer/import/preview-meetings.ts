import type { Sighting } from '@/utils/calendars/sighting';
import type { RecordChange } from '@/utils/records/schema';
import { type MeetingRow, type MeetingsPreview, MOST_ROWS_SHOWN, type Shown } from './contract';

/** What a calendar file would do, from what doing it changed. */
export function previewMeetings(
  sightings: readonly Sighting[],
  changes: readonly RecordChange[],
): MeetingsPreview {
  const { added, changed } = meetingChanges(changes);
  const starts = sightings.flatMap(({ start }) => start ?? []);
  const of = (table: RecordChange['table']) => changes.filter((one) => one.table === table);
  return {
    added: shown(added),
    changed: shown(changed),
    left: leftOf(sightings, changes),
    attendances: of('attendances').length,
    peopleAdded: of('people').filter(({ before }) => !before).length,
    from: starts.length > 0 ? starts.reduce((a, b) => Math.min(a, b)) : null,
    to: starts.length > 0 ? starts.reduce((a, b) => Math.max(a, b)) : null,
    withoutGuests: sightings.every(({ attendees }) => !attendees || attendees.length === 0),
  };
}

/** The counts that are kept of a written one. */
export function meetingsDone(sightings: readonly Sighting[], changes: readonly RecordChange[]) {
  const { added, changed } = meetingChanges(changes);
  return { added: added.length, changed: changed.length, left: leftOf(sightings, changes) };
}

function meetingChanges(changes: readonly RecordChange[]) {
  const meetings = changes.filter(({ table, after }) => table === 'meetings' && after);
  return {
    added: meetings.filter(({ before }) => !before),
    changed: meetings.filter(({ before }) => before),
  };
}

function leftOf(sightings: readonly Sighting[], changes: readonly RecordChange[]): number {
  const { added, changed } = meetingChanges(changes);
  return Math.max(0, sightings.length - added.length - changed.length);
}

function shown(changes: readonly RecordChange[]): Shown<MeetingRow> {
  const rows = changes
    .map(({ after = {} }) => rowOf(after))
    .sort((a, b) => a.start - b.start)
    .slice(0, MOST_ROWS_SHOWN);
  return { rows, total: changes.length };
}

function rowOf({ title, start, end, allDay }: Record<string, unknown>): MeetingRow {
  return {
    title: typeof title === 'string' ? title : '',
    start: typeof start === 'number' ? start : 0,
    end: typeof end === 'number' ? end : 0,
    allDay: allDay === true,
  };
}
