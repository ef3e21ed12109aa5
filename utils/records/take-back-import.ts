import { ME, NOBODY } from '@/utils/functions/reporting-line';
import type { CrosswalkDatabase } from './database';
import { isWrittenAbout, keptPeople } from './kept-people';
import type { RecordChange, TableName } from './schema';
import { ABOUT_TABLES, type AboutPeople } from './schema-between';

type Ids = ReadonlySet<string>;

/** What of an import's log is to be taken back now, each record once. */
export interface Effective {
  back: RecordChange[];
  removed: number;
  restored: number;
  stayed: number;
}

/**
 * Inside the caller's transaction over all tables; see `takeBackImport` for what stays.
 *
 * @param elsewhere ids of records that other imports wrote too.
 */
export async function effectiveChanges(
  db: CrosswalkDatabase,
  changes: readonly RecordChange[],
  elsewhere: Ids,
): Promise<Effective> {
  const own = (table: TableName) =>
    new Set(changes.flatMap((c) => (c.table === table ? c.id : [])));
  const added = (table: TableName) => changes.filter((c) => c.table === table && isAdded(c));
  const meetings = await goneMeetings(db, added('meetings'), own('walks'));
  const attendances = await goneAttendances(
    db,
    added('attendances'),
    added('meetings'),
    meetings.gone,
  );
  const people = await gonePeople(db, added('people'), attendances, elsewhere, own);
  const back = new Map<string, RecordChange>();
  const take = (change: RecordChange) => back.set(`${change.table} ${change.id}`, change);
  for (const change of changes) if (!isAdded(change)) take(change);
  for (const change of await unsound(db, changes, people.gone))
    back.delete(`${change.table} ${change.id}`);
  const remove = (table: TableName, ids: Iterable<string>) => {
    for (const one of ids) take({ table, id: one });
  };
  remove('meetings', meetings.gone);
  remove('attendances', attendances);
  remove('people', people.gone);
  remove('orgEdges', await goneEdges(db, added('orgEdges'), people.gone));
  for (const table of ['nameQuestions', 'walks'] as const)
    remove(
      table,
      added(table).map((c) => c.id),
    );
  const restored = changes.filter(
    (c) => (c.table === 'people' || c.table === 'meetings') && !isAdded(c),
  );
  return {
    back: [...back.values()],
    removed: meetings.gone.size + people.gone.size,
    restored: restored.length,
    stayed: meetings.stayed + people.stayed,
  };
}

function isAdded({ before, after }: RecordChange): boolean {
  return before === undefined && after !== undefined;
}

/** Added meetings that nobody wrote about and nothing showed since. */
async function goneMeetings(
  db: CrosswalkDatabase,
  added: readonly RecordChange[],
  ownWalks: Ids,
): Promise<{ gone: Set<string>; stayed: number }> {
  const kept = new Set<string | undefined>();
  for (const table of ABOUT_TABLES) {
    for (const { meetingId } of await db.table<AboutPeople>(table).toArray()) kept.add(meetingId);
  }
  for (const walk of await db.walks.toArray()) if (!ownWalks.has(walk.id)) kept.add(walk.meetingId);
  const now = await db.meetings.bulkGet(added.map(({ id }) => id));
  const gone = new Set<string>();
  let stayed = 0;
  added.forEach(({ id, after }, index) => {
    const meeting = now[index];
    if (!meeting) return;
    if (kept.has(id) || meeting.updatedAt !== after?.updatedAt) stayed += 1;
    else gone.add(id);
  });
  return { gone, stayed };
}

/** Those of meetings that go, and added ones of meetings that were there before. */
async function goneAttendances(
  db: CrosswalkDatabase,
  added: readonly RecordChange[],
  addedMeetings: readonly RecordChange[],
  meetings: Ids,
): Promise<Set<string>> {
  const gone = new Set(
    await db.attendances
      .where('meetingId')
      .anyOf([...meetings])
      .primaryKeys(),
  );
  const ours = new Set(addedMeetings.map(({ id }) => id));
  const now = await db.attendances.bulkGet(added.map(({ id }) => id));
  added.forEach(({ id, after }, index) => {
    const one = now[index];
    if (one && !ours.has(one.meetingId) && one.updatedAt === after?.updatedAt) gone.add(id);
  });
  return gone;
}

async function gonePeople(
  db: CrosswalkDatabase,
  added: readonly RecordChange[],
  attendances: Ids,
  elsewhere: Ids,
  own: (table: TableName) => Ids,
): Promise<{ gone: Set<string>; stayed: number }> {
  const ids = added.map(({ id }) => id);
  const kept = await keptPeople(db, ids, attendances, own);
  const gone = new Set<string>();
  let stayed = 0;
  for (const person of await db.people.bulkGet(ids)) {
    if (!person) continue;
    if (kept.has(person.id) || elsewhere.has(person.id) || isWrittenAbout(person)) stayed += 1;
    else gone.add(person.id);
  }
  return { gone, stayed };
}

/** Added edges, and all to and from people who go; what the user said of those who stay, stays. */
async function goneEdges(
  db: CrosswalkDatabase,
  added: readonly RecordChange[],
  people: Ids,
): Promise<Set<string>> {
  const writtenAt = new Map(added.map(({ id, after }) => [id, after?.updatedAt]));
  const edges = await db.orgEdges.toArray();
  return new Set(
    edges.flatMap(({ id, personId, managerId, updatedAt }) =>
      people.has(personId) || people.has(managerId) || writtenAt.get(id) === updatedAt ? id : [],
    ),
  );
}

/** Changes that would bring back what refers to somebody or something that is no more. */
async function unsound(
  db: CrosswalkDatabase,
  changes: readonly RecordChange[],
  gonePeople: Ids,
): Promise<RecordChange[]> {
  const referring = changes.filter((c) => !isAdded(c) && REFERENCES[c.table]);
  if (referring.length === 0) return [];
  const back = new Set(changes.flatMap((c) => (c.after ? [] : c.id)));
  const there = {
    people: new Set([ME, NOBODY, ...back, ...(await db.people.toCollection().primaryKeys())]),
    meetings: new Set([...back, ...(await db.meetings.toCollection().primaryKeys())]),
  };
  for (const id of gonePeople) there.people.delete(id);
  const taken = await takenPlaces(db, referring);
  return referring.filter(
    ({ table, id, before = {} }) =>
      taken.has(id) ||
      Object.entries(REFERENCES[table] ?? {}).some(([key, to]) => {
        const id = before[key];
        return typeof id === 'string' && !there[to].has(id);
      }),
  );
}

/** Removed attendances in whose place there is another one by now. */
async function takenPlaces(
  db: CrosswalkDatabase,
  changes: readonly RecordChange[],
): Promise<Set<string>> {
  const places = new Map(
    changes.flatMap(({ table, id, before, after }) => {
      if (table !== 'attendances' || after) return [];
      return [[`${before?.meetingId} ${before?.personId}`, id] as const];
    }),
  );
  const pairs = [...places.keys()].map((place) => place.split(' '));
  const there = await db.attendances.where('[meetingId+personId]').anyOf(pairs).toArray();
  return new Set(
    there.flatMap(({ meetingId, personId }) => places.get(`${meetingId} ${personId}`) ?? []),
  );
}

const REFERENCES: Partial<Record<TableName, Record<string, 'people' | 'meetings'>>> = {
  attendances: { personId: 'people', meetingId: 'meetings' },
  orgEdges: { personId: 'people', managerId: 'people' },
  walks: { personId: 'people', meetingId: 'meetings' },
};
