import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { mergePeople } from '@/utils/records/merge-people';
import { FACT_SOURCES, type Person } from '@/utils/records/schema';
import { mergesInto, splitMerge } from '@/utils/records/split-person';
import { writtenAbout } from '@/utils/records/written-about';
import { readTables } from '@/utils/transfer/read-tables';
import { looseEnd } from '@/utils/transfer/references';
import { everything, freshDatabase, NOW } from './fresh-database';
import { settle, type World, worlds } from './merge-world';

const RUNS = { numRuns: 30 };
const side = fc.constantFrom('from' as const, 'into' as const);

/** Without the times of writing, and without what only says that two are not one. */
async function records(db: CrosswalkDatabase): Promise<unknown> {
  const all = await everything(db);
  const apart = (one: unknown) =>
    Object(one).answer !== undefined && Object(one).meetingIds.length === 0;
  all.nameQuestions = (all.nameQuestions ?? []).filter((one) => !apart(one));
  return JSON.parse(JSON.stringify(all, (key, value) => (key === 'updatedAt' ? 0 : value)));
}

async function holdsTogether(db: CrosswalkDatabase): Promise<void> {
  expect(looseEnd(await readTables(db))).toBeNull();
  const managers = new Map(
    (await db.orgEdges.toArray()).map((edge) => [edge.personId, edge.managerId]),
  );
  expect(managers.size).toBe(await db.orgEdges.count());
  for (const start of managers.keys()) {
    let at = managers.get(start);
    for (let steps = 0; at !== undefined && steps <= managers.size; steps++) {
      expect(at).not.toBe(start);
      at = managers.get(at);
    }
  }
}

async function inWorld(world: World, work: (db: CrosswalkDatabase) => Promise<void>) {
  const db = freshDatabase();
  await settle(db, world);
  await work(db);
  await db.delete();
}

const onlyMerge = async (db: CrosswalkDatabase, into: string) =>
  (await mergesInto(db, into))[0]?.id ?? '';

describe('two people made one', () => {
  it('are as before after the undo, and nothing refers to nobody in between', () =>
    fc.assert(
      fc.asyncProperty(worlds(4), side, (world, name) =>
        inWorld(world, async (db) => {
          const before = await records(db);
          const undo = await mergePeople(db, 'p0', 'p1', { name }, NOW);
          await holdsTogether(db);
          await undo();
          expect(await records(db)).toEqual(before);
          await undo();
          expect(await records(db)).toEqual(before);
        }),
      ),
      RUNS,
    ));

  it('are as before after a split, and one again after its undo', () =>
    fc.assert(
      fc.asyncProperty(worlds(4), side, (world, name) =>
        inWorld(world, async (db) => {
          const before = await records(db);
          await mergePeople(db, 'p0', 'p1', { name }, NOW);
          const merged = await records(db);
          const undo = await splitMerge(db, await onlyMerge(db, 'p1'), NOW + 1);
          expect(await records(db)).toEqual(before);
          await holdsTogether(db);
          await undo();
          expect(await records(db)).toEqual(merged);
          await holdsTogether(db);
        }),
      ),
      RUNS,
    ));

  it('come apart in any order after several merges', () =>
    fc.assert(
      fc.asyncProperty(worlds(4), fc.boolean(), fc.boolean(), (world, chain, firstFirst) =>
        inWorld(world, async (db) => {
          const before = await records(db);
          await mergePeople(db, 'p0', chain ? 'p1' : 'p2', { name: 'into' }, NOW);
          const first = await onlyMerge(db, chain ? 'p1' : 'p2');
          await mergePeople(db, 'p1', 'p2', { name: 'into' }, NOW + 1);
          await holdsTogether(db);
          const both = (await db.merges.toArray()).map(({ id }) => id);
          const second = both.find((id) => id !== first) ?? '';
          for (const id of firstFirst ? [first, second] : [second, first]) {
            await splitMerge(db, id, NOW + 2);
            await holdsTogether(db);
          }
          if (!firstFirst) expect(await records(db)).toEqual(before);
          else expect(await identities(db)).toEqual(identitiesOf(world.people));
        }),
      ),
      RUNS,
    ));

  it('have the same facts in whatever order they are merged', () =>
    fc.assert(
      fc.asyncProperty(worlds(3), async (world) => {
        const orders: [string, string][][] = [
          [
            ['p0', 'p2'],
            ['p1', 'p2'],
          ],
          [
            ['p1', 'p2'],
            ['p0', 'p2'],
          ],
          [
            ['p0', 'p1'],
            ['p1', 'p2'],
          ],
        ];
        const outcomes: unknown[] = [];
        for (const order of orders) {
          await inWorld(world, async (db) => {
            for (const [from, into] of order) {
              await mergePeople(db, from, into, { name: 'into' }, NOW);
            }
            const one = await db.people.get('p2');
            if (one) outcomes.push(await factsOf(db, one));
          });
        }
        expect(outcomes).toHaveLength(3);
        expect(outcomes[1]).toEqual(outcomes[0]);
        expect(outcomes[2]).toEqual(outcomes[0]);
      }),
      RUNS,
    ));
});

async function identities(db: CrosswalkDatabase) {
  return identitiesOf(await db.people.toArray());
}

function identitiesOf(people: readonly Person[]) {
  return people.map(({ id, emails }) => ({ id, emails: [...emails].sort() }));
}

/** What is known, as sets; a fact by how strongly it is told, as two may tell it as strongly. */
async function factsOf(db: CrosswalkDatabase, one: Person) {
  const rows = await db.attendances.where('personId').equals('p2').toArray();
  const written = await writtenAbout(db, 'p2');
  const firm = (source: string | undefined) =>
    FACT_SOURCES.slice(0, 3).some((known) => known === source) ? source : null;
  return {
    emails: [...one.emails].sort(),
    names: [...new Set([one.name, ...one.aliases])].filter((name) => !name.includes('@')).sort(),
    roles: [...one.stakeholderRoles].sort(),
    introducedBy: one.introducedBy,
    cares: [...one.caresAbout].sort(),
    pinned: one.pinned,
    muted: one.muted,
    createdAt: one.createdAt,
    title: one.sources.title,
    department: one.sources.department,
    functionId: firm(one.sources.functionId),
    level: firm(one.sources.level),
    attended: rows.map(({ meetingId, response, byName }) => [meetingId, response, byName]).sort(),
    written: written.map(({ id }) => id).sort(),
    projects: [...(one.theirInitiatives ?? [])].sort(),
    goals: [...(one.careerGoals ?? [])].sort(),
    shared: (one.commonalities ?? []).map(({ text }) => text).sort(),
  };
}
