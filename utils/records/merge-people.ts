import { answerByMerge } from './answer-by-merge';
import type { CrosswalkDatabase } from './database';
import { FOLDED_TABLES, foldPerson } from './fold-person';
import { Refusal, requireRecord } from './refusal';
import type { Person } from './schema';
import { ABOUT_TABLES } from './schema-between';
import { newStamp } from './stamp';
import { takeApart } from './take-apart';
import { directly, type Undo } from './undo';
import { type Side, united } from './unite-people';
import { write } from './write';

/** What the user says of the one person. */
export interface MergeChoice {
  /** Whose name stays; the other one stays findable. */
  name: Side;
}

/**
 * Makes two people one: everything about `fromId` moves to `intoId`. What was done is kept in
 * `merges`, so that they can be split again however much later; the undo does the same at once.
 * `Refusal('gone')` when one of them is not there any more, or both are one already.
 */
export async function mergePeople(
  db: CrosswalkDatabase,
  fromId: string,
  intoId: string,
  choice: MergeChoice,
  now: number,
): Promise<Undo> {
  const stamp = newStamp(now);
  await write(db, FOLDED_TABLES, async () => {
    if (fromId === intoId) throw new Refusal('gone');
    const from = requireRecord(await db.people.get(fromId));
    const into = requireRecord(await db.people.get(intoId));
    const log = await directly(db, async (changes) => {
      await foldPerson(db, from, into, changes, now, choice.name);
      await answerByMerge(db, from, into, changes, now);
    });
    // Earlier merges are found by who remained in them: their logs would grow by doubling.
    const changes = log.filter(({ table }) => table !== 'merges');
    await db.merges.add({ ...stamp, intoId, from, changes });
  });
  return () =>
    write(db, FOLDED_TABLES, async () => {
      const merge = await db.merges.get(stamp.id);
      if (!merge) return;
      await directly(db, async (changes) => {
        await takeApart(db, merge, changes, now);
      });
    });
}

/** How much of one kind is known of each of two people. */
export interface Tally {
  from: number;
  into: number;
  /** About both. */
  both: number;
}

/** What a merge would make of two people. */
export interface MergePreview {
  from: Person;
  into: Person;
  /** With the name of `into`. */
  person: Person;
  meetings: Tally;
  notes: Tally;
  followUps: Tally;
  /** Promises, favours, projects and all else that names people. */
  others: Tally;
  /** Logged contact and walks. */
  contacts: Tally;
}

/** Null when one of them is not there, or both are one. */
export function previewMerge(
  db: CrosswalkDatabase,
  fromId: string,
  intoId: string,
): Promise<MergePreview | null> {
  const tables = ['people', 'attendances', 'touches', 'walks', ...ABOUT_TABLES];
  return db.transaction('r', tables, async () => {
    const [from, into] = await db.people.bulkGet([fromId, intoId]);
    if (!from || !into || fromId === intoId) return null;
    const [meetings, notes, followUps, others, touches, walks] = await Promise.all([
      tally([fromId, intoId], async (id) =>
        (await db.attendances.where('personId').equals(id).toArray()).map((one) => one.meetingId),
      ),
      tally([fromId, intoId], (id) => db.notes.where('personIds').equals(id).primaryKeys()),
      tally([fromId, intoId], (id) => db.followUps.where('personIds').equals(id).primaryKeys()),
      tally([fromId, intoId], (id) => otherRecords(db, id)),
      tally([fromId, intoId], (id) => db.touches.where('personId').equals(id).primaryKeys()),
      tally([fromId, intoId], (id) => db.walks.where('personId').equals(id).primaryKeys()),
    ]);
    const contacts = {
      from: touches.from + walks.from,
      into: touches.into + walks.into,
      both: touches.both + walks.both,
    };
    const person = united(into, from);
    return { from, into, person, meetings, notes, followUps, others, contacts };
  });
}

async function otherRecords(db: CrosswalkDatabase, personId: string): Promise<string[]> {
  const found: string[] = [];
  for (const table of ABOUT_TABLES) {
    if (table === 'notes' || table === 'followUps') continue;
    const keys = await db.table(table).where('personIds').equals(personId).primaryKeys();
    for (const key of keys) found.push(`${table} ${key}`);
  }
  return found;
}

async function tally(
  [from, into]: [string, string],
  keysOf: (id: string) => PromiseLike<string[]>,
): Promise<Tally> {
  const of = new Set(await keysOf(from));
  const other = new Set(await keysOf(into));
  return { from: of.size, into: other.size, both: [...of].filter((key) => other.has(key)).length };
}
