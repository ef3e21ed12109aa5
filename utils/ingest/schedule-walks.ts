import type { CrosswalkDatabase } from '@/utils/records/database';
import { rowsWith } from '@/utils/records/rows-with';
import type { Attendance, Meeting, Walk } from '@/utils/records/schema';
import { newStamp } from '@/utils/records/stamp';
import { isUnsettled } from '@/utils/records/walk-company';
import { perhapsWalks } from './found-walks';
import { type KnownEvents, type ReadStretch, renewedWalks } from './renewed-walks';

/** What an ingest has shown, written already. */
export interface ShownMeetings {
  meetings: readonly Meeting[];
  /** Ids of those whose guests this very ingest told. */
  withGuests: ReadonlySet<string>;
  /** The stretch of the user's own calendar that was wholly read. */
  read?: ReadStretch | undefined;
}

const DAY = 86_400_000;
/** Ours: what is longer ago is followed no more; the rarest series comes once a year. */
const FOLLOWED = 400 * DAY;
/** Events of settled walks are looked at for so long: one may be moved ahead, or have a series. */
const LOOKED_AT = 100 * DAY;

/**
 * Brings the walks in line with the calendar, inside the transaction of an ingest, and writes nothing
 * when nothing changed (see `renewedWalks`). Answers how many came to stand on the calendar.
 */
export async function scheduleWalks(
  db: CrosswalkDatabase,
  shown: ShownMeetings,
  now: number,
): Promise<number> {
  const since = now - FOLLOWED;
  const walks = await db.walks.where('end').above(since).toArray();
  if (walks.length === 0) return 0;
  const known = await knownEvents(db, walks, shown, now);
  const { changed, gone, scheduled, askedAnew } = renewedWalks(walks, known, shown.read, now);
  if (changed.length > 0) {
    await db.walks.bulkPut(changed.map((walk) => ({ ...walk, updatedAt: now })));
  }
  if (gone.length > 0) await db.walks.bulkDelete(gone);
  if (scheduled.length > 0) await addWalkers(db, scheduled, now);
  if (askedAnew.length > 0) await askAnew(db, askedAnew, known, now);
  return scheduled.length;
}

async function knownEvents(
  db: CrosswalkDatabase,
  walks: readonly Walk[],
  { meetings: seen, withGuests }: ShownMeetings,
  now: number,
): Promise<KnownEvents> {
  const wanted = walks.filter((walk) => wantsEvent(walk, walks, now));
  const linked = new Set(wanted.flatMap(({ meetingId }) => meetingId ?? []));
  const found = linked.size === 0 ? [] : await db.meetings.bulkGet([...linked]);
  const events = found.filter((one) => one !== undefined);
  const free = seen.filter(({ id, onMyCalendar }) => onMyCalendar && !linked.has(id));
  const perhaps = perhapsWalks(walks, events, free, now);
  const meetings = new Map([...events, ...perhaps].map((one) => [one.id, one]));
  const attendances = new Map([...meetings.keys()].map((id): [string, Attendance[]] => [id, []]));
  const rows =
    meetings.size === 0 ? [] : await rowsWith(db.attendances, 'meetingId', [...meetings.keys()]);
  for (const row of rows) attendances.get(row.meetingId)?.push(row);
  // Of a group one may be in the event that another of them is known to be in.
  const isGroup = walks.some((walk) => walk.groupId !== undefined && isUnsettled(walk));
  const ids = new Set([...rows, ...walks].map(({ personId }) => personId));
  const people = perhaps.length > 0 || isGroup ? await db.people.bulkGet([...ids]) : [];
  const emails = people.flatMap((one) => (one ? [[one.id, one.emails] as const] : []));
  return { looked: linked, meetings, attendances, perhaps, withGuests, emails: new Map(emails) };
}

/** Whether what became of its event may still change a walk, or tell of its series. */
function wantsEvent(walk: Walk, walks: readonly Walk[], now: number): boolean {
  if (isUnsettled(walk) || walk.state === 'declined' || walk.end > now - LOOKED_AT) return true;
  if (walk.seriesId === undefined && walk.everyWeeks === undefined) return false;
  const series = walk.seriesId ?? walk.id;
  return !walks.some((one) => (one.seriesId ?? one.id) === series && one.start > walk.start);
}

/**
 * A chip shows no guests, but the form was filled in with the person: they attend until a guest list
 * says otherwise. So a lapse is cleared as soon as the walk stands on the calendar.
 */
async function addWalkers(
  db: CrosswalkDatabase,
  scheduled: readonly Walk[],
  now: number,
): Promise<void> {
  const wanted = scheduled.flatMap(({ meetingId, personId, start }) =>
    meetingId === undefined ? [] : [{ meetingId, personId, start }],
  );
  const pairOf = (one: { meetingId: string; personId: string }) =>
    `${one.meetingId} ${one.personId}`;
  const pairs = wanted.map(({ meetingId, personId }) => [meetingId, personId]);
  const listed = await db.attendances.where('[meetingId+personId]').anyOf(pairs).toArray();
  const known = new Set(listed.map(pairOf));
  const missing = wanted.filter((one) => !known.has(pairOf(one)));
  await db.attendances.bulkAdd(
    missing.map((one) => ({ ...newStamp(now), ...one, organizer: false, optional: false })),
  );
}

/** The no of those who are asked anew was to another hour: what they say to this one is not known. */
async function askAnew(
  db: CrosswalkDatabase,
  walks: readonly Walk[],
  { attendances }: KnownEvents,
  now: number,
): Promise<void> {
  const put = walks.flatMap(({ meetingId = '', personId }) => {
    const answered = attendances.get(meetingId)?.find((one) => one.personId === personId);
    if (!answered) return [];
    const { response: _, ...rest } = answered;
    return [{ ...rest, updatedAt: now }];
  });
  await db.attendances.bulkPut(put);
}
