import type { ChipMark } from '@/utils/calendars/marks/chip-mark';
import type { EventKey } from '@/utils/calendars/sighting';
import { judge } from '@/utils/functions/peer';
import type { Profile } from '@/utils/functions/profile';
import type { CrosswalkDatabase } from './database';
import { loadReportingLine } from './reporting-line';
import type { Meeting } from './schema';

/**
 * Which of these events are the user's meetings with cross-functional peers, and with whom. Events
 * without any, unknown ones, cancelled ones and those of a colleague's calendar are left out; so is
 * who declined.
 */
export async function peersInMeetings(
  db: CrosswalkDatabase,
  profile: Profile,
  events: readonly EventKey[],
): Promise<ChipMark[]> {
  const meetings = await meetingsOf(db, events);
  const attendances = await db.attendances
    .where('meetingId')
    .anyOf([...new Set([...meetings.values()].map(({ id }) => id))])
    .filter(({ response }) => response !== 'declined')
    .toArray();
  const people = await db.people.bulkGet([...new Set(attendances.map((one) => one.personId))]);
  const line = await loadReportingLine(db, profile.emails);
  const peers = new Map(
    people.flatMap((person) =>
      person && judge(person, profile, line).standing === 'cross-functional-peer'
        ? [[person.id, person.name] as const]
        : [],
    ),
  );
  const namesIn = new Map<string, string[]>();
  for (const { meetingId, personId } of attendances) {
    const name = peers.get(personId);
    if (name !== undefined) namesIn.set(meetingId, [...(namesIn.get(meetingId) ?? []), name]);
  }
  return [...meetings].flatMap(([event, { id }]) => {
    const names = namesIn.get(id);
    return names ? [{ event, names: names.sort((a, b) => a.localeCompare(b)) }] : [];
  });
}

async function meetingsOf(
  db: CrosswalkDatabase,
  events: readonly EventKey[],
): Promise<Map<EventKey, Meeting>> {
  const google = events.flatMap((key) => ('googleEventId' in key ? [key.googleEventId] : []));
  const outlook = events.flatMap((key) => ('outlookItemId' in key ? [key.outlookItemId] : []));
  const [fromGoogle, fromOutlook] = await Promise.all([
    db.meetings.where('googleEventId').anyOf(google).toArray(),
    db.meetings.where('outlookItemId').anyOf(outlook).toArray(),
  ]);
  const byGoogle = new Map(fromGoogle.map((meeting) => [meeting.googleEventId, meeting]));
  const byOutlook = new Map(fromOutlook.map((meeting) => [meeting.outlookItemId, meeting]));
  const found = new Map<EventKey, Meeting>();
  for (const event of events) {
    const meeting =
      'googleEventId' in event
        ? byGoogle.get(event.googleEventId)
        : byOutlook.get(event.outlookItemId);
    if (meeting && isOwn(meeting)) found.set(event, meeting);
  }
  return found;
}

function isOwn({ onMyCalendar, status, deletedAt }: Meeting): boolean {
  return onMyCalendar && status !== 'cancelled' && deletedAt === undefined;
}
