import { isShownPeer, judge } from '@/utils/functions/peer';
import type { Profile } from '@/utils/functions/profile';
import type { ReportingLine } from '@/utils/functions/reporting-line';
import { asksOf } from './asks';
import { type ContactHistory, loadHistory } from './contacts';
import type { CrosswalkDatabase } from './database';
import { favoursOf } from './favours';
import { followUpsOf } from './follow-ups';
import { attendeesOf } from './meetings';
import { notesOf } from './notes';
import { promisesOf } from './promises';
import { LINE_TABLES, loadReportingLine } from './reporting-line';
import type { Attendance, FollowUp, Meeting, Note, Person } from './schema';
import type { Ask, Favour, PromiseRecord } from './schema-between';

/** What is told of one peer in a brief. Each list is in the order of its own query. */
export interface PeerRows {
  person: Person;
  history: ContactHistory;
  notes: readonly Note[];
  followUps: readonly FollowUp[];
  promises: readonly PromiseRecord[];
  asks: readonly Ask[];
  favours: readonly Favour[];
}

export interface BriefRows {
  line: ReportingLine;
  /** In the order that was asked for; without those nobody knows. */
  meetings: readonly {
    meeting: Meeting;
    guests: readonly { attendance: Attendance; person: Person }[];
  }[];
  /** By person id. */
  peers: ReadonlyMap<string, PeerRows>;
}

/** Ours: of a larger crowd those with something open are read, and the first of the others. */
const MOST_READ = 40;

const TABLES = [
  ...['meetings', 'attendances', 'touches', 'walks', 'notes', 'followUps'],
  ...['promises', 'asks', 'favours', ...LINE_TABLES],
];

/**
 * All that the briefs of some meetings need. Reads the rows of the cross-functional peers in them and
 * of nobody else, however many people are known; who declined is not among them.
 */
export function briefRows(
  db: CrosswalkDatabase,
  meetingIds: readonly string[],
  profile: Profile,
): Promise<BriefRows> {
  return db.transaction('r', TABLES, async () => {
    const [found, line] = await Promise.all([
      db.meetings.bulkGet([...meetingIds]),
      loadReportingLine(db, profile.emails),
    ]);
    const meetings = await Promise.all(
      found
        .flatMap((meeting) => meeting ?? [])
        .map(async (meeting) => ({ meeting, guests: await attendeesOf(db, meeting.id) })),
    );
    const ids = new Set<string>();
    for (const { guests } of meetings) {
      const peers = guests.filter(
        ({ attendance, person }) =>
          attendance.response !== 'declined' && isShownPeer(judge(person, profile, line)),
      );
      const chosen = peers.length > MOST_READ ? await withOpenFirst(db, peers) : peers;
      for (const { person } of chosen.slice(0, MOST_READ)) ids.add(person.id);
    }
    const people = await db.people.bulkGet([...ids]);
    const peers = await Promise.all(
      people.flatMap((person) => person ?? []).map((person) => peerRows(db, person)),
    );
    return {
      line,
      meetings,
      peers: new Map(peers.map((rows) => [rows.person.id, rows])),
    };
  });
}

async function peerRows(db: CrosswalkDatabase, person: Person): Promise<PeerRows> {
  const { id } = person;
  const [history, notes, followUps, promises, asks, favours] = await Promise.all([
    loadHistory(db, id),
    notesOf(db, id),
    followUpsOf(db, id),
    promisesOf(db, id),
    asksOf(db, id),
    favoursOf(db, id),
  ]);
  return { person, history, notes, followUps, promises, asks, favours };
}

/** In two queries, whatever the crowd is. */
async function withOpenFirst<Guest extends { person: Person }>(
  db: CrosswalkDatabase,
  guests: readonly Guest[],
): Promise<Guest[]> {
  const [promises, asks] = await Promise.all([
    db.promises.where('state').equals('open').toArray(),
    db.asks.where('state').equals('open').toArray(),
  ]);
  const open = new Set([...promises, ...asks].flatMap(({ personIds }) => personIds));
  const isOpen = ({ person }: Guest) => open.has(person.id);
  return [...guests.filter(isOpen), ...guests.filter((guest) => !isOpen(guest))];
}
