import { movedToZone } from '@/utils/calendars/proven-zone';
import type { PageSite } from '@/utils/calendars/sighting';
import type { CrosswalkDatabase } from '@/utils/records/database';
import type { Meeting, SourceView } from '@/utils/records/schema';
import { write } from '@/utils/records/write';

/**
 * Moves what a site's page showed in a zone that was only assumed to the zone that it turned out to
 * be in: the clock's time stays, the instant changes. A meeting that another source shows too has its
 * times from there already, and only what this page showed of it moves.
 */
export function moveToZone(
  db: CrosswalkDatabase,
  site: PageSite,
  { from, to }: { from: string; to: string },
  now: number,
): Promise<void> {
  const source = `${site}-page` as const;
  const move = (at: number) => movedToZone(at, from, to);
  return write(db, ['meetings', 'attendances'], async () => {
    const shown = await db.meetings.filter(({ sources }) => source in sources).toArray();
    const moved = shown.map((meeting): Meeting => {
      const view = meeting.sources[source];
      const sources = { ...meeting.sources, ...(view && { [source]: movedView(view, move) }) };
      if (Object.keys(sources).length > 1) return { ...meeting, sources };
      const [start, end] = [move(meeting.start), move(meeting.end)];
      return { ...meeting, sources, start, end, updatedAt: now };
    });
    await db.meetings.bulkPut(moved);
    const starts = new Map(moved.map(({ id, start }) => [id, start]));
    await db.attendances
      .where('meetingId')
      .anyOf([...starts.keys()])
      .modify((attendance) => {
        attendance.start = starts.get(attendance.meetingId) ?? attendance.start;
      });
  });
}

function movedView(view: SourceView, move: (at: number) => number): SourceView {
  const { start, end } = view;
  if (start === undefined || end === undefined) return view;
  return { ...view, start: move(start), end: move(end) };
}
