import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { ME } from '@/utils/functions/reporting-line';
import { clearRecords } from '@/utils/records/clear';
import { loadHistories } from '@/utils/records/contacts';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { mergePeople } from '@/utils/records/merge-people';
import { addNote } from '@/utils/records/notes';
import { type PersonPatch, removePerson, updatePerson } from '@/utils/records/people';
import { loadReportingLine } from '@/utils/records/reporting-line';
import { logTouch } from '@/utils/records/touches';
import type { Undo } from '@/utils/records/undo';
import { badgeOf } from '@/utils/relationships/badge-people';
import { lapsedPeers, nextChange } from '@/utils/relationships/lapsed-peers';
import { personStanding } from '@/utils/relationships/person-standing';
import { attendance, loggedTouch, meeting, person, profile } from '../builders';
import { DAY, freshDatabase, HOUR, NOW, secondPanel } from '../records/fresh-database';

const PEOPLE = 5;
const MEETINGS = 4;
const MARA = profile();

let db: CrosswalkDatabase;

/** A cross-functional peer who was last met long ago. */
const peer = (at: number, facts = {}) =>
  person({
    id: `p${at}`,
    name: `Peer ${at}`,
    emails: [`p${at}@lumen.example`],
    functionId: 'legal',
    level: 'director',
    createdAt: NOW - 200 * DAY - at * HOUR,
    ...facts,
  });

/** What the badge is by the rule, from everything. */
async function byTheRule(given: CrosswalkDatabase, now: number, mine = MARA) {
  const line = await loadReportingLine(given, mine.emails);
  const histories = await loadHistories(given);
  const none = { meetings: [], touches: [], walks: [] };
  const standings = (await given.people.toArray()).map((one) =>
    personStanding(one, histories.get(one.id) ?? none, mine, now, line),
  );
  return {
    names: lapsedPeers(standings).map((standing) => standing.person.name),
    nextChange: nextChange(standings, now),
  };
}

/** Which records were read, by table. */
function reading(given: CrosswalkDatabase): () => Record<string, string[]> {
  const read: Record<string, string[]> = {};
  for (const name of ['people', 'meetings', 'attendances', 'touches', 'walks'] as const) {
    given.table(name).hook('reading', (row) => {
      read[name] = [...(read[name] ?? []), row.id];
      return row;
    });
  }
  return () => read;
}

beforeEach(async () => {
  db = freshDatabase();
  await db.people.bulkAdd(Array.from({ length: PEOPLE }, (_, at) => peer(at)));
});

describe('the badge', () => {
  it('after one new meeting reads only those who were there', async () => {
    await db.meetings.add(meeting({ id: 'old', start: NOW - 150 * DAY }));
    await db.attendances.bulkAdd(
      [1, 2, 3].map((at) =>
        attendance({ id: `a${at}`, personId: `p${at}`, meetingId: 'old', start: NOW - 150 * DAY }),
      ),
    );
    expect((await badgeOf(db, MARA, NOW)).names).toHaveLength(PEOPLE);
    await db.meetings.add(meeting({ id: 'new', start: NOW - DAY }));
    await db.attendances.add(
      attendance({ id: 'a4', personId: 'p1', meetingId: 'new', start: NOW - DAY }),
    );
    const again = secondPanel(db);
    const read = reading(again);
    const { names } = await badgeOf(again, MARA, NOW);
    expect(names).toEqual(['Peer 4', 'Peer 0', 'Peer 2', 'Peer 3']);
    expect(read()).toEqual({
      people: ['p1'],
      attendances: ['a4', 'a1', 'a4'],
      meetings: ['old', 'new'],
    });
  });

  it('after a note reads nobody', async () => {
    await badgeOf(db, MARA, NOW);
    await addNote(db, { text: 'Rows', personIds: ['p1'] }, NOW);
    const read = reading(db);
    expect((await badgeOf(db, MARA, NOW)).names).toHaveLength(PEOPLE);
    expect(read()).toEqual({});
  });

  it('after a page told the same again reads nobody', async () => {
    const told = meeting({ id: 'm', start: NOW - DAY });
    await db.meetings.add(told);
    await db.attendances.add(attendance({ id: 'a', personId: 'p1', meetingId: 'm' }));
    await badgeOf(db, MARA, NOW);
    const sources = { 'google-page': { detail: 'form' as const, seenAt: NOW } };
    await db.meetings.put({ ...told, sources, updatedAt: NOW });
    await db.people.update('p1', { updatedAt: NOW });
    const read = reading(db);
    await badgeOf(db, MARA, NOW);
    expect(read()).toEqual({});
  });

  it('reads those for whom a moment has come, and looks at everybody when the clock went back', async () => {
    await db.touches.add(loggedTouch({ id: 't', personId: 'p1', at: NOW }));
    const { nextChange: next } = await badgeOf(db, MARA, NOW);
    expect(next).toBe(NOW + 60 * DAY);
    const read = reading(db);
    await badgeOf(db, MARA, NOW + 60 * DAY);
    expect(read().people).toEqual(['p1']);
    await badgeOf(db, MARA, NOW);
    expect(read().people).toHaveLength(1 + PEOPLE);
  });

  it('looks at everybody for another profile or line, and when it is asked to', async () => {
    await badgeOf(db, MARA, NOW);
    const lawyer = profile({ functionId: 'legal' });
    expect((await badgeOf(db, lawyer, NOW)).names).toEqual([]);
    expect((await badgeOf(db, MARA, NOW)).names).toHaveLength(PEOPLE);
    await db.orgEdges.add({
      ...{ id: 'e', createdAt: NOW, updatedAt: NOW },
      ...{ personId: 'p1', managerId: ME, source: 'user' },
    });
    expect((await badgeOf(db, MARA, NOW)).names).toHaveLength(PEOPLE - 1);
    const read = reading(db);
    await badgeOf(db, MARA, NOW, true);
    expect(read().people).toHaveLength(PEOPLE);
  });

  it('looks at whoever is no longer where they were', async () => {
    await db.meetings.bulkAdd([meeting({ id: 'm', start: NOW - DAY })]);
    const row = attendance({ id: 'a', personId: 'p1', meetingId: 'm', start: NOW - DAY });
    await db.attendances.add(row);
    await db.touches.add(loggedTouch({ id: 't', personId: 'p2', at: NOW - DAY }));
    const is = async () => (await badgeOf(db, MARA, NOW)).names.map((name) => name.at(-1)).join('');
    expect(await is()).toBe('430');
    await db.attendances.put({ ...row, personId: 'p3' });
    expect(await is()).toBe('410');
    await db.touches.delete('t');
    expect(await is()).toBe('4210');
    await db.attendances.bulkDelete(['a']);
    expect(await is()).toBe('43210');
    await db.attendances.add(row);
    expect(await is()).toBe('4320');
    await db.attendances.clear();
    expect(await is()).toBe('43210');
  });

  it('has one mark for an import, and comes to the same', async () => {
    await badgeOf(db, MARA, NOW);
    const all = Array.from({ length: 500 }, (_, at) => peer(at));
    await db.people.bulkPut(all);
    await db.people.bulkPut(all.map((one) => ({ ...one, muted: true })));
    expect(await db.badgeMarks.count()).toBeLessThan(5);
    expect(await badgeOf(db, MARA, NOW)).toEqual(await byTheRule(db, NOW));
  });

  it('knows another line when many go at once, and with them whoever told it', async () => {
    await db.people.bulkPut([
      peer(0, { emails: MARA.emails }),
      ...Array.from({ length: 60 }, (_, at) => peer(at + 100)),
    ]);
    await db.orgEdges.add({
      ...{ id: 'e', createdAt: NOW, updatedAt: NOW },
      ...{ personId: 'p1', managerId: 'p0', source: 'directory' },
    });
    expect((await badgeOf(db, MARA, NOW)).names).not.toContain('Peer 1');
    const ids = ['p0', ...Array.from({ length: 60 }, (_, at) => `p${at + 100}`)];
    await db.people.bulkDelete(ids);
    expect(await badgeOf(db, MARA, NOW)).toEqual(await byTheRule(db, NOW));
  });

  it('leaves nothing behind when everything is deleted', async () => {
    await badgeOf(db, MARA, NOW);
    await clearRecords(db);
    for (const table of db.tables) expect(await table.count(), table.name).toBe(0);
    expect(await badgeOf(db, MARA, NOW)).toEqual({ names: [], nextChange: null });
  });

  it('keeps its marks when it is stopped half-way', async () => {
    await badgeOf(db, MARA, NOW);
    await db.touches.add(loggedTouch({ id: 't1', personId: 'p1', at: NOW - DAY }));
    const other = secondPanel(db);
    other.badgeBasis.hook('updating', () => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(badgeOf(other, MARA, NOW)).rejects.toMatchObject({ kind: 'full' });
    expect(await badgeOf(db, MARA, NOW)).toEqual(await byTheRule(db, NOW));
  });

  it('keeps a mark that was made after it had read somebody', async () => {
    await badgeOf(db, MARA, NOW);
    const [other, third] = [secondPanel(db), secondPanel(db)];
    await other.touches.add(loggedTouch({ id: 't1', personId: 'p1', at: NOW - 130 * DAY }));
    let write: PromiseLike<unknown> | undefined;
    db.touches.hook('reading', (row) => {
      write ??= other.touches.add(loggedTouch({ id: 't2', personId: 'p1', at: NOW - DAY }));
      return row;
    });
    await badgeOf(db, MARA, NOW);
    await write;
    expect(await badgeOf(third, MARA, NOW)).toEqual(await byTheRule(db, NOW));
    expect((await badgeOf(third, MARA, NOW)).names).toHaveLength(PEOPLE - 1);
  });
});

/** One thing that happens: to whom, at which meeting, and a number for the rest. */
interface Step {
  what: keyof typeof HAPPENS;
  who: number;
  other: number;
  at: number;
  days: number;
}

type World = { db: CrosswalkDatabase; now: number; undos: Undo[] };

const HAPPENS = {
  touch: async ({ db, now, undos }: World, { who, days }: Step) => {
    undos.push(
      await logTouch(db, { personId: `p${who}`, kind: 'call', at: now - days * DAY }, now),
    );
  },
  meet: async ({ db, now }: World, { who, other, at, days }: Step) => {
    const start = now - days * DAY + at * HOUR;
    await db.meetings.put(meeting({ id: `m${at}`, start, attendeeCount: 3 }));
    for (const one of [who, other]) {
      const row = { id: `a${one}-${at}`, personId: `p${one}`, meetingId: `m${at}`, start };
      await db.attendances.put(attendance(row));
    }
  },
  cancel: ({ db }: World, { at, days }: Step) =>
    db.meetings.update(`m${at}`, days % 2 ? { status: 'cancelled' } : { deletedAt: 1 }),
  grow: ({ db }: World, { at, days }: Step) =>
    db.meetings.update(`m${at}`, { attendeeCount: days % 2 ? 40 : 2 }),
  forget: ({ db }: World, { who, at }: Step) => db.attendances.delete(`a${who}-${at}`),
  handOver: ({ db }: World, { who, other, at }: Step) =>
    db.attendances
      .where('meetingId')
      .equals(`m${at}`)
      .modify((one) => {
        if (one.personId === `p${who}`) one.response = other % 2 ? 'declined' : 'accepted';
      }),
  walk: ({ db, now }: World, { who, days }: Step) =>
    db.walks.put({
      ...{ id: `w${who}`, createdAt: now, updatedAt: now, personId: `p${who}`, title: 'Walk' },
      ...{ start: now - days * DAY, end: now - days * DAY + HOUR, state: 'proposed' },
    }),
  say: async ({ db, now, undos }: World, { who, days }: Step) => {
    const said: PersonPatch[] = [
      { functionId: 'product' as const },
      { functionId: 'legal' as const },
      { relation: 'report' as const },
      { relation: undefined },
      { muted: days > 0 },
      { snoozedUntil: now + days * DAY },
      { cadenceDays: Math.max(1, days) },
      { cadenceDays: undefined },
      { level: 'executive' as const },
      { name: `Other ${who}` },
      { emails: [`p${who}@elsewhere.example`] },
      { emails: days % 2 ? MARA.emails : [`p${who}@lumen.example`] },
    ];
    undos.push(await updatePerson(db, `p${who}`, said[Math.abs(days) % said.length] ?? {}, now));
  },
  report: ({ db, now }: World, { who, other }: Step) =>
    db.orgEdges.put({
      ...{ id: `e${who}`, createdAt: now, updatedAt: now, source: 'user' },
      ...{ personId: `p${who}`, managerId: other === who ? ME : `p${other}` },
    }),
  merge: async ({ db, now, undos }: World, { who, other }: Step) => {
    undos.push(await mergePeople(db, `p${who}`, `p${other}`, { name: 'into' }, now));
  },
  remove: async ({ db, undos }: World, { who }: Step) => {
    undos.push(await removePerson(db, `p${who}`));
  },
  undo: async ({ undos }: World) => undos.pop()?.(),
  wait: async (world: World, { days }: Step) => {
    world.now += Math.max(0, days) * DAY;
  },
  lose: ({ db }: World, { days }: Step) =>
    days === 7 ? db.attendances.clear() : Promise.resolve(),
  everybody: ({ db }: World, { days }: Step) =>
    db.people.toCollection().modify({ muted: days > 60 }),
} satisfies Record<string, (world: World, step: Step) => PromiseLike<unknown>>;

it('is after any writes, looked at or not in between, what everybody read anew would give', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({
          what: fc.constantFrom(...(Object.keys(HAPPENS) as (keyof typeof HAPPENS)[])),
          who: fc.nat(PEOPLE - 1),
          other: fc.nat(PEOPLE - 1),
          at: fc.nat(MEETINGS - 1),
          days: fc.integer({ min: -10, max: 100 }),
          looks: fc.boolean(),
        }),
        { minLength: 1, maxLength: 25 },
      ),
      async (steps) => {
        const world: World = { db: freshDatabase(), now: NOW, undos: [] };
        await world.db.people.bulkAdd(Array.from({ length: PEOPLE }, (_, at) => peer(at)));
        for (const { looks, ...step } of steps) {
          // What makes no sense by then is refused.
          await Promise.resolve(HAPPENS[step.what](world, step)).catch(() => undefined);
          if (!looks) continue;
          const { now } = world;
          expect(await badgeOf(world.db, MARA, now)).toEqual(await byTheRule(world.db, now));
        }
        expect(await badgeOf(world.db, MARA, world.now)).toEqual(
          await byTheRule(world.db, world.now),
        );
        await world.db.delete();
      },
    ),
    { numRuns: 60 },
  ));
