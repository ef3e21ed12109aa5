import type { CrosswalkDatabase } from './database';
import { FOLDED_TABLES, moveRecords } from './fold-person';
import { renamedIn } from './named-people';
import { newNamedPerson } from './new-person';
import { Refusal, requireRecord } from './refusal';
import type { Merge, NameQuestion, Person, RecordChange, Tables } from './schema';
import { ABOUT_TABLES, type AboutTable } from './schema-between';
import { newStamp } from './stamp';
import { takeApart } from './take-apart';
import { type Changes, directly, takeBack, type Undo } from './undo';
import { write } from './write';

/** The merges in which somebody remained, latest first. */
export async function mergesInto(db: CrosswalkDatabase, personId: string): Promise<Merge[]> {
  const merges = await db.merges.where('intoId').equals(personId).toArray();
  return merges.sort((a, b) => b.createdAt - a.createdAt);
}

/**
 * Takes back a merge, however much later; see `takeApart` for what goes with whom. Crosswalk does not
 * make them one again by itself. `Refusal('gone')` when they are not one any more.
 */
export function splitMerge(db: CrosswalkDatabase, mergeId: string, now: number): Promise<Undo> {
  return splitting(db, async (changes) => {
    const merge = requireRecord(await db.merges.get(mergeId));
    const { from, into } = await takeApart(db, merge, changes, now);
    keepApart(from, into, changes, now);
    return { gone: from.id, kept: into.id };
  });
}

/** What goes to a person of their own. At least an address or a name. */
export interface SplitChoice {
  name: string;
  /** Addresses that are theirs. */
  emails: readonly string[];
  /** Other names that are theirs. */
  aliases: readonly string[];
  /** Records that are about them, and not about the other one. */
  recordIds: Partial<Record<AboutTable, readonly string[]>>;
}

/**
 * Makes two people of one who was taken for one: the chosen addresses and names go to a new person,
 * and with them the meetings to which those addresses were invited. What else is known stays.
 * Crosswalk does not make them one again by itself. `Refusal` for a blank name, and for a choice that
 * is not theirs.
 */
export function splitPerson(
  db: CrosswalkDatabase,
  personId: string,
  choice: SplitChoice,
  now: number,
): Promise<Undo> {
  return splitting(db, async (changes) => {
    const person = requireRecord(await db.people.get(personId));
    const { own, kept } = apart(person, choice, now);
    changes.put('people', own);
    changes.put('people', kept);
    const attended = await db.attendances.where('personId').equals(personId).toArray();
    for (const one of attended) {
      const theirs = one.email !== undefined && own.emails.includes(one.email);
      if (theirs) changes.put('attendances', { ...one, personId: own.id });
    }
    for (const table of ABOUT_TABLES) {
      const chosen = await db
        .table<Tables[typeof table], string>(table)
        .bulkGet([...(choice.recordIds[table] ?? [])]);
      for (const record of chosen) {
        if (record) changes.put(table, renamedIn(record, personId, own.id));
      }
    }
    keepApart(own, kept, changes, now);
    return { gone: own.id, kept: personId };
  });
}

function apart(person: Person, choice: SplitChoice, now: number): { own: Person; kept: Person } {
  const emails = person.emails.filter((email) => choice.emails.includes(email));
  const left = person.emails.filter((email) => !emails.includes(email));
  const name = choice.name.trim();
  if (name === '') throw new Refusal('blank');
  const theirs = new Set([...choice.aliases, name]);
  const known = [person.name, ...person.aliases];
  if (emails.length === 0 && !known.some((one) => theirs.has(one))) throw new Refusal('gone');
  const aliases = person.aliases.filter((alias) => theirs.has(alias) && alias !== name);
  const own: Person = {
    ...newNamedPerson(name, now),
    emails,
    aliases,
    sources: { name: known.includes(name) ? 'invite' : 'user' },
  };
  const others = person.aliases.filter((alias) => !theirs.has(alias));
  return { own, kept: { ...person, emails: left, aliases: others, updatedAt: now } };
}

/**
 * Somebody known by name alone would be taken for the other of that name as soon as a page shows the
 * name with the address: that the two are not one is kept as an answer to that question.
 */
function keepApart(a: Person, b: Person, changes: Changes, now: number): void {
  const [nameless, other] = a.emails.length === 0 ? [a, b] : [b, a];
  if (nameless.emails.length > 0) return;
  const question: NameQuestion = {
    ...newStamp(now),
    name: nameless.name,
    candidateIds: [other.id, nameless.id],
    meetingIds: [],
    answer: { personId: nameless.id },
  };
  changes.put('nameQuestions', question);
}

/**
 * Runs a split. Its undo gives back also what came to the one who was split off meanwhile, and does
 * nothing when either is gone since.
 */
async function splitting(
  db: CrosswalkDatabase,
  work: (changes: Changes) => Promise<{ gone: string; kept: string }>,
): Promise<Undo> {
  let log: RecordChange[] = [];
  let pair = { gone: '', kept: '' };
  await write(db, FOLDED_TABLES, async () => {
    log = await directly(db, async (changes) => {
      pair = await work(changes);
    });
  });
  return () =>
    write(db, FOLDED_TABLES, async () => {
      const [split, kept] = await db.people.bulkGet([pair.gone, pair.kept]);
      if (!split || !kept) return;
      await takeBack(db, log);
      await directly(db, (changes) => moveRecords(db, pair.gone, pair.kept, changes));
      const whole = await db.people.get(pair.kept);
      if (!whole) return;
      const { introducedBy, ...rest } = whole;
      const emails = [...new Set([...whole.emails, ...split.emails])];
      const byThemself = introducedBy === pair.gone;
      if (!byThemself && emails.length === whole.emails.length) return;
      await db.people.put({ ...(byThemself ? rest : whole), emails });
    });
}
