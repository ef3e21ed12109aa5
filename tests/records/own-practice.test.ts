import { beforeEach, describe, expect, it } from 'vitest';
import { allCheckIns, answerCheckIn, removeCheckIn } from '@/utils/records/check-ins';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { addInvitation, allInvitations, removeInvitation } from '@/utils/records/invitations';
import { addPerson } from '@/utils/records/people';
import { choosePractice, practiceWeeks, tellPractice } from '@/utils/records/practice-weeks';
import { Refusal } from '@/utils/records/refusal';
import { freshDatabase, NOW } from './fresh-database';

let db: CrosswalkDatabase;

beforeEach(() => {
  db = freshDatabase();
});

describe('a self-assessment', () => {
  it('is kept answer by answer, and each can be taken back', async () => {
    await answerCheckIn(db, 'c1', { practice: 'safety', mark: 3 }, NOW);
    const undo = await answerCheckIn(db, 'c1', { practice: 'curiosity', mark: 5 }, NOW + 1);
    expect((await allCheckIns(db))[0]).toMatchObject({
      at: NOW,
      answers: { safety: 3, curiosity: 5 },
    });
    await undo();
    expect((await allCheckIns(db))[0]?.answers).toEqual({ safety: 3 });
  });

  it('is gone with its last answer, and comes back by undo', async () => {
    await answerCheckIn(db, 'c1', { practice: 'safety', mark: 3 }, NOW);
    await answerCheckIn(db, 'c1', { practice: 'safety' }, NOW);
    expect(await allCheckIns(db)).toEqual([]);
    await answerCheckIn(db, 'c2', { practice: 'safety', mark: 1 }, NOW);
    const undo = await removeCheckIn(db, 'c2');
    expect(await allCheckIns(db)).toEqual([]);
    await undo();
    expect(await allCheckIns(db)).toHaveLength(1);
  });
});

describe('the practice of a week', () => {
  it('is one a week, and another one takes its place and its telling', async () => {
    await choosePractice(db, '2026-05-11', 'safety', NOW);
    await tellPractice(db, '2026-05-11', { outcome: 'did', note: ' Twice. ' }, NOW);
    expect(await practiceWeeks(db)).toMatchObject([
      { outcome: 'did', note: 'Twice.', toldAt: NOW },
    ]);
    const undo = await choosePractice(db, '2026-05-11', 'curiosity', NOW);
    const [week, ...others] = await practiceWeeks(db);
    expect(others).toEqual([]);
    expect(week).toMatchObject({ practice: 'curiosity' });
    expect(week?.outcome).toBeUndefined();
    await undo();
    expect(await practiceWeeks(db)).toMatchObject([{ practice: 'safety', outcome: 'did' }]);
  });

  it('tells nothing of a week that has none, and takes no day that is none', async () => {
    await expect(tellPractice(db, '2026-05-11', { outcome: 'did' }, NOW)).rejects.toEqual(
      new Refusal('gone'),
    );
    await expect(choosePractice(db, '2026-02-30', 'safety', NOW)).rejects.toEqual(
      new Refusal('bad-date'),
    );
  });
});

describe('an invitation to a team meeting', () => {
  it('is kept once, however often the form is opened, and can be taken back', async () => {
    const { id } = await addPerson(db, { name: 'Dana Reed', emails: [] }, NOW);
    const given = { meetingTitle: 'Stand-up', at: NOW, personIds: [id] };
    await addInvitation(db, given, NOW);
    await addInvitation(db, given, NOW + 1);
    const [one, ...others] = await allInvitations(db);
    expect(others).toEqual([]);
    expect(one).toMatchObject({ meetingTitle: 'Stand-up', createdAt: NOW, updatedAt: NOW + 1 });
    const undo = await removeInvitation(db, one?.id ?? '');
    expect(await allInvitations(db)).toEqual([]);
    await undo();
    expect(await allInvitations(db)).toHaveLength(1);
  });

  it('is refused for nobody and nothing', async () => {
    const at = { meetingTitle: 'Stand-up', at: NOW, personIds: [] };
    await expect(addInvitation(db, at, NOW)).rejects.toEqual(new Refusal('gone'));
  });
});
