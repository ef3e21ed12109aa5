import { describe, expect, it } from 'vitest';
import { meetingsBetween } from '@/utils/records/meetings';
import { rowsRead } from '../bench/in-page/raw-reads';
import { HOUR, meeting } from '../builders';
import { DAY, freshDatabase, NOW } from './fresh-database';

const FROM = NOW;
const TO = NOW + DAY;

describe('meetingsBetween', () => {
  it('answers what overlaps the time, by its start', async () => {
    const db = freshDatabase();
    const put = (title: string, start: number, end: number, facts = {}) =>
      db.meetings.put(meeting({ title, start, end, ...facts }));
    await put('in it', FROM + HOUR, FROM + 2 * HOUR);
    await put('begins with it', FROM, FROM);
    await put('still runs', FROM - HOUR, FROM + 1);
    await put('runs for half a year', FROM - 90 * DAY, FROM + 90 * DAY);
    await put('over it all', FROM - DAY, TO + DAY);
    await put('has ended', FROM - HOUR, FROM);
    await put('begins at its end', TO, TO + HOUR);
    await put('gone', FROM + HOUR, FROM + 2 * HOUR, { deletedAt: NOW });
    await put('gone while it runs', FROM - HOUR, FROM + HOUR, { deletedAt: NOW });
    const titles = (await meetingsBetween(db, FROM, TO)).map(({ title }) => title);
    expect(titles).toEqual([
      'runs for half a year',
      'over it all',
      'still runs',
      'begins with it',
      'in it',
    ]);
  });

  it('reads no rows but these, whatever lies before and after', async () => {
    const db = freshDatabase();
    for (let hour = -500; hour < 500; hour += 2) {
      const start = FROM + hour * HOUR;
      await db.meetings.put(meeting({ start, end: start + HOUR }));
    }
    let found = 0;
    const read = await rowsRead(async () => {
      found = (await meetingsBetween(db, FROM, TO)).length;
    });
    expect(found).toBe(12);
    expect(read).toBe(12);
  });
});
