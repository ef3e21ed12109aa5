import { describe, expect, it } from 'vitest';
import { insightsRows } from '@/utils/records/insights-rows';
import { attendance, HOUR, loggedTouch, meeting, person } from '../builders';
import { DAY, freshDatabase, NOW } from './fresh-database';

const FROM = NOW - 700 * DAY;
const read = (db: ReturnType<typeof freshDatabase>) => insightsRows(db, { from: FROM, emails: [] });
const ids = (rows: { id: string }[]) => rows.map(({ id }) => id).sort();

/** A meeting of each person so many days ago. */
async function met(db: ReturnType<typeof freshDatabase>, personId: string, ...daysAgo: number[]) {
  for (const days of daysAgo) {
    const start = NOW - days * DAY;
    const id = `${personId}-${days}`;
    await db.meetings.put(meeting({ id, start, end: start + HOUR }));
    await db.attendances.put(attendance({ id: `a-${id}`, meetingId: id, personId, start }));
  }
}

describe('insightsRows', () => {
  it('is empty for an empty database', async () => {
    const rows = await read(freshDatabase());
    expect(rows).toMatchObject({ from: FROM, people: [], meetings: [], attendances: [] });
    expect(rows.line.known).toBe(false);
  });

  it.each([
    ['most of the meetings', 1],
    ['few of them', 40],
  ])('reads the period and what is to come where it holds %s', async (_, before) => {
    const db = freshDatabase();
    await db.people.bulkPut([person({ id: 'lena' }), person({ id: 'tom' })]);
    await met(db, 'lena', 699, 3, -20);
    await met(db, 'tom', 10, ...Array.from({ length: before }, (_, at) => 701 + at));
    const rows = await read(db);
    expect(ids(rows.meetings)).toEqual(['lena--20', 'lena-3', 'lena-699', 'tom-10']);
    expect(ids(rows.attendances)).toEqual(ids(rows.meetings).map((id) => `a-${id}`));
    const starts = rows.meetings.map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  it('reads the last older meetings of whoever was not met since, but not of a directory', async () => {
    const db = freshDatabase();
    await db.people.bulkPut([
      person({ id: 'lena' }),
      person({ id: 'tom' }),
      person({ id: 'dora', sources: { name: 'directory' } }),
    ]);
    await met(db, 'lena', 5, 800);
    await met(db, 'tom', 720, 730, 740, 750, 760);
    await met(db, 'dora', 900);
    expect(ids((await read(db)).meetings)).toEqual(['lena-5', 'tom-720', 'tom-730', 'tom-740']);
  });

  it('reads contact logged by hand, functions, promises, recent asks and the line', async () => {
    const db = freshDatabase();
    const stamp = { createdAt: 0, updatedAt: 0 };
    const about = { text: 'x', personIds: ['lena'] };
    await db.people.put(person({ id: 'lena', relation: 'report' }));
    await db.touches.put(loggedTouch({ id: 't', personId: 'lena', at: NOW - 2_000 * DAY }));
    await db.functions.put({ ...stamp, id: 'legal', matters: true });
    await db.promises.put({ ...stamp, ...about, id: 'p', by: 'me', state: 'open' });
    for (const [id, at] of [
      ['new', NOW],
      ['old', FROM - 1],
    ] as const) {
      await db.asks.put({ ...stamp, ...about, id, by: 'them', at, state: 'open' });
    }
    const rows = await read(db);
    expect([rows.touches, rows.functions, rows.promises, rows.asks].map(ids)).toEqual([
      ['t'],
      ['legal'],
      ['p'],
      ['new'],
    ]);
    expect([...rows.line.below]).toEqual(['lena']);
  });
});
