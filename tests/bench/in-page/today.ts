import type { Profile } from '@/utils/functions/profile';
import { openAsks } from '@/utils/records/asks';
import { briefRows } from '@/utils/records/brief-rows';
import { CrosswalkDatabase } from '@/utils/records/database';
import { openFollowUps } from '@/utils/records/follow-ups';
import { activeInitiatives } from '@/utils/records/initiatives';
import { attendeesOf, meetingsBetween } from '@/utils/records/meetings';
import { openNameQuestions } from '@/utils/records/name-questions';
import { openPromises } from '@/utils/records/promises';
import { briefKeys, type RowKey } from './brief-keys';
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
 * What Today asks for: the meetings of today and tomorrow with their guests, the brief of the one that
 * has its card, and all that is open.
 */
async function ask(db: CrosswalkDatabase, profile: Profile, today: number) {
  const [meetings, ...open] = await Promise.all([
    meetingsBetween(db, today, today + 2 * 86_400_000),
    openFollowUps(db),
    openPromises(db),
    openAsks(db),
    activeInitiatives(db),
    openNameQuestions(db),
  ]);
  const guests = await Promise.all(meetings.map(({ id }) => attendeesOf(db, id)));
  const card = meetings.find((_, index) => (guests[index]?.length ?? 0) > 0);
  const brief = await briefRows(db, card ? [card.id] : [], profile);
  const keys: RowKey[] = [
    ...meetings.map(({ id }): RowKey => ['meetings', id]),
    ...guests.flat().flatMap(({ attendance, person }): RowKey[] => [
      ['attendances', attendance.id],
      ['people', person.id],
    ]),
    ...briefKeys(brief),
  ];
  const tables = ['followUps', 'promises', 'asks', 'initiatives'];
  open.slice(0, 4).forEach((list, index) => {
    for (const row of list) if ('id' in row) keys.push([tables[index] ?? '', row.id]);
  });
  return keys;
}

export async function today(profile: Profile, now: number): Promise<TodayTimes> {
  const db = new CrosswalkDatabase();
  await db.open();
  const midnight = Math.floor(now / 86_400_000) * 86_400_000;
  const keys = await ask(db, profile, midnight);
  const count = await rowsRead(() => ask(db, profile, midnight));
  const start = performance.now();
  await ask(db, profile, midnight);
  const queries = performance.now() - start;
  const raw = await read(db, (transaction) => {
    for (const [table, id] of keys) transaction.objectStore(table).get(id);
  });
  db.close();
  return { shown: keys.length, read: count, queries, raw };
}
