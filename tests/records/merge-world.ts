import fc from 'fast-check';
import { ME } from '@/utils/functions/reporting-line';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { FACT_SOURCES, type Person, STAKEHOLDER_ROLES } from '@/utils/records/schema';
import { ABOUT_TABLES } from '@/utils/records/schema-between';
import { attendance, loggedTouch, meeting, person } from '../builders';
import { writtenIn } from './examples';
import { NOW } from './fresh-database';

/** Records about a handful of people, as a property test draws them. */
export interface World {
  people: Person[];
  /** Pairs of person and meeting, by index. */
  attended: { who: number; meeting: number; byName: boolean; answer: number }[];
  /** A record of every table that is about people, for each. */
  written: number[][];
  touched: number[];
  asked: { candidates: number[]; about: number | null; answer: number | null }[];
  /** Who reports to whom, by index; an edge that closes a circle is left out. */
  edges: { who: number; manager: number; user: boolean }[];
}

const MEETINGS = 4;
const source = fc.constantFrom(...FACT_SOURCES);
const fact = (words: string[]) =>
  fc.option(fc.record({ value: fc.constantFrom(...words), source }), { nil: undefined });

const somebody = fc.record({
  name: fc.constantFrom('Kim Noh', 'Noh, Kim (Legal)', 'Ada Okafor', 'bo@lumen.example'),
  named: source,
  title: fact(['Director, Brand', 'VP Sales', 'Counsel']),
  department: fact(['Marketing', 'Legal']),
  functionId: fact(['marketing', 'legal']),
  level: fact(['director', 'vice-president']),
  addresses: fc.integer({ min: 0, max: 2 }),
  alias: fc.option(fc.constantFrom('K. Noh', 'Kimmy', 'Ada O.'), { nil: undefined }),
  roles: fc.subarray([...STAKEHOLDER_ROLES], { maxLength: 2 }),
  cares: fc.subarray(['churn', 'hiring', 'rowing']),
  met: fc.option(fc.constantFrom('Offsite', 'Introduced by Mara'), { nil: undefined }),
  cadenceDays: fc.option(fc.constantFrom(14, 30, null), { nil: undefined }),
  projects: fc.option(fc.subarray(['one list', 'fewer forms'])),
  goals: fc.option(fc.subarray(['a region', 'a board'])),
  shared: fc.option(fc.subarray(['Porto', 'Delft'])),
  introducedBy: fc.option(fc.nat(2)),
  correction: fc.option(fc.integer({ min: -20, max: 20 })),
  pinned: fc.boolean(),
  muted: fc.boolean(),
  createdAt: fc.integer({ min: 0, max: 9 }),
});

export function worlds(size: number): fc.Arbitrary<World> {
  const who = fc.nat(size - 1);
  const some = fc.uniqueArray(who, { minLength: 1, maxLength: 3 });
  return fc.record({
    people: fc
      .array(somebody, { minLength: size, maxLength: size })
      .map((all) => all.map(asPerson)),
    attended: fc.uniqueArray(
      fc.record({ who, meeting: fc.nat(MEETINGS - 1), byName: fc.boolean(), answer: fc.nat(3) }),
      { selector: (one) => `${one.who} ${one.meeting}`, maxLength: 12 },
    ),
    written: fc.array(some, { maxLength: 2 }),
    touched: fc.array(who, { maxLength: 4 }),
    asked: fc.array(
      fc.record({ candidates: some, about: fc.option(who), answer: fc.option(who) }),
      { maxLength: 3 },
    ),
    edges: fc.uniqueArray(
      fc.record({ who: fc.nat(size), manager: fc.nat(size), user: fc.boolean() }),
      { selector: (one) => one.who, maxLength: 6 },
    ),
  });
}

function asPerson(
  given: typeof somebody extends fc.Arbitrary<infer T> ? T : never,
  at: number,
): Person {
  const made = person({
    id: `p${at}`,
    name: given.name,
    emails: Array.from({ length: given.addresses }, (_, n) => `p${at}.${n}@lumen.example`),
    aliases: given.alias ? [given.alias] : [],
    sources: { name: given.named },
    stakeholderRoles: given.roles,
    caresAbout: given.cares,
    pinned: given.pinned,
    muted: given.muted,
    createdAt: given.createdAt,
  });
  for (const key of ['title', 'department', 'functionId', 'level'] as const) {
    const told = given[key];
    if (!told) continue;
    Object.assign(made, { [key]: told.value });
    made.sources[key] = told.source;
  }
  if (given.projects) made.theirInitiatives = given.projects;
  if (given.goals) made.careerGoals = given.goals;
  if (given.shared) made.commonalities = given.shared.map((text) => ({ kind: 'school', text }));
  if (given.introducedBy !== null && given.introducedBy !== at) {
    made.introducedBy = `p${given.introducedBy}`;
  }
  if (given.correction !== null) made.strengthCorrection = given.correction;
  if (given.met) made.howWeMet = given.met;
  if (given.cadenceDays !== undefined) made.cadenceDays = given.cadenceDays;
  return made;
}

/** Writes the world; every id of a person is `p` and the index. */
export async function settle(db: CrosswalkDatabase, world: World): Promise<void> {
  const answers = ['accepted', 'tentative', 'declined', 'needs-action'] as const;
  await db.people.bulkAdd(world.people);
  await db.meetings.bulkAdd(
    Array.from({ length: MEETINGS }, (_, at) =>
      meeting({ id: `m${at}`, start: NOW + at, attendeeCount: 7 }),
    ),
  );
  await db.attendances.bulkAdd(
    world.attended.map(({ who, meeting: at, byName, answer }) => {
      const email = world.people[who]?.emails[0];
      return attendance({
        id: `a${who}-${at}`,
        personId: `p${who}`,
        meetingId: `m${at}`,
        start: NOW + at,
        response: answers[answer] ?? 'accepted',
        ...(byName || !email ? { byName: true } : { email }),
      });
    }),
  );
  const about = (ids: readonly number[]) => ids.map((at) => `p${at}`);
  const stamp = { createdAt: 0, updatedAt: 0 };
  for (const table of ABOUT_TABLES) {
    const records = world.written.map((ids, at) => writtenIn(table, `${table}${at}`, about(ids)));
    await db.table(table).bulkAdd(records);
  }
  await db.touches.bulkAdd(
    world.touched.map((at, n) => loggedTouch({ id: `t${n}`, personId: `p${at}` })),
  );
  await db.nameQuestions.bulkAdd(
    world.asked.map(({ candidates, about: of, answer }, at) => ({
      ...stamp,
      id: `q${at}`,
      name: 'Kim Noh',
      candidateIds: about(candidates),
      meetingIds: ['m0'],
      ...(of !== null && { personId: `p${of}` }),
      ...(answer !== null && { answer: { personId: `p${answer}` } }),
    })),
  );
  await addEdges(db, world);
}

async function addEdges(db: CrosswalkDatabase, { edges, people }: World): Promise<void> {
  const id = (at: number) => (at === people.length ? ME : `p${at}`);
  const managers = new Map<string, string>();
  for (const { who, manager, user } of edges) {
    let at: string | undefined = id(manager);
    while (at !== undefined && at !== id(who)) at = managers.get(at);
    if (at !== undefined) continue;
    managers.set(id(who), id(manager));
    await db.orgEdges.add({
      id: `e${who}`,
      createdAt: 0,
      updatedAt: 0,
      personId: id(who),
      managerId: id(manager),
      source: user ? 'user' : 'directory',
    });
  }
}
