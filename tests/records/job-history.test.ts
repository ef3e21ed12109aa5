import { beforeEach, describe, expect, it } from 'vitest';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { dayHere, removeJobSpell, roleSince, withJobChange } from '@/utils/records/job-history';
import { addPerson, updatePerson } from '@/utils/records/people';
import type { Person } from '@/utils/records/schema';
import { person } from '../builders';
import { freshDatabase, NOW } from './fresh-database';

const DAY = 86_400_000;

/** Told by a directory, as most are. */
const told = (facts: Partial<Person>): Person =>
  person({ id: 'ines', sources: { title: 'directory', department: 'directory' }, ...facts });

/** One title after another, each on its day. */
function through(first: Partial<Person>, ...steps: [string, Partial<Person>][]): Person {
  let now = told(first);
  for (const [today, facts] of steps) now = withJobChange(now, { ...now, ...facts }, today);
  return now;
}

describe('withJobChange', () => {
  it('keeps what somebody was, with the day on which the change was seen', () => {
    const now = through(
      { title: 'Manager, Brand', department: 'Marketing' },
      ['2026-01-10', { title: 'Director, Brand' }],
      ['2026-06-02', { title: 'VP Sales', department: 'Sales' }],
    );
    expect(now.jobHistory).toEqual([
      { title: 'Manager, Brand', department: 'Marketing', to: '2026-01-10' },
      { title: 'Director, Brand', department: 'Marketing', from: '2026-01-10', to: '2026-06-02' },
    ]);
    expect(roleSince(now)).toBe('2026-06-02');
  });

  it('takes other spelling, a first title and a cleared one for no change', () => {
    const same = through(
      { title: 'Sr. Manager, Brand' },
      ['2026-01-10', { title: 'Senior Brand Manager' }],
      ['2026-02-10', { department: 'Marketing' }],
      ['2026-03-10', { department: 'Marketing Department' }],
      ['2026-04-10', { title: undefined }],
    );
    expect(same.jobHistory).toBeUndefined();
    expect(roleSince(same)).toBeUndefined();
    expect(through({}, ['2026-01-10', { title: 'Director' }]).jobHistory).toBeUndefined();
  });

  it('lets what the user puts right on the same day stand alone', () => {
    const typed = { sources: { title: 'user' as const } };
    const now = through(
      { title: 'Manager, Brand' },
      ['2026-01-10', { title: 'Director, Brand' }],
      ['2026-01-10', { title: 'Director, Growth', ...typed }],
    );
    expect(now.jobHistory).toEqual([{ title: 'Manager, Brand', to: '2026-01-10' }]);
    const first = through(
      {},
      ['2026-01-10', { title: 'Director, Brnad', ...typed }],
      ['2026-01-10', { title: 'Director, Sales', ...typed }],
    );
    expect(first.jobHistory).toBeUndefined();
  });

  it('keeps what an earlier file told, also one of the same day', () => {
    const now = through(
      {},
      ['2026-01-10', { title: 'Manager, Brand' }],
      ['2026-01-10', { title: 'Director, Sales' }],
    );
    expect(now.jobHistory).toEqual([{ title: 'Manager, Brand', to: '2026-01-10' }]);
  });

  it('takes nothing that the user types for a change on the day on which somebody was added', () => {
    const added = told({ title: 'Manager, Brand', createdAt: NOW });
    const other: Person = { ...added, title: 'Director, Growth', sources: { title: 'user' } };
    expect(withJobChange(added, other, dayHere(NOW)).jobHistory).toBeUndefined();
    expect(withJobChange(added, other, dayHere(NOW + 2 * DAY)).jobHistory).toHaveLength(1);
  });

  it('lets the user correct what they typed the day before, and nobody else', () => {
    const typed = (source: 'user' | 'card') =>
      through(
        { title: 'Manager, Brand', sources: { title: source } },
        ['2026-01-10', { title: 'Director, Brand' }],
        ['2026-01-11', { title: 'Director, Sales' }],
      ).jobHistory;
    expect(typed('user')).toEqual([{ title: 'Manager, Brand', to: '2026-01-10' }]);
    expect(typed('card')).toHaveLength(2);
  });

  it('forgets a role to which somebody was back within a month', () => {
    const steps: [string, Partial<Person>][] = [
      ['2026-01-10', { title: 'Director, Brand' }],
      ['2026-01-20', { title: 'Mgr Brand' }],
    ];
    expect(through({ title: 'Manager, Brand' }, ...steps).jobHistory).toBeUndefined();
    const later = through(
      { title: 'Manager, Brand' },
      ['2026-01-10', { title: 'Director, Brand' }],
      ['2026-09-20', { title: 'Manager, Brand' }],
    );
    expect(later.jobHistory).toHaveLength(2);
  });

  it('keeps nothing that somebody was for less than a day', () => {
    const now = through(
      { title: 'Manager, Brand' },
      ['2026-01-10', { title: 'Director, Brand' }],
      ['2026-01-10', { title: 'VP Sales' }],
    );
    expect(now.jobHistory).toEqual([{ title: 'Manager, Brand', to: '2026-01-10' }]);
  });

  it('does not grow without end', () => {
    const steps = Array.from({ length: 200 }, (_, index): [string, Partial<Person>] => [
      `2026-${String(1 + Math.floor(index / 28)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`,
      { title: `Role ${index}` },
    ]);
    expect(through({ title: 'Role' }, ...steps).jobHistory).toHaveLength(50);
  });
});

describe('in the database', () => {
  let db: CrosswalkDatabase;
  beforeEach(() => {
    db = freshDatabase();
  });

  it('keeps the old title when the user writes another, and gives both back with Undo', async () => {
    const { id } = await addPerson(
      db,
      { name: 'Ines Falk', emails: [], title: 'Manager, Brand' },
      NOW,
    );
    const before = await db.people.get(id);
    const later = NOW + 40 * DAY;
    const undo = await updatePerson(db, id, { title: 'Director, Brand' }, later);
    expect(await db.people.get(id)).toMatchObject({
      title: 'Director, Brand',
      jobHistory: [{ title: 'Manager, Brand', to: dayHere(later) }],
    });
    await undo();
    expect(await db.people.get(id)).toEqual(before);
  });

  it('leaves no trace of a typing error', async () => {
    const { id } = await addPerson(db, { name: 'Ines Falk', emails: [] }, NOW);
    await updatePerson(db, id, { title: 'Direktor of Bnard' }, NOW + 40 * DAY);
    await updatePerson(db, id, { title: 'Director of Brand' }, NOW + 40 * DAY + 60_000);
    expect((await db.people.get(id))?.jobHistory).toBeUndefined();
  });

  it('forgets one earlier role, and takes that back', async () => {
    const spells = [
      { title: 'Analyst', to: '2024-01-10' },
      { title: 'Manager, Brand', from: '2024-01-10', to: '2026-01-10' },
    ];
    await db.people.add(told({ title: 'Director', jobHistory: spells }));
    const [first = { to: '' }, second = { to: '' }] = spells;
    const undo = await removeJobSpell(db, 'ines', second, NOW);
    expect((await db.people.get('ines'))?.jobHistory).toEqual([first]);
    await undo();
    expect((await db.people.get('ines'))?.jobHistory).toEqual(spells);
    await removeJobSpell(db, 'ines', first, NOW);
    await removeJobSpell(db, 'ines', second, NOW);
    expect(await db.people.get('ines')).not.toHaveProperty('jobHistory');
    await expect(removeJobSpell(db, 'ines', first, NOW)).rejects.toMatchObject({ reason: 'gone' });
  });
});
