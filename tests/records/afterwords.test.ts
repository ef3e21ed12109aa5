import { beforeEach, describe, expect, it } from 'vitest';
import { combineMeetings } from '@/utils/ingest/combine-meetings';
import { ingestReading } from '@/utils/ingest/ingest-reading';
import { tellAfterword, writtenAboutMeetings } from '@/utils/records/afterwords';
import { addAgendaPoint, tellPointAbout } from '@/utils/records/agenda';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { addFavour } from '@/utils/records/favours';
import { foldMeetings } from '@/utils/records/fold-meetings';
import { addNote } from '@/utils/records/notes';
import { removePerson } from '@/utils/records/people';
import { addPromise } from '@/utils/records/promises';
import type { Meeting } from '@/utils/records/schema';
import { createBackup } from '@/utils/transfer/backup';
import { isBackupProblem, parseBackup, restoreBackup } from '@/utils/transfer/restore';
import { meeting, person } from '../builders';
import { card, chip, guest, MYSELF, PROFILE, page } from '../ingest/calendar-page';
import { DAY, everything, freshDatabase, HOUR, NOW } from './fresh-database';

let db: CrosswalkDatabase;

beforeEach(async () => {
  db = freshDatabase();
  await db.people.bulkAdd([person({ id: 'a' }), person({ id: 'b', name: 'Bo Lindqvist' })]);
  await db.meetings.bulkAdd([
    meeting({ id: 'm', start: NOW, end: NOW + HOUR }),
    meeting({ id: 'other', start: NOW + DAY }),
  ]);
});

const afterword = async (id = 'm') => (await db.meetings.get(id))?.afterword;
const told = { answer: 'nothing', at: NOW + HOUR } as const;

describe('the answer after a meeting', () => {
  it('is kept, changed, and taken back', async () => {
    const before = await everything(db);
    const undo = await tellAfterword(db, 'm', 'nothing', told.at);
    expect(await afterword()).toEqual(told);
    const undoSecond = await tellAfterword(db, 'm', 'noted', told.at + 1);
    await undoSecond();
    expect(await afterword()).toEqual(told);
    await undo();
    expect(await everything(db)).toEqual(before);
  });

  it('is refused for a meeting that is not there', async () => {
    await expect(tellAfterword(db, 'gone', 'nothing', NOW)).rejects.toMatchObject({
      reason: 'gone',
    });
  });

  it('stays whatever the calendar shows later: a new title, a new time, gone and back again', async () => {
    const at = (readAt: number, told: Parameters<typeof chip>[1]) =>
      ingestReading(db, PROFILE, page([chip('e', told)], { readAt }), readAt);
    await at(NOW, {});
    const stored = async (): Promise<Meeting | undefined> =>
      db.meetings.where('googleEventId').equals('e').first();
    const id = (await stored())?.id ?? '';
    await tellAfterword(db, id, 'noted', NOW + 1);
    await at(NOW + 2, {
      title: 'Another title',
      start: NOW + DAY + HOUR,
      end: NOW + DAY + 2 * HOUR,
    });
    expect(await stored()).toMatchObject({
      title: 'Another title',
      afterword: { answer: 'noted' },
    });
    await ingestReading(db, PROFILE, page([chip('x')], { readAt: NOW + 3 }), NOW + 3);
    expect((await stored())?.deletedAt).toBeDefined();
    const guests = [MYSELF, guest('Ada Okafor')];
    await ingestReading(db, PROFILE, page([card('e', guests)], { readAt: NOW + 4 }), NOW + 4);
    const back = await stored();
    expect(back).toMatchObject({ id, afterword: { answer: 'noted', at: NOW + 1 } });
    expect(back?.deletedAt).toBeUndefined();
  });

  it('stays when two records turn out to be one meeting, whichever had it', () => {
    const plain = meeting({ id: 'a', createdAt: 1 });
    const answered = meeting({ id: 'b', createdAt: 2, afterword: told });
    expect(combineMeetings(plain, answered)).toMatchObject({ id: 'a', afterword: told });
    const older = { ...answered, createdAt: 0 };
    expect(combineMeetings(plain, older)).toMatchObject({ id: 'b', afterword: told });
  });

  it('comes back from a backup, with points that are about a meeting alone', async () => {
    await tellAfterword(db, 'm', 'nothing', told.at);
    await addAgendaPoint(db, { text: 'Prices', meetingId: 'other' }, NOW);
    const backup = parseBackup(JSON.stringify(await createBackup(db, null, NOW)));
    if (isBackupProblem(backup)) throw new Error(backup.detail);
    const restored = freshDatabase();
    await restoreBackup(restored, backup);
    expect(await everything(restored)).toEqual(await everything(db));
  });
});

describe('what is written about a meeting', () => {
  const since = async () =>
    Object.fromEntries(await writtenAboutMeetings(db, await db.meetings.toArray()));

  it('is its notes, follow-ups, promises, favours and asks', async () => {
    expect(await since()).toEqual({});
    const about = { text: 'Numbers', personIds: ['a'], meetingId: 'm' };
    await addNote(db, about, NOW + 1);
    expect(await since()).toEqual({ m: NOW + 1 });
    await addPromise(db, { ...about, by: 'me' }, NOW + 3);
    await addFavour(
      db,
      { ...about, direction: 'given', weight: 1, at: NOW } as Parameters<typeof addFavour>[1],
      NOW + 2,
    );
    await addNote(db, { ...about, meetingId: 'other' }, NOW + 9);
    expect(await since()).toEqual({ m: NOW + 3, other: NOW + 9 });
  });

  it('is no point of its agenda, but one that was written when it was over', async () => {
    await addAgendaPoint(db, { text: 'Prices', meetingId: 'm' }, NOW + 1);
    expect(await since()).toEqual({});
    await addAgendaPoint(db, { text: 'Next time', meetingId: 'm' }, NOW + HOUR);
    expect(await since()).toEqual({ m: NOW + HOUR });
  });
});

describe('a point of an agenda', () => {
  const points = () => db.followUps.toArray();

  it('is about a meeting alone, or about a guest, and about nobody again', async () => {
    await addAgendaPoint(db, { text: ' Prices ', meetingId: 'm' }, NOW);
    const [point] = await points();
    expect(point).toMatchObject({
      text: 'Prices',
      personIds: [],
      meetingId: 'm',
      atNextMeeting: true,
    });
    const id = point?.id ?? '';
    const undo = await tellPointAbout(db, id, ['b'], NOW + 1);
    expect(await points()).toMatchObject([{ personIds: ['b'], meetingId: 'm' }]);
    await tellPointAbout(db, id, [], NOW + 2);
    expect(await points()).toMatchObject([{ personIds: [], meetingId: 'm' }]);
    await undo();
    await expect(tellPointAbout(db, id, ['nobody'], NOW)).rejects.toMatchObject({ reason: 'gone' });
    await db.followUps.update(id, { meetingId: undefined });
    await expect(tellPointAbout(db, id, [], NOW)).rejects.toMatchObject({ reason: 'gone' });
  });

  it('goes with the guest it is about alone, comes back with them, and moves with its meeting', async () => {
    await addAgendaPoint(db, { text: 'Scope', meetingId: 'm', personIds: ['b'] }, NOW);
    const undo = await removePerson(db, 'b');
    expect(await points()).toEqual([]);
    await undo();
    expect(await points()).toMatchObject([{ personIds: ['b'], meetingId: 'm' }]);
    await db.transaction('rw', db.tables, async () => foldMeetings(db, new Map([['m', 'other']])));
    expect(await points()).toMatchObject([{ personIds: ['b'], meetingId: 'other' }]);
  });
});
