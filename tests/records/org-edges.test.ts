import { beforeEach, describe, expect, it } from 'vitest';
import { judge } from '@/utils/functions/peer';
import { ME } from '@/utils/functions/reporting-line';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { managerOf, ownReports, reportsOf, setManager } from '@/utils/records/org-edges';
import { loadReportingLine } from '@/utils/records/reporting-line';
import { person, profile } from '../builders';
import { everything, freshDatabase, NOW } from './fresh-database';

let db: CrosswalkDatabase;

beforeEach(async () => {
  db = freshDatabase();
  const names = { tove: 'Tove Berg', ines: 'Ines Falk', bo: 'Bo Ek', ada: 'Ada Okafor' };
  await db.people.bulkAdd(
    Object.entries(names).map(([id, name]) =>
      person({ id, name, emails: [`${id}@lumen.example`], createdAt: NOW, updatedAt: NOW }),
    ),
  );
});

const edge = (personId: string, managerId: string) =>
  db.orgEdges.add({
    id: `${personId}-${managerId}`,
    createdAt: NOW,
    updatedAt: NOW,
    personId,
    managerId,
    source: 'directory',
  });

const names = async (id: string) => (await reportsOf(db, id)).map(({ person }) => person?.name);

describe('setManager', () => {
  it('takes the place of what a directory told, and gives it back', async () => {
    await edge('bo', 'ines');
    const before = await everything(db);
    const undo = await setManager(db, 'bo', 'tove', NOW + 1);
    expect(await db.orgEdges.toArray()).toMatchObject([
      { personId: 'bo', managerId: 'tove', source: 'user' },
    ]);
    expect(await managerOf(db, 'bo')).toMatchObject({ id: 'tove', source: 'user' });
    await undo();
    expect(await everything(db)).toEqual(before);
  });

  it('goes before the address of a manager that a directory gave', async () => {
    const user = profile();
    await db.people.update('bo', { managerEmail: user.emails[0] ?? '' });
    const judged = async () => {
      const line = await loadReportingLine(db, user.emails);
      const bo = await db.people.get('bo');
      return bo && judge(bo, user, line).standing;
    };
    const before = await everything(db);
    expect(await judged()).toBe('report');
    for (const manager of ['tove', null]) {
      const undo = await setManager(db, 'bo', manager, NOW + 1);
      expect(await judged()).toBe('unsorted');
      expect(await ownReports(db, user.emails)).toEqual([]);
      await undo();
      expect(await everything(db)).toEqual(before);
    }
    await setManager(db, 'bo', ME, NOW + 1);
    expect(await judged()).toBe('report');
  });

  it('says the user’s own manager, and that nobody is known', async () => {
    const undo = await setManager(db, ME, 'tove', NOW);
    expect((await loadReportingLine(db)).above).toEqual(new Set(['tove']));
    expect(await names('tove')).toEqual([undefined]);
    await setManager(db, ME, null, NOW);
    expect(await managerOf(db, ME)).toBeUndefined();
    await undo();
    expect(await db.orgEdges.count()).toBe(0);
  });

  it('refuses a circle, however long, and whoever is gone', async () => {
    await edge('bo', 'ines');
    await edge('ines', 'tove');
    const refused = (id: string, manager: string, reason: string) =>
      expect(setManager(db, id, manager, NOW)).rejects.toMatchObject({ reason });
    await refused('tove', 'bo', 'circle');
    await refused('tove', 'tove', 'circle');
    await refused('tove', 'nobody', 'gone');
    await refused('nobody', 'tove', 'gone');
    await db.people.update('tove', { relation: 'report' });
    await refused(ME, 'bo', 'circle');
    expect(await db.orgEdges.count()).toBe(2);
  });

  it('comes to an end where a directory went in circles', async () => {
    await edge('bo', 'ines');
    await edge('ines', 'bo');
    await setManager(db, 'tove', 'bo', NOW);
    expect(await managerOf(db, 'tove')).toMatchObject({ id: 'bo' });
  });

  it('takes back what the user said otherwise before', async () => {
    await db.people.update('bo', { relation: 'report' });
    await db.people.update('ines', { relation: 'manager' });
    const before = await everything(db);
    const undos = [
      await setManager(db, 'bo', 'ada', NOW + 1),
      await setManager(db, ME, 'tove', NOW + 1),
    ];
    expect(await db.people.where('relation').anyOf('manager', 'report').count()).toBe(0);
    expect(await managerOf(db, ME)).toMatchObject({ id: 'tove' });
    for (const undo of undos) await undo();
    expect(await everything(db)).toEqual(before);
  });
});

describe('who is beside whom', () => {
  it('lists the reports of a person and of the user by name, whoever told it', async () => {
    await edge('ines', 'tove');
    await edge('bo', 'tove');
    await edge('tove', 'tove');
    await edge('gone', 'tove');
    expect(await names('tove')).toEqual(['Bo Ek', 'Ines Falk']);
    await db.people.update('bo', { relation: 'report' });
    expect(await names('tove')).toEqual(['Ines Falk']);
    expect(await reportsOf(db, ME)).toMatchObject([{ id: 'bo', source: 'user' }]);
    expect(await managerOf(db, 'bo')).toEqual({ id: ME, source: 'user' });
  });

  it('goes by a manager’s address where the tree says nothing', async () => {
    await db.people.update('bo', { managerEmail: 'ines@lumen.example' });
    await db.people.update('ada', { managerEmail: 'mara@lumen.example' });
    await db.people.update('ines', { managerEmail: 'ines@lumen.example' });
    const own = ['mara@lumen.example'];
    expect(await managerOf(db, 'bo', own)).toMatchObject({ id: 'ines', source: 'directory' });
    expect(await managerOf(db, 'ada', own)).toEqual({ id: ME, source: 'directory' });
    expect(await managerOf(db, 'ines', own)).toBeUndefined();
    await db.people.update('tove', { relation: 'report' });
    await db.people.update('bo', { managerEmail: 'mara@lumen.example', relation: 'peer' });
    expect(await ownReports(db, own)).toMatchObject([
      { id: 'ada', source: 'directory' },
      { id: 'tove', source: 'user' },
    ]);
    await edge('bo', 'tove');
    expect(await managerOf(db, 'bo', own)).toMatchObject({ id: 'tove' });
  });

  it('believes the user before the directory, and knows no manager who is gone', async () => {
    await edge('ines', 'gone');
    expect(await managerOf(db, 'ines')).toBeUndefined();
    await edge(ME, 'tove');
    await db.people.update('ada', { relation: 'manager' });
    expect(await managerOf(db, ME)).toMatchObject({ id: 'ada', source: 'user' });
  });
});
