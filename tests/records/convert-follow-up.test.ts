import { beforeEach, describe, expect, it } from 'vitest';
import { convertToFollowUp, convertToPromise } from '@/utils/records/convert-follow-up';
import type { CrosswalkDatabase } from '@/utils/records/database';
import type { FollowUp } from '@/utils/records/schema';
import { meeting, person } from '../builders';
import { everything, freshDatabase, HOUR, NOW } from './fresh-database';

let db: CrosswalkDatabase;

beforeEach(async () => {
  db = freshDatabase();
  await db.people.bulkAdd([person({ id: 'a' }), person({ id: 'b', name: 'Bo Lindqvist' })]);
  await db.meetings.add(meeting({ id: 'm', start: NOW }));
});

async function point(facts: Partial<FollowUp> = {}): Promise<void> {
  await db.followUps.add({
    ...{
      id: 'f',
      createdAt: NOW - HOUR,
      updatedAt: NOW - HOUR,
      text: 'Price list',
      personIds: ['a'],
    },
    ...{ state: 'open', atNextMeeting: true },
    ...facts,
  });
}

describe('a talking point that becomes a promise', () => {
  it('keeps its words, people, meeting and date, and goes itself', async () => {
    await point({ personIds: ['a', 'b'], meetingId: 'm', due: '2026-03-09' });
    await convertToPromise(db, 'f', { by: 'them' }, NOW);
    expect(await db.followUps.count()).toBe(0);
    expect(await db.promises.toArray()).toEqual([
      expect.objectContaining({
        ...{ text: 'Price list', by: 'them', state: 'open', createdAt: NOW },
        ...{ personIds: ['a', 'b'], meetingId: 'm', due: '2026-03-09' },
      }),
    ]);
  });

  it('comes back whole, and the promise goes, with Undo', async () => {
    await point({ repeat: { every: 2, unit: 'week' } });
    const before = await everything(db);
    const undo = await convertToPromise(db, 'f', { by: 'me', due: '2026-03-04' }, NOW);
    expect(await db.promises.toArray()).toMatchObject([{ by: 'me', due: '2026-03-04' }]);
    await undo();
    expect(await everything(db)).toEqual(before);
  });

  it('is with those who are named where it was about a meeting alone', async () => {
    await point({ personIds: [], meetingId: 'm' });
    await convertToPromise(db, 'f', { by: 'me', personIds: ['b'] }, NOW);
    expect(await db.promises.toArray()).toMatchObject([{ personIds: ['b'], meetingId: 'm' }]);
  });

  it('is not made of what is done, gone, about nobody, or due on no day', async () => {
    const refused = (id: string, due?: string) =>
      expect(convertToPromise(db, id, { by: 'me', due }, NOW)).rejects;
    await refused('f').toMatchObject({ reason: 'gone' });
    await point({ state: 'done', doneAt: NOW });
    await refused('f').toMatchObject({ reason: 'gone' });
    await db.followUps.update('f', { state: 'open', personIds: [] });
    await refused('f').toMatchObject({ reason: 'gone' });
    await db.followUps.update('f', { personIds: ['a'] });
    await refused('f', '2026-02-30').toMatchObject({ reason: 'bad-date' });
    expect([await db.followUps.count(), await db.promises.count()]).toEqual([1, 0]);
  });
});

describe('a talking point that becomes a follow-up', () => {
  it('is something to do, with its people, and a point again with Undo', async () => {
    await point({ personIds: [], meetingId: 'm' });
    const undo = await convertToFollowUp(db, 'f', { due: '2026-03-03', personIds: ['a'] }, NOW);
    const next = await db.followUps.get('f');
    expect(next).toMatchObject({ personIds: ['a'], meetingId: 'm', due: '2026-03-03' });
    expect(next).not.toHaveProperty('atNextMeeting');
    await undo();
    expect(await db.followUps.get('f')).toMatchObject({ personIds: [], atNextMeeting: true });
  });
});
