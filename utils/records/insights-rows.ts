import type { ReportingLine } from '@/utils/functions/reporting-line';
import type { CrosswalkDatabase } from './database';
import { isFromFile } from './on-file';
import { loadReportingLine } from './reporting-line';
import type { Attendance, LoggedTouch, Meeting, Person, TableName } from './schema';
import type { Ask, PromiseRecord } from './schema-between';
import type { FunctionRecord } from './schema-functions';

/** The tables that `insightsRows` reads. */
export const INSIGHTS_TABLES = [
  'people',
  'meetings',
  'attendances',
  'touches',
  'functions',
  'orgEdges',
  'asks',
  'promises',
] as const satisfies readonly TableName[];

/** What insights are worked out from. */
export interface InsightsRows {
  /** Start of the period, epoch ms. */
  from: number;
  people: Person[];
  /** Ascending by start: those that begin in the period or are to come, and the `older` ones. */
  meetings: Meeting[];
  attendances: Attendance[];
  /** Contact logged by hand, whenever. */
  touches: LoggedTouch[];
  functions: FunctionRecord[];
  asks: Ask[];
  promises: PromiseRecord[];
  line: ReportingLine;
}

/** From this part of all meetings on, one pass over all attendances beats a look-up for each person. */
const MOST = 0.4;
/** Of somebody without a meeting in the period so many of the newest before are read. */
const OLDER = 3;

/**
 * Everything that insights over a period need, as it was at one moment. Meetings come by their start;
 * attendances have no index by start alone, so they come by person, or in one pass where that would
 * find nearly all of them. Of whoever has no meeting in the period the newest older ones are read, so
 * that it can be said when they were last met; not of those of whom only a file tells.
 */
export function insightsRows(
  db: CrosswalkDatabase,
  { from, emails }: { from: number; emails: readonly string[] },
): Promise<InsightsRows> {
  return db.transaction('r', [...INSIGHTS_TABLES], async () => {
    const since = db.meetings.where('start').aboveOrEqual(from);
    const [all, inPeriod] = await Promise.all([db.meetings.count(), since.count()]);
    const [people, recent, attendances, touches, functions, asks, promises, line] =
      await Promise.all([
        db.people.toArray(),
        since.toArray(),
        inPeriod >= all * MOST ? allSince(db, from) : byPerson(db, from),
        db.touches.toArray(),
        db.functions.toArray(),
        db.asks.where('at').aboveOrEqual(from).toArray(),
        db.promises.toArray(),
        loadReportingLine(db, emails),
      ]);
    const older = await olderRows(db, people, attendances, from);
    return {
      from,
      people,
      meetings: [...older.meetings, ...recent],
      attendances: [...older.attendances, ...attendances],
      touches,
      functions,
      asks,
      promises,
      line,
    };
  });
}

async function allSince(db: CrosswalkDatabase, from: number): Promise<Attendance[]> {
  const all = await db.attendances.toArray();
  return all.every(({ start }) => start >= from) ? all : all.filter(({ start }) => start >= from);
}

async function byPerson(db: CrosswalkDatabase, from: number): Promise<Attendance[]> {
  const ids = await db.people.toCollection().primaryKeys();
  const found = await Promise.all(
    ids.map((id) =>
      db.attendances
        .where('[personId+start]')
        .between([id, from], [id, Number.MAX_SAFE_INTEGER])
        .toArray(),
    ),
  );
  return found.flat();
}

async function olderRows(
  db: CrosswalkDatabase,
  people: readonly Person[],
  attendances: readonly Attendance[],
  from: number,
): Promise<{ meetings: Meeting[]; attendances: Attendance[] }> {
  const met = new Set(attendances.map(({ personId }) => personId));
  const asked = people.filter((person) => !met.has(person.id) && !isFromFile(person));
  const found = (
    await Promise.all(
      asked.map(({ id }) =>
        db.attendances
          .where('[personId+start]')
          .between([id, Number.MIN_SAFE_INTEGER], [id, from], true, false)
          .reverse()
          .limit(OLDER)
          .toArray(),
      ),
    )
  ).flat();
  const ids = [...new Set(found.map(({ meetingId }) => meetingId))];
  const meetings = (await db.meetings.bulkGet(ids)).flatMap((one) =>
    one && one.start < from ? [one] : [],
  );
  return { meetings: meetings.sort((a, b) => a.start - b.start), attendances: found };
}
