import { beforeEach, describe, expect, it } from 'vitest';
import { addCredit } from '@/utils/records/credits';
import type { CrosswalkDatabase } from '@/utils/records/database';
import {
  addIssue,
  allIssues,
  editIssue,
  issuesOf,
  moveIssue,
  removeIssue,
} from '@/utils/records/issues';
import { raiseIssue } from '@/utils/records/raise-issue';
import type { IssueStage } from '@/utils/records/schema-between';
import { person } from '../builders';
import { everything, freshDatabase, HOUR, NOW } from './fresh-database';

let db: CrosswalkDatabase;
beforeEach(async () => {
  db = freshDatabase();
  await db.people.bulkAdd([person({ id: 'jun' }), person({ id: 'dov' })]);
});

async function add(title: string, at = NOW): Promise<string> {
  await addIssue(db, { title }, at);
  const issue = (await allIssues(db)).find((one) => one.title === title.trim());
  if (!issue) throw new Error(`${title} was not added.`);
  return issue.id;
}
const titles = async (stage: IssueStage) =>
  (await allIssues(db)).filter((one) => one.stage === stage).map(({ title }) => title);

describe('an issue', () => {
  it('is added with a title alone, first among those spotted', async () => {
    await add('Older');
    await add('  Two counts of returned parcels ');
    expect(await titles('spotted')).toEqual(['Two counts of returned parcels', 'Older']);
    expect((await allIssues(db))[0]).toMatchObject({
      stage: 'spotted',
      stages: [{ stage: 'spotted', at: NOW }],
      personIds: [],
      functionIds: [],
    });
  });

  it('is added with all that is known of it, and found with its people', async () => {
    await addIssue(
      db,
      {
        title: 'Counts',
        functionIds: ['data', 'operations', 'data'],
        personIds: ['jun', 'dov', 'jun'],
        cost: ' A weekly argument ',
        nextStep: 'One page',
        nextStepDue: '2026-03-05',
        notes: '- old\n- new',
      },
      NOW,
    );
    const [issue] = await issuesOf(db, 'dov');
    expect(issue).toMatchObject({
      functionIds: ['data', 'operations'],
      personIds: ['jun', 'dov'],
      cost: 'A weekly argument',
      nextStepDue: '2026-03-05',
    });
    expect(await issuesOf(db, 'nobody')).toEqual([]);
  });

  it.each([
    ['a blank title', { title: ' ' }, 'blank'],
    ['somebody who is gone', { title: 'Counts', personIds: ['gone'] }, 'gone'],
    ['a day that is none', { title: 'Counts', nextStepDue: '2026-02-30' }, 'bad-date'],
  ])('is refused with %s', async (_, given, reason) => {
    await expect(addIssue(db, given, NOW)).rejects.toMatchObject({ reason });
    expect(await allIssues(db)).toEqual([]);
  });

  it('is changed where it stands, cleared by blank words, and put back', async () => {
    const id = await add('Counts');
    await editIssue(db, id, { cost: 'An hour', nextStepDue: '2026-03-05' }, NOW);
    const before = await everything(db);
    const later = NOW + HOUR;
    const undo = await editIssue(
      db,
      id,
      { cost: '', nextStepDue: undefined, personIds: ['jun'], functionIds: ['data'] },
      later,
    );
    const [issue] = await allIssues(db);
    expect(issue).toMatchObject({ personIds: ['jun'], functionIds: ['data'], updatedAt: later });
    expect(issue).not.toHaveProperty('cost');
    expect(issue).not.toHaveProperty('nextStepDue');
    await undo();
    expect(await everything(db)).toEqual(before);
  });

  it('is removed, leaving what came of it without the link, and brought back with it', async () => {
    const [id, other] = [await add('Counts'), await add('Pager')];
    for (const one of [id, other]) {
      await addCredit(db, { text: 'Counted', personIds: ['jun'], issueId: one }, NOW);
      await raiseIssue(db, one, NOW);
    }
    const before = await everything(db);
    const undo = await removeIssue(db, id);
    for (const table of [db.credits, db.initiatives]) {
      expect((await table.toArray()).map(({ issueId }) => issueId).sort()).toEqual(
        [other, undefined].sort(),
      );
    }
    await undo();
    expect(await everything(db)).toEqual(before);
  });

  it('is removed and brought back', async () => {
    const id = await add('Counts');
    const before = await everything(db);
    const undo = await removeIssue(db, id);
    expect(await allIssues(db)).toEqual([]);
    await undo();
    expect(await everything(db)).toEqual(before);
  });
});

describe('moving', () => {
  it('keeps every stage it came to with its moment, and can be taken back', async () => {
    const id = await add('Counts');
    await moveIssue(db, id, 'case-built', null, NOW + HOUR);
    const undo = await moveIssue(db, id, 'spotted', null, NOW + 2 * HOUR);
    expect((await allIssues(db))[0]?.stages).toEqual([
      { stage: 'spotted', at: NOW },
      { stage: 'case-built', at: NOW + HOUR },
      { stage: 'spotted', at: NOW + 2 * HOUR },
    ]);
    await undo();
    expect((await allIssues(db))[0]).toMatchObject({ stage: 'case-built' });
    expect((await allIssues(db))[0]?.stages).toHaveLength(2);
  });

  it('puts it before another, or last, within a stage and into one', async () => {
    const c = await add('C');
    const b = await add('B');
    const a = await add('A');
    await moveIssue(db, c, 'spotted', b, NOW);
    expect(await titles('spotted')).toEqual(['A', 'C', 'B']);
    await moveIssue(db, a, 'spotted', null, NOW);
    expect(await titles('spotted')).toEqual(['C', 'B', 'A']);
    await moveIssue(db, b, 'won', null, NOW);
    await moveIssue(db, a, 'won', b, NOW);
    await moveIssue(db, c, 'won', 'not there', NOW);
    expect(await titles('won')).toEqual(['A', 'B', 'C']);
    expect(await titles('spotted')).toEqual([]);
    expect((await allIssues(db)).find(({ id }) => id === a)?.stages).toHaveLength(2);
  });

  it('goes on when there is no number left between two neighbours', async () => {
    const last = await add('last');
    let upper = await add('first');
    const third = await add('third');
    let lower = third;
    await moveIssue(db, lower, 'spotted', last, NOW);
    for (let turn = 0; turn < 120; turn += 1) {
      await moveIssue(db, upper, 'spotted', last, NOW);
      [upper, lower] = [lower, upper];
      const ranks = (await allIssues(db)).map(({ rank }) => rank);
      expect(new Set(ranks).size, `turn ${turn}`).toBe(3);
    }
    expect((await titles('spotted')).at(-1)).toBe('last');
  });

  it('refuses one that is gone', async () => {
    await expect(moveIssue(db, 'gone', 'won', null, NOW)).rejects.toMatchObject({ reason: 'gone' });
  });
});
