import { beforeEach, describe, expect, it } from 'vitest';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { addIssue, removeIssue } from '@/utils/records/issues';
import { mergePeople } from '@/utils/records/merge-people';
import { addPerson } from '@/utils/records/people';
import type { Walk } from '@/utils/records/schema';
import { NOTHING_DONE } from '@/utils/records/undo';
import {
  dropWalk,
  keptVisit,
  moveWalk,
  planAgain,
  planWalks,
  proposeWalk,
  tellWalk,
  walksAhead,
  walksOf,
  walksToAskAbout,
} from '@/utils/records/walks';
import { createBackup } from '@/utils/transfer/backup';
import { readTables } from '@/utils/transfer/read-tables';
import { looseEnd } from '@/utils/transfer/references';
import { attendance, meeting } from '../builders';
import { DAY, everything, freshDatabase, HOUR, NOW } from './fresh-database';

let db: CrosswalkDatabase;
let ada: string;
let bo: string;
let cy: string;

beforeEach(async () => {
  db = freshDatabase();
  const add = async (name: string) => (await addPerson(db, { name, emails: [] }, NOW)).id;
  [ada, bo, cy] = [await add('Ada Okafor'), await add('Bo Lind'), await add('Cy Marsh')];
});

const at = (start: number) => ({ title: 'Coffee walk', start, end: start + HOUR / 2 });
const thursday = at(NOW + 3 * DAY);
const friday = at(NOW + 4 * DAY);
const walks = () => db.walks.orderBy('end').toArray();

/** As a reading of the calendar leaves it. */
async function put(facts: Partial<Walk>): Promise<Walk> {
  const walk: Walk = {
    id: crypto.randomUUID(),
    createdAt: NOW,
    updatedAt: NOW,
    personId: ada,
    ...thursday,
    state: 'scheduled',
    ...facts,
  };
  await db.walks.put(walk);
  return walk;
}

describe('planning and proposing', () => {
  it('replaces what was planned with the same people, and nothing else', async () => {
    await put({ state: 'scheduled' });
    await planWalks(db, [{ personIds: [ada], ...thursday }], NOW);
    await planWalks(db, [{ personIds: [ada, bo], ...thursday }], NOW);
    const before = await everything(db);
    const undo = await planWalks(db, [{ personIds: [ada], ...friday }], NOW + 1);
    const alone = (await walksOf(db, ada)).filter(({ groupId }) => groupId === undefined);
    expect(alone.map(({ state, start }) => [state, start])).toEqual([
      ['scheduled', thursday.start],
      ['planned', friday.start],
    ]);
    expect((await walks()).filter(({ groupId }) => groupId)).toHaveLength(2);
    await undo();
    expect(await everything(db)).toEqual(before);
  });

  it('changes nothing when exactly that is planned already, so that the first Undo stands', async () => {
    const visits = [
      { personIds: [ada], ...thursday },
      { personIds: [ada], ...friday },
      { personIds: [bo, cy], ...friday },
    ];
    const undo = await planWalks(db, visits, NOW);
    const before = await everything(db);
    expect(await planWalks(db, visits, NOW + 1)).toBe(NOTHING_DONE);
    expect(await everything(db)).toEqual(before);
    await undo();
    expect(await walks()).toEqual([]);
  });

  it('keeps what is asked for again as it is, beside what gives way to it', async () => {
    await planWalks(
      db,
      [thursday, friday].map((hour) => ({ personIds: [ada], ...hour })),
      NOW,
    );
    const [, stays] = await walks();
    const undo = await planWalks(db, [{ personIds: [ada], ...friday }], NOW + 1);
    expect(await walks()).toEqual([stays]);
    await undo();
    expect(await walks()).toHaveLength(2);
    const later = { personIds: [ada], ...friday, end: friday.end + HOUR };
    expect(await planWalks(db, [later], NOW + 2)).not.toBe(NOTHING_DONE);
    expect(await walks()).toMatchObject([{ end: later.end }]);
  });

  it('keeps an hour again that was given up, with all who go, while nothing else stands', async () => {
    await addIssue(db, { title: 'Returns pile up' }, NOW);
    const issueId = (await db.issues.toArray())[0]?.id ?? '';
    const visit = { personIds: [ada, bo], ...thursday, issueId };
    await planWalks(db, [visit], NOW);
    const hours = async () =>
      (await walks()).map(({ personId, start, state }) => [personId, start, state]);
    const before = await hours();
    const id = (await walks())[0]?.id ?? '';
    const kept = await keptVisit(db, id);
    const { title, ...hour } = visit;
    expect(kept).toEqual({ ...hour, personIds: expect.arrayContaining([ada, bo]) });
    if (!kept) throw new Error('An hour was kept.');
    await dropWalk(db, id);
    const again = { ...kept, title };
    const undo = await planAgain(db, again, NOW + 1);
    expect((await hours()).sort()).toEqual(before.sort());
    expect(new Set((await walks()).map(({ groupId }) => groupId)).size).toBe(1);
    expect((await walks())[0]?.issueId).toBe(issueId);
    await undo();
    expect(await walks()).toEqual([]);
    expect(await planAgain(db, again, thursday.start), 'it has begun').toBe(NOTHING_DONE);
    expect(await planAgain(db, { ...again, personIds: ['nobody'] }, NOW)).toBe(NOTHING_DONE);
    const half = { start: thursday.start + HOUR / 4, end: thursday.end + HOUR / 4 };
    const { id: since } = await put({ personId: cy, ...half, state: 'planned' });
    expect(await planAgain(db, again, NOW), 'the hour is for another').toBe(NOTHING_DONE);
    await db.walks.update(since, { state: 'declined' });
    await (await planAgain(db, again, NOW))();
    await dropWalk(db, since);
    const other = await put({ personId: bo, ...friday, state: 'proposed' });
    expect(await planAgain(db, again, NOW), 'another walk was settled on').toBe(NOTHING_DONE);
    expect(await keptVisit(db, other.id), 'proposed is more than kept').toBeNull();
  });

  it('keeps several visits with one person, and proposes the one whose hour is meant', async () => {
    const both = [
      { personIds: [ada], ...thursday },
      { personIds: [ada], ...at(NOW + 20 * DAY) },
    ];
    await planWalks(db, both, NOW);
    await proposeWalk(db, { personIds: [ada], ...at(NOW + 20 * DAY) }, NOW + 1);
    expect((await walks()).map(({ state }) => state)).toEqual(['planned', 'proposed']);
    await proposeWalk(db, { personIds: [ada], ...friday, everyWeeks: 4 }, NOW + 2);
    expect(await walks()).toMatchObject([
      { state: 'proposed', start: friday.start, everyWeeks: 4 },
      { state: 'proposed', start: NOW + 20 * DAY },
    ]);
  });

  it('leaves what is over or stands on the calendar beside the new one', async () => {
    await put({ ...at(NOW - DAY), state: 'proposed' });
    await put({ state: 'scheduled' });
    await proposeWalk(db, { personIds: [ada], ...friday }, NOW);
    expect(await walks()).toHaveLength(3);
  });

  it('gives everybody of a group a record, and takes their place together', async () => {
    const issue = { title: 'Who owns onboarding?' };
    await addIssue(db, issue, NOW);
    const issueId = (await db.issues.toArray())[0]?.id ?? '';
    await planWalks(db, [{ personIds: [ada, bo], ...thursday, issueId }], NOW);
    await proposeWalk(db, { personIds: [bo, ada], ...friday }, NOW + 1);
    const [one, other, ...rest] = await walks();
    expect(rest).toEqual([]);
    expect(one).toMatchObject({ state: 'proposed', start: friday.start, issueId });
    expect(other?.groupId).toBe(one?.groupId);
    expect(new Set([one?.personId, other?.personId])).toEqual(new Set([ada, bo]));
    await proposeWalk(db, { personIds: [ada, bo, cy], ...friday }, NOW + 2);
    await proposeWalk(db, { personIds: [ada], ...friday }, NOW + 3);
    expect(await walks()).toHaveLength(6);
    await removeIssue(db, issueId);
    expect((await walks()).every((walk) => !('issueId' in walk))).toBe(true);
  });

  it('refuses what makes no sense, and writes nothing', async () => {
    const gone = { reason: 'gone' };
    const wrong = [
      [{ personIds: [], ...friday }, gone],
      [{ personIds: [ada, 'nobody'], ...friday }, gone],
      [{ personIds: [ada], ...friday, issueId: 'none' }, gone],
      [{ personIds: [ada], ...friday, title: ' ' }, { reason: 'blank' }],
      [{ personIds: [ada], ...friday, end: NOW }, { reason: 'bad-date' }],
      [{ personIds: [ada], ...friday, start: Number.NaN }, { reason: 'bad-date' }],
    ] as const;
    for (const [visit, reason] of wrong) {
      await expect(proposeWalk(db, visit, NOW)).rejects.toMatchObject(reason);
      await expect(planWalks(db, [visit], NOW)).rejects.toMatchObject(reason);
    }
    expect(await walks()).toEqual([]);
  });
});

describe('moving and dropping', () => {
  it('moves and drops a whole group, with undo', async () => {
    await planWalks(db, [{ personIds: [ada, bo], ...thursday }], NOW);
    const [first] = await walks();
    const before = await everything(db);
    const back = await moveWalk(db, first?.id ?? '', friday, NOW + 1);
    expect((await walks()).map(({ start }) => start)).toEqual([friday.start, friday.start]);
    await back();
    const undo = await dropWalk(db, first?.id ?? '');
    expect(await walks()).toEqual([]);
    await undo();
    expect(await everything(db)).toEqual(before);
  });

  it('never moves what stands on the calendar', async () => {
    const { id } = await put({ meetingId: 'm' });
    await moveWalk(db, id, friday, NOW);
    expect(await walks()).toMatchObject([{ start: thursday.start }]);
  });

  it('leaves the rest of a series a series', async () => {
    const root = await put({ state: 'proposed' });
    const second = await put({ ...friday, seriesId: root.id });
    const third = await put({ ...at(NOW + 9 * DAY), seriesId: root.id });
    await dropWalk(db, root.id);
    const { seriesId: _, ...first } = second;
    expect(await walks()).toEqual([first, { ...third, seriesId: second.id }]);
  });
});

describe('what the user tells of a walk', () => {
  it('logs a contact for one that never stood on the calendar, and takes it back', async () => {
    const { id, end } = await put({ ...at(NOW - HOUR), state: 'proposed' });
    const before = await everything(db);
    const undo = await tellWalk(db, id, 'held', NOW);
    expect(await db.touches.toArray()).toMatchObject([{ personId: ada, kind: 'walk', at: end }]);
    expect(await walks()).toMatchObject([{ state: 'held', settledAt: NOW }]);
    await tellWalk(db, id, 'missed', NOW + 1);
    expect(await db.touches.toArray()).toEqual([]);
    await tellWalk(db, id, 'held', NOW + 2);
    await tellWalk(db, id, 'held', NOW + 3);
    expect(await db.touches.count()).toBe(1);
    await db.touches.clear();
    await undo();
    expect((await everything(db)).touches).toEqual(before.touches);
  });

  it('logs nothing where the meeting counts by itself, but where they had declined it', async () => {
    const over = at(NOW - HOUR);
    const met = meeting(over);
    await db.meetings.add(met);
    await db.attendances.add(attendance({ meetingId: met.id, personId: ada }));
    const { id } = await put({ ...over, meetingId: met.id });
    await tellWalk(db, id, 'held', NOW);
    expect(await db.touches.count()).toBe(0);
    await db.attendances.toCollection().modify({ response: 'declined' });
    await db.walks.update(id, { state: 'declined' });
    await tellWalk(db, id, 'held', NOW);
    expect(await db.touches.count()).toBe(1);
  });

  it('holds for the whole group, but for those who had said no', async () => {
    const over = { ...at(NOW - HOUR), groupId: 'g' };
    const { id } = await put(over);
    await put({ ...over, personId: bo });
    await put({ ...over, personId: cy, state: 'declined' });
    await tellWalk(db, id, 'held', NOW);
    expect((await walks()).map(({ state }) => state).sort()).toEqual(['declined', 'held', 'held']);
    expect((await db.touches.toArray()).map(({ personId }) => personId).sort()).toEqual(
      [ada, bo].sort(),
    );
  });
});

describe('which walks are asked about', () => {
  const zone = 'America/New_York';
  /** Monday 2 March 2026, 09:00 in New York. */
  const monday = Date.UTC(2026, 2, 2, 14);
  const ask = async (now: number, timeZone = zone) =>
    (await walksToAskAbout(db, now, timeZone)).map(({ id }) => id);

  it('are those that are over and not settled, one of each group, the newest first', async () => {
    const old = await put({ ...at(monday - 3 * HOUR), state: 'proposed' });
    const group = { ...at(monday - 2 * HOUR), groupId: 'g' };
    const ids = [await put(group), await put({ ...group, personId: bo })].map(({ id }) => id);
    for (const state of ['held', 'missed', 'declined'] as const) {
      await put({ ...at(monday - HOUR), state });
    }
    await put({ ...at(monday + HOUR), state: 'scheduled' });
    const [first, second, ...rest] = await ask(monday);
    expect(ids).toContain(first);
    expect([second, rest]).toEqual([old.id, []]);
    expect(await walksAhead(db, monday)).toMatchObject([{ start: monday + HOUR }]);
  });

  it('goes by itself after three working days, by the calendar of the zone', async () => {
    // Thursday, ten to half past ten in the evening there: Friday already in UTC.
    const evening = monday + 3 * DAY + 13 * HOUR;
    const { id } = await put(at(evening));
    const tuesday = monday + 8 * DAY - HOUR;
    expect(await ask(tuesday)).toEqual([id]);
    expect(await ask(tuesday + 13 * HOUR)).toEqual([id]);
    expect(await ask(tuesday + DAY)).toEqual([]);
    expect(await ask(tuesday, 'no/zone')).toEqual([id]);
  });
});

it('leaves one record of two people who went together and turn out to be one', async () => {
  await proposeWalk(db, { personIds: [ada, bo, cy], ...thursday, everyWeeks: 1 }, NOW);
  const root = async (id: string) => (await walksOf(db, id))[0];
  const [rootAda, rootBo] = [await root(ada), await root(bo)];
  await put({ ...friday, groupId: 'f', seriesId: rootAda?.id ?? '' });
  await put({ ...friday, groupId: 'f', seriesId: rootBo?.id ?? '', personId: bo });
  await put({ ...at(NOW + 9 * DAY), seriesId: rootBo?.id ?? '', personId: bo });
  const before = await everything(db);
  const undo = await mergePeople(db, bo, ada, { name: 'into' }, NOW + 1);
  expect((await walksOf(db, ada)).map(({ start, seriesId }) => [start, seriesId])).toEqual([
    [thursday.start, undefined],
    [friday.start, rootAda?.id],
    [NOW + 9 * DAY, rootAda?.id],
  ]);
  await undo();
  expect((await everything(db)).walks).toEqual(before.walks);
});

it('brings the other one’s record back as what was kept of both has become', async () => {
  await proposeWalk(db, { personIds: [ada, bo], ...thursday }, NOW);
  const undo = await mergePeople(db, bo, ada, { name: 'into' }, NOW + 1);
  await db.walks.toCollection().modify({ ...friday, state: 'held', updatedAt: NOW + 2 });
  await undo();
  expect(await walksOf(db, bo)).toMatchObject([{ state: 'held', start: friday.start }]);
  const again = await mergePeople(db, bo, ada, { name: 'into' }, NOW + 3);
  await db.walks.clear();
  await again();
  expect(await walks()).toEqual([]);
});

it('leaves a backup without loose ends, whatever its walks lead to', async () => {
  await put({ meetingId: 'gone', issueId: 'gone', seriesId: 'gone' });
  await put({ ...friday, state: 'held', meetingId: 'gone' });
  expect(looseEnd(await readTables(db))).toBe('walks: refers to nothing');
  const { tables } = await createBackup(db, null, NOW);
  expect(looseEnd(tables)).toBeNull();
  const [first, second] = [...tables.walks].sort((a, b) => a.start - b.start);
  expect(first).toMatchObject({ state: 'proposed', start: thursday.start });
  expect(second).toMatchObject({ state: 'held' });
  for (const link of ['meetingId', 'issueId', 'seriesId']) expect(first).not.toHaveProperty(link);
});
