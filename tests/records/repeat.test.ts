import { beforeEach, describe, expect, it } from 'vitest';
import type { CrosswalkDatabase } from '@/utils/records/database';
import {
  addFollowUp,
  editFollowUp,
  openFollowUps,
  setFollowUpDone,
} from '@/utils/records/follow-ups';
import { addPerson } from '@/utils/records/people';
import { nextTime, type Repeat } from '@/utils/records/repeat';
import { freshDatabase } from './fresh-database';

const NOW = Date.UTC(2026, 2, 2, 9);
const day: Repeat = { every: 1, unit: 'day' };
const week: Repeat = { every: 1, unit: 'week' };
const month: Repeat = { every: 1, unit: 'month' };

describe('when it is due again', () => {
  it.each<[string, Repeat, string | undefined, string, string]>([
    ['a day after the day it was due', day, '2026-03-02', '2026-03-02', '2026-03-03'],
    ['a week after, though it was done early', week, '2026-03-06', '2026-03-02', '2026-03-13'],
    ['a week after today, where it was late', week, '2026-02-20', '2026-03-02', '2026-03-09'],
    ['a week after today, where it had no day', week, undefined, '2026-03-02', '2026-03-09'],
    ['two weeks later', { every: 2, unit: 'week' }, '2026-12-28', '2026-12-28', '2027-01-11'],
    ['on the same day of the next month', month, '2026-03-15', '2026-03-02', '2026-04-15'],
    ['on the last day of a short month', month, '2026-01-31', '2026-01-31', '2026-02-28'],
    ['on a leap day', month, '2028-01-31', '2028-01-31', '2028-02-29'],
    ['three months later', { every: 3, unit: 'month' }, '2026-11-30', '2026-11-30', '2027-02-28'],
    ['over the end of a year', month, '2026-12-05', '2026-12-05', '2027-01-05'],
    ['in summer time as in winter time', day, '2026-03-28', '2026-03-28', '2026-03-29'],
  ])('is %s', (_, repeat, due, today, next) => {
    expect(nextTime({ due, repeat }, today).due).toBe(next);
  });

  it('comes back to the 31st after a short month, and never to a day that nobody meant', () => {
    const seen: string[] = [];
    let now: { due: string; repeat: Repeat } = { due: '2026-01-31', repeat: month };
    for (let at = 0; at < 5; at += 1) {
      now = nextTime(now, now.due);
      seen.push(now.due);
    }
    expect(seen).toEqual(['2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31', '2026-06-30']);
    const meant = nextTime({ due: '2026-02-28', repeat: month }, '2026-02-28');
    expect(meant).toEqual({ due: '2026-03-28', repeat: month });
  });
});

describe('a follow-up that repeats', () => {
  let db: CrosswalkDatabase;
  let ada = '';
  beforeEach(async () => {
    db = freshDatabase();
    ada = (await addPerson(db, { name: 'Ada First', emails: [] }, NOW)).id;
    const given = { text: 'Send the numbers', personIds: [ada], due: '2026-03-02' };
    await addFollowUp(db, given, NOW);
    await editFollowUp(db, (await only()).id, { repeat: week }, NOW + 1);
  });
  const only = async () => {
    const [one] = await openFollowUps(db);
    if (!one) throw new Error('nothing is open');
    return one;
  };

  it('makes the next one when it is done, and one Undo takes back both', async () => {
    const before = await only();
    const undo = await setFollowUpDone(db, before.id, true, NOW + 5, '2026-03-02');
    const { id, ...next } = await only();
    expect(id).not.toBe(before.id);
    expect(next).toEqual({
      ...{ createdAt: NOW + 5, updatedAt: NOW + 5, state: 'open' },
      ...{ text: 'Send the numbers', personIds: [ada], due: '2026-03-09', repeat: week },
    });
    await undo();
    expect(await db.followUps.toArray()).toEqual([before]);
  });

  it('takes the next one away when it is opened again, unless that was changed since', async () => {
    const { id } = await only();
    await setFollowUpDone(db, id, true, NOW + 5, '2026-03-02');
    await setFollowUpDone(db, id, false, NOW + 6, '2026-03-02');
    expect(await openFollowUps(db)).toHaveLength(1);
    await setFollowUpDone(db, id, true, NOW + 7, '2026-03-02');
    await editFollowUp(db, (await only()).id, { due: '2026-03-20' }, NOW + 8);
    await setFollowUpDone(db, id, false, NOW + 9, '2026-03-02');
    expect((await openFollowUps(db)).map(({ due }) => due)).toEqual(['2026-03-02', '2026-03-20']);
  });

  it('becomes something to bring up, without a day', async () => {
    const before = await only();
    const undo = await editFollowUp(db, before.id, { atNextMeeting: true }, NOW + 5);
    const { due, repeat, atNextMeeting } = await only();
    expect({ due, repeat, atNextMeeting }).toEqual({
      ...{ due: undefined, repeat: undefined, atNextMeeting: true },
    });
    await undo();
    expect(await only()).toEqual(before);
  });

  it('is stored with a rhythm that makes sense, whatever was asked for', async () => {
    const { id } = await only();
    await editFollowUp(db, id, { repeat: { every: Number.NaN, unit: 'day' } }, NOW);
    expect((await only()).repeat).toEqual(day);
    await editFollowUp(db, id, { repeat: undefined }, NOW);
    expect('repeat' in (await only())).toBe(false);
  });
});
