import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { badgeOf } from '@/utils/relationships/badge-people';
import { attendance, meeting, person, profile } from '../builders';
import { DAY, freshDatabase, NOW, secondPanel } from '../records/fresh-database';
import { report } from './support/report';

Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange });

const PEOPLE = 2_000;
const ATTENDANCES = 100_000;
const GUESTS = 5;
const ROUNDS = 5;
const TABLES = ['people', 'meetings', 'attendances', 'touches', 'walks'] as const;

const say = (line: string) => process.stdout.write(`  ${line}\n`);

/*
 * The badge after one new meeting of five, against reading every row of the tables that it stands on
 * and doing nothing with them. IndexedDB is the one of the tests, in memory: times tell how the two
 * stand to each other, and the rows read are those that a browser would read.
 */
test(`${PEOPLE} people, ${ATTENDANCES} attendances`, { timeout: 600_000 }, async () => {
  const db = freshDatabase();
  await fill(db);
  const baseline = await timed(async () => {
    for (const name of TABLES) await db.table(name).toArray();
  });
  const whole = await timed(() => badgeOf(db, profile(), NOW, true));
  report('everybody is looked at', whole, baseline);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await meet(db, round);
    const looking = secondPanel(db);
    const rows = countingRows(looking);
    times.push(await timed(() => badgeOf(looking, profile(), NOW)));
    if (round === 0) say(`rows read after one new meeting: ${JSON.stringify(rows())}`);
    expect(rows().people).toBe(GUESTS);
    looking.close();
  }
  report('after one new meeting', middle(times), baseline);
  report('after a note', await timed(() => badgeOf(db, profile(), NOW)), baseline);
});

async function fill(db: CrosswalkDatabase): Promise<void> {
  await db.people.bulkAdd(
    Array.from({ length: PEOPLE }, (_, at) =>
      person({
        id: `p${at}`,
        name: `Person ${at}`,
        emails: [`p${at}@lumen.example`],
        functionId: at % 3 === 0 ? 'product' : 'legal',
        level: 'director',
      }),
    ),
  );
  const count = ATTENDANCES / GUESTS;
  const startOf = (at: number) => NOW - Math.floor((at * 900 * DAY) / count) - DAY;
  await db.meetings.bulkAdd(
    Array.from({ length: count }, (_, at) =>
      meeting({ id: `m${at}`, start: startOf(at), attendeeCount: GUESTS + 1 }),
    ),
  );
  await db.attendances.bulkAdd(
    Array.from({ length: ATTENDANCES }, (_, at) => {
      const of = Math.floor(at / GUESTS);
      const who = (of * 7 + (at % GUESTS) * 31) % PEOPLE;
      return attendance({
        id: `a${at}`,
        personId: `p${who}`,
        meetingId: `m${of}`,
        start: startOf(of),
      });
    }),
  );
}

async function meet(db: CrosswalkDatabase, round: number): Promise<void> {
  const start = NOW - DAY / 2 + round * 60_000;
  const id = `new${round}`;
  await db.meetings.add(meeting({ id, start, attendeeCount: GUESTS + 1 }));
  await db.attendances.bulkAdd(
    Array.from({ length: GUESTS }, (_, at) =>
      attendance({ id: `${id}-${at}`, personId: `p${round * 50 + at}`, meetingId: id, start }),
    ),
  );
}

function countingRows(db: CrosswalkDatabase): () => Record<string, number> {
  const rows: Record<string, number> = {};
  for (const { name, hook } of db.tables) {
    hook('reading', (row) => {
      rows[name] = (rows[name] ?? 0) + 1;
      return row;
    });
  }
  return () => rows;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function middle(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}
