import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { recentContacts } from '@/utils/records/recent-contacts';
import { attendance, meeting, person } from '../builders';
import { DAY, freshDatabase, NOW } from './fresh-database';

let db: CrosswalkDatabase;
beforeEach(() => {
  db = freshDatabase();
});
afterEach(() => db.close());

/** Somebody met on each of these days, before now or ahead. */
async function met(name: string, ...days: number[]) {
  await db.people.add(person({ id: name, name, emails: [`${name}@lumen.example`] }));
  for (const day of days) {
    const id = `${name} ${day}`;
    const start = NOW + day * DAY;
    await db.meetings.add(meeting({ id, start }));
    await db.attendances.add(attendance({ id, meetingId: id, personId: name, start }));
  }
}

describe('a first look', () => {
  it('finds those of the newest meetings, with what is ahead of them', async () => {
    await met('ada', -2, -400, 3);
    await met('bo', -1);
    await met('cy', 2);
    await met('di');
    const found = await recentContacts(db, NOW);
    expect(found.map((one) => one.person.name).sort()).toEqual(['ada', 'bo']);
    const ada = found.find((one) => one.person.name === 'ada');
    expect(ada?.history.meetings.map((one) => one.meeting.start)).toEqual(
      [-400, -2, 3].map((day) => NOW + day * DAY),
    );
  });

  it('reads no more than a screenful, however many there are', async () => {
    for (let at = 1; at <= 60; at += 1) await met(`p${String(at).padStart(2, '0')}`, -at);
    const found = await recentContacts(db, NOW);
    expect(found.length).toBeLessThan(40);
    expect(found.some((one) => one.person.name === 'p01')).toBe(true);
    expect(found.some((one) => one.person.name === 'p60')).toBe(false);
  });

  it('leaves out a meeting that is gone, and is empty where nobody is', async () => {
    expect(await recentContacts(db, NOW)).toEqual([]);
    await met('ada', -2);
    await db.meetings.update('ada -2', { deletedAt: NOW });
    expect((await recentContacts(db, NOW))[0]?.history.meetings).toEqual([]);
  });
});
