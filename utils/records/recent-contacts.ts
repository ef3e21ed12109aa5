import type { ContactHistory } from './contacts';
import type { CrosswalkDatabase } from './database';
import type { Attendance, Person } from './schema';

export interface RecentContact {
  person: Person;
  /** Their newest meetings and what is ahead; older ones are missing. */
  history: ContactHistory;
}

/** Ours: the newest meetings hold a screenful of people. */
const MEETINGS = 24;
const AHEAD = 5;

/**
 * Those in the newest meetings before `now`, each with enough of their history to say when they were
 * last met and what is ahead. Quick however large the records are: for a first look while everything
 * is being read.
 */
export function recentContacts(db: CrosswalkDatabase, now: number): Promise<RecentContact[]> {
  const tables = ['people', 'meetings', 'attendances', 'touches', 'walks'];
  return db.transaction('r', tables, async () => {
    const past = await db.meetings.where('start').below(now).reverse().limit(MEETINGS).toArray();
    const guests = await Promise.all(
      past.map(({ id }) => db.attendances.where('meetingId').equals(id).toArray()),
    );
    const ids = [...new Set(guests.flat().map(({ personId }) => personId))];
    const [people, coming, touches, walks] = await Promise.all([
      db.people.bulkGet(ids),
      Promise.all(ids.map((id) => ahead(db, id, now))),
      db.touches.where('personId').anyOf(ids).toArray(),
      db.walks.where('personId').anyOf(ids).toArray(),
    ]);
    const all = [...guests.flat(), ...coming.flat()];
    const wanted = [...new Set(all.map(({ meetingId }) => meetingId))];
    const meetings = new Map(
      (await db.meetings.bulkGet(wanted)).flatMap((one) => (one ? [[one.id, one] as const] : [])),
    );
    return people.flatMap((person): RecentContact[] => {
      if (!person) return [];
      const own = new Map(
        all.flatMap((one) => (one.personId === person.id ? [[one.id, one] as const] : [])),
      );
      const attended = [...own.values()].flatMap((attendance) => {
        const meeting = meetings.get(attendance.meetingId);
        return meeting && meeting.deletedAt === undefined ? [{ meeting, attendance }] : [];
      });
      const history: ContactHistory = {
        meetings: attended.sort((a, b) => a.meeting.start - b.meeting.start),
        touches: touches.filter(({ personId }) => personId === person.id),
        walks: walks.filter(({ personId }) => personId === person.id),
      };
      return [{ person, history }];
    });
  });
}

function ahead(db: CrosswalkDatabase, personId: string, now: number): PromiseLike<Attendance[]> {
  return db.attendances
    .where('[personId+start]')
    .between([personId, now], [personId, Number.MAX_SAFE_INTEGER])
    .limit(AHEAD)
    .toArray();
}
