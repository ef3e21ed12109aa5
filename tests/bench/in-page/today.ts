import { openAsks } from '@/utils/records/asks';
import { CrosswalkDatabase } from '@/utils/records/database';
import { openFollowUps } from '@/utils/records/follow-ups';
import { activeInitiatives } from '@/utils/records/initiatives';
import { attendeesOf, meetingsBetween } from '@/utils/records/meetings';
import { openNameQuestions } from '@/utils/records/name-questions';
import { notesOf } from '@/utils/records/notes';
import { openPromises } from '@/utils/records/promises';
import { read, rowsRead } from './raw-reads';

/** What Today's own queries take. */
export interface TodayTimes {
  /** Rows that it shows. */
  shown: number;
  /** Rows that its queries read. */
  read: number;
  /** ms of its queries, and of the shown rows read one by one by their keys, raw. */
  queries: number;
  raw: number;
}

/**
 * What Today asks for: the meetings of today and tomorrow with their guests, the newest notes of those
 * in the meeting that is next, and all that is open.
 */
async function ask(db: CrosswalkDatabase, today: number) {
  const [meetings, ...open] = await Promise.all([
    meetingsBetween(db, today, today + 2 * 86_400_000),
    openFollowUps(db),
    openPromises(db),
    openAsks(db),
    activeInitiatives(db),
    openNameQuestions(db),
  ]);
  const guests = await Promise.all(meetings.map(({ id }) => attendeesOf(db, id)));
  const card = guests.find((list) => list.length > 0) ?? [];
  const notes = await Promise.all(card.map(({ person }) => notesOf(db, person.id)));
  const newest = notes.flatMap((list) => list.slice(0, 1));
  const keys: [table: string, id: string][] = [
    ...meetings.map(({ id }) => ['meetings', id] as [string, string]),
    ...guests.flat().flatMap(({ attendance, person }): [string, string][] => [
      ['attendances', attendance.id],
      ['people', person.id],
    ]),
    ...newest.map(({ id }) => ['notes', id] as [string, string]),
  ];
  const tables = ['followUps', 'promises', 'asks', 'initiatives'];
  open.slice(0, 4).forEach((list, index) => {
    for (const row of list) if ('id' in row) keys.push([tables[index] ?? '', row.id]);
  });
  return keys;
}

export async function today(now: number): Promise<TodayTimes> {
  const db = new CrosswalkDatabase();
  await db.open();
  const midnight = Math.floor(now / 86_400_000) * 86_400_000;
  const keys = await ask(db, midnight);
  const count = await rowsRead(() => ask(db, midnight));
  const start = performance.now();
  await ask(db, midnight);
  const queries = performance.now() - start;
  const raw = await read(db, (transaction) => {
    for (const [table, id] of keys) transaction.objectStore(table).get(id);
  });
  db.close();
  return { shown: keys.length, read: count, queries, raw };
}
