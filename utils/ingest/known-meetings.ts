import type { Sighting } from '@/utils/calendars/sighting';
import type { CrosswalkDatabase } from '@/utils/records/database';
import type { Meeting } from '@/utils/records/schema';

/** Finds the meetings that a reading is about, in one query per kind of key. */
export async function knownMeetings(
  db: CrosswalkDatabase,
  sightings: readonly Sighting[],
): Promise<(sighting: Sighting) => Meeting | null> {
  const [google, outlook, ical] = await Promise.all([
    db.meetings.where('googleEventId').anyOf(values(sightings, 'googleEventId')).toArray(),
    db.meetings.where('outlookItemId').anyOf(values(sightings, 'outlookItemId')).toArray(),
    db.meetings.where('iCalUID').anyOf(values(sightings, 'iCalUID')).toArray(),
  ]);
  const byGoogle = new Map(google.map((meeting) => [meeting.googleEventId, meeting]));
  const byOutlook = new Map(outlook.map((meeting) => [meeting.outlookItemId, meeting]));
  const byIcal = new Map(ical.map((meeting) => [icalKey(meeting), meeting]));
  return ({ keys }) =>
    (keys.googleEventId && byGoogle.get(keys.googleEventId)) ||
    (keys.outlookItemId && byOutlook.get(keys.outlookItemId)) ||
    (keys.iCalUID && byIcal.get(icalKey(keys))) ||
    null;
}

function values(sightings: readonly Sighting[], key: keyof Sighting['keys']): string[] {
  return [...new Set(sightings.flatMap(({ keys }) => keys[key] ?? []))];
}

function icalKey({ iCalUID, recurrenceId }: Sighting['keys']): string {
  return `${iCalUID} ${recurrenceId ?? ''}`;
}
