import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ME } from '@/utils/functions/reporting-line';
import { changePeople, removePeople, setManagers } from '@/utils/records/bulk-people';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { mentionedPeople } from '@/utils/records/mentioned-people';
import { addNote } from '@/utils/records/notes';
import { loadReportingLine } from '@/utils/records/reporting-line';
import { attendance, person } from '../builders';
import { everything, freshDatabase, NOW } from './fresh-database';

let db: CrosswalkDatabase;
beforeEach(async () => {
  db = freshDatabase();
  await db.people.bulkAdd(
    ['ada', 'bo', 'cy', 'di'].map((id) =>
      person({ id, name: id, emails: [`${id}@lumen.example`], title: 'Head of Claims' }),
    ),
  );
});
afterEach(() => db.close());

const edges = async () =>
  (await db.orgEdges.toArray()).map((one) => `${one.personId}>${one.managerId}`).sort();
const edge = (personId: string, managerId: string) =>
  db.orgEdges.add({
    id: `${personId}-edge`,
    createdAt: 0,
    updatedAt: 0,
    personId,
    managerId,
    source: 'directory',
  });

describe('changing several people', () => {
  it('says the same of all, counts who is otherwise now, and takes it back in one', async () => {
    await db.people.update('cy', { relation: 'not-peer' });
    const before = await everything(db);
    const { undo, changed } = await changePeople(
      db,
      ['ada', 'cy', 'ada', 'nobody'],
      { relation: 'not-peer' },
      NOW,
    );
    expect(changed).toBe(1);
    expect((await db.people.get('ada'))?.relation).toBe('not-peer');
    expect((await db.people.get('bo'))?.relation).toBeUndefined();
    await undo();
    expect(await everything(db)).toEqual(before);
  });

  it('marks a level as the user’s own, and leaves it to the title when it is cleared', async () => {
    await changePeople(db, ['ada', 'bo'], { level: 'executive' }, NOW);
    expect(await db.people.get('bo')).toMatchObject({
      level: 'executive',
      sources: { level: 'user' },
    });
    await changePeople(db, ['ada', 'bo'], { level: undefined }, NOW);
    const bo = await db.people.get('bo');
    expect(bo?.level).not.toBe('executive');
    expect(bo?.sources.level).not.toBe('user');
  });

  it('tells no rhythm from that of the kind', async () => {
    await changePeople(db, ['ada', 'bo'], { cadenceDays: null }, NOW);
    expect((await db.people.get('ada'))?.cadenceDays).toBeNull();
    await changePeople(db, ['ada'], { cadenceDays: undefined }, NOW);
    expect(await db.people.get('ada')).not.toHaveProperty('cadenceDays');
  });

  it('refuses when nobody of them is left', async () => {
    await expect(changePeople(db, ['nobody'], { muted: true }, NOW)).rejects.toThrow();
  });
});

describe('giving several people a manager', () => {
  it('replaces what a directory told, and what the user said of reports', async () => {
    await edge('ada', 'di');
    await db.people.update('bo', { relation: 'report' });
    const before = await everything(db);
    const { undo, changed } = await setManagers(db, ['ada', 'bo'], 'cy', NOW);
    expect(changed).toBe(2);
    expect(await edges()).toEqual(['ada>cy', 'bo>cy']);
    expect(await db.people.get('bo')).not.toHaveProperty('relation');
    await undo();
    expect(await everything(db)).toEqual(before);
  });

  it('leaves out the manager and whoever stands above', async () => {
    await edge('cy', 'ada');
    const { changed } = await setManagers(db, ['ada', 'bo', 'cy'], 'cy', NOW);
    expect(changed).toBe(1);
    expect(await edges()).toEqual(['bo>cy', 'cy>ada']);
  });

  it('puts them under the user', async () => {
    await edge(ME, 'di');
    const { changed } = await setManagers(db, ['ada', 'di'], ME, NOW);
    expect(changed).toBe(1);
    expect((await loadReportingLine(db)).below).toEqual(new Set(['ada']));
  });
});

describe('removing several people', () => {
  it('takes out what is about them alone, leaves the rest, and brings all back', async () => {
    await addNote(db, { text: 'Both', personIds: ['ada', 'bo'] }, NOW);
    await addNote(db, { text: 'All three', personIds: ['ada', 'bo', 'cy'] }, NOW);
    await edge('cy', 'ada');
    await db.attendances.add(attendance({ id: 'a', personId: 'ada' }));
    const before = await everything(db);
    const { undo, changed } = await removePeople(db, ['ada', 'bo', 'nobody']);
    expect(changed).toBe(2);
    expect(await db.people.count()).toBe(2);
    expect(await db.attendances.count()).toBe(0);
    expect(await edges()).toEqual([]);
    expect((await db.notes.toArray()).map(({ personIds }) => personIds)).toEqual([['cy']]);
    expect(await mentionedPeople(db)).toEqual(new Set(['cy']));
    await undo();
    expect(await everything(db)).toEqual(before);
  });

  it('brings one back into whoever took their place meanwhile', async () => {
    const { undo } = await removePeople(db, ['ada', 'bo']);
    await db.people.add(person({ id: 'anew', name: 'Ada', emails: ['ada@lumen.example'] }));
    await db.attendances.add(attendance({ id: 'a', personId: 'anew' }));
    await undo();
    expect((await db.people.toArray()).map(({ id }) => id).sort()).toEqual([
      'ada',
      'bo',
      'cy',
      'di',
    ]);
    expect((await db.attendances.get('a'))?.personId).toBe('ada');
  });
});
