import { describe, expect, it } from 'vitest';
import { addCaresAbout } from '@/utils/records/cares-about';
import { addFollowUp } from '@/utils/records/follow-ups';
import { logContact } from '@/utils/records/log-contact';
import { person } from '../builders';
import { freshDatabase } from './fresh-database';

const NOW = Date.UTC(2026, 4, 12, 9);

async function two() {
  const db = freshDatabase();
  await db.people.bulkAdd([person({ id: 'a' }), person({ id: 'b', caresAbout: ['Night shifts'] })]);
  return db;
}

describe('one contact with several', () => {
  it('is a touch of each and one note about all, taken back together', async () => {
    const db = await two();
    const undo = await logContact(
      db,
      { personIds: ['a', 'b'], kind: 'call', at: NOW - 1000, note: ' About the summit ' },
      NOW,
    );
    const touches = await db.touches.toArray();
    expect(touches.map(({ personId, kind, at }) => [personId, kind, at]).sort()).toEqual([
      ['a', 'call', NOW - 1000],
      ['b', 'call', NOW - 1000],
    ]);
    expect(await db.notes.toArray()).toMatchObject([
      { text: 'About the summit', personIds: ['a', 'b'] },
    ]);
    await undo();
    expect(await db.touches.count()).toBe(0);
    expect(await db.notes.count()).toBe(0);
  });

  it('without words is no note, and with nobody is refused', async () => {
    const db = await two();
    await logContact(db, { personIds: ['a'], kind: 'chat', at: NOW }, NOW);
    expect(await db.notes.count()).toBe(0);
    const nobody = { personIds: [], kind: 'chat', at: NOW } as const;
    await expect(logContact(db, nobody, NOW)).rejects.toMatchObject({ reason: 'gone' });
    const never = { personIds: ['a'], kind: 'chat', at: Number.NaN } as const;
    await expect(logContact(db, never, NOW)).rejects.toMatchObject({ reason: 'bad-date' });
    expect(await db.touches.count()).toBe(1);
  });
});

describe('what people care about', () => {
  it('is written down once for each, and taken back', async () => {
    const db = await two();
    const undo = await addCaresAbout(db, { personIds: ['a', 'b'], text: 'night shifts' }, NOW);
    expect((await db.people.get('a'))?.caresAbout).toEqual(['night shifts']);
    expect((await db.people.get('b'))?.caresAbout).toEqual(['Night shifts']);
    await undo();
    expect((await db.people.get('a'))?.caresAbout).toEqual([]);
    await expect(addCaresAbout(db, { personIds: ['gone'], text: 'x' }, NOW)).rejects.toMatchObject({
      reason: 'gone',
    });
  });
});

describe('a talking point', () => {
  it('is a follow-up for when they next meet; others are none', async () => {
    const db = await two();
    await addFollowUp(db, { text: 'Scanners', personIds: ['a'], atNextMeeting: true }, NOW);
    await addFollowUp(db, { text: 'Send it', personIds: ['a'], atNextMeeting: false }, NOW + 1);
    const all = await db.followUps.toArray();
    const [point, plain] = all.sort((a, b) => a.createdAt - b.createdAt);
    expect(point).toMatchObject({ text: 'Scanners', atNextMeeting: true, state: 'open' });
    expect(plain).not.toHaveProperty('atNextMeeting');
  });
});
