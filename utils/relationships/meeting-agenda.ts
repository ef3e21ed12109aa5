import { seriesName, sharesSeriesName } from '@/utils/ingest/series-name';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { sameTitle } from '@/utils/records/meeting-title';
import { meetingsBetween } from '@/utils/records/meetings';
import { rowsWith } from '@/utils/records/rows-with';
import type { FollowUp, Meeting } from '@/utils/records/schema';
import { type AgendaPoint, agendaOf, leftOver } from './agenda';
import { DAY } from './day-counts';
import type { Occurrence } from './same-series';

/** Ours: a series known by its look alone is followed over both together; by its name as far as it goes. */
const LOOK_BACK = 92 * DAY;
/** Of it so far after today: a quarterly meeting is found. */
const LOOK_AHEAD = 100 * DAY;

/** The agenda of a meeting (see `agendaOf`). Reads what is open, and the meetings that it hangs on. */
export async function loadAgenda(
  db: CrosswalkDatabase,
  meeting: Meeting,
  guestIds: readonly string[],
  now: number,
): Promise<AgendaPoint[]> {
  const points = await openPoints(db);
  const homes = await homesOf(db, points, meeting.id);
  const earlier = homes.filter((home) => home.start < meeting.start);
  const isAlike = earlier.some(
    (home) => sameTitle(home, meeting) || sharesSeriesName(home, meeting),
  );
  const from = firstStart(earlier);
  const series = isAlike
    ? await alike(db, meeting, await near(db, from, meeting.start), from, meeting.start)
    : [];
  const known = await withPeople(db, distinct([...homes, ...series]));
  return agendaOf({ meeting, guestIds, points, known, now });
}

/** What no agenda shows any more (see `leftOver`), with the meeting that it was for, oldest first. */
export async function loadLeftOver(
  db: CrosswalkDatabase,
  now: number,
): Promise<{ point: FollowUp; meeting: Meeting | undefined }[]> {
  const points = (await openPoints(db)).filter(({ personIds }) => personIds.length === 0);
  if (points.length === 0) return [];
  const homes = await homesOf(db, points);
  const to = now + LOOK_AHEAD;
  const all = homes.length === 0 ? [] : await near(db, firstStart(homes), to);
  const later = await Promise.all(homes.map((home) => alike(db, home, all, home.start, to)));
  const known = await withPeople(db, distinct([...homes, ...later.flat()]));
  const byId = new Map(homes.map((home) => [home.id, home]));
  return leftOver(points, known, now).map((point) => ({
    point,
    meeting: point.meetingId === undefined ? undefined : byId.get(point.meetingId),
  }));
}

async function openPoints(db: CrosswalkDatabase): Promise<FollowUp[]> {
  const open = await db.followUps.where('state').equals('open').toArray();
  return open
    .filter(({ atNextMeeting }) => atNextMeeting === true)
    .sort((a, b) => a.createdAt - b.createdAt);
}

/** The meetings that points were written for. */
async function homesOf(
  db: CrosswalkDatabase,
  points: readonly FollowUp[],
  ...more: string[]
): Promise<Meeting[]> {
  const ids = new Set([...points.flatMap(({ meetingId }) => meetingId ?? []), ...more]);
  return (await db.meetings.bulkGet([...ids])).flatMap((one) => one ?? []);
}

/** Among which a series is looked for by its look. */
function near(db: CrosswalkDatabase, from: number, to: number): Promise<Meeting[]> {
  return meetingsBetween(db, Math.max(from, to - LOOK_BACK - LOOK_AHEAD), to);
}

/** What may be of a meeting's series and begins from `from` to `to`; `sameSeries` decides. */
async function alike(
  db: CrosswalkDatabase,
  meeting: Meeting,
  around: readonly Meeting[],
  from: number,
  to: number,
): Promise<Meeting[]> {
  const { iCalUID, googleEventId } = meeting;
  // With what the ids on Google's page begin.
  const base = googleEventId && seriesName(meeting);
  const [named, onGoogle] = await Promise.all([
    iCalUID ? db.meetings.where('iCalUID').equals(iCalUID).toArray() : [],
    base ? db.meetings.where('googleEventId').startsWith(base).toArray() : [],
  ]);
  const looksAlike = around.filter((one) => sameTitle(one, meeting));
  return [...named, ...onGoogle, ...looksAlike].filter(({ start }) => start >= from && start < to);
}

function firstStart(meetings: readonly Meeting[]): number {
  return Math.min(...meetings.map(({ start }) => start));
}

function distinct(meetings: readonly Meeting[]): Meeting[] {
  return [...new Map(meetings.map((one) => [one.id, one])).values()];
}

async function withPeople(
  db: CrosswalkDatabase,
  meetings: readonly Meeting[],
): Promise<Occurrence[]> {
  const people = new Map(meetings.map(({ id }): [string, string[]] => [id, []]));
  const rows = await rowsWith(db.attendances, 'meetingId', [...people.keys()]);
  for (const { meetingId, personId } of rows) people.get(meetingId)?.push(personId);
  return meetings.map((meeting) => ({ meeting, personIds: people.get(meeting.id) ?? [] }));
}
