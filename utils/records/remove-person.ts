import type { CrosswalkDatabase } from './database';
import { FOLDED_TABLES } from './fold-person';
import { nameKey } from './name-key';
import { isNewByName, reunite } from './reunite';
import { takeOutOfRecords } from './take-out-of-records';
import type { Changes, Undo } from './undo';
import { undoable } from './undo';

/** See `removePerson` of people.ts. */
export async function takePersonOut(db: CrosswalkDatabase, id: string): Promise<Undo> {
  return (await takePeopleOut(db, [id])).undo;
}

/** As `removePerson`, for several in one step; those who are gone already are passed over. */
export async function takePeopleOut(
  db: CrosswalkDatabase,
  personIds: readonly string[],
): Promise<{ undo: Undo; changed: number }> {
  const before = new Set<string>();
  const gone = new Set<string>();
  const takeOut = async (changes: Changes) => {
    for (const key of await db.people.toCollection().primaryKeys()) before.add(key);
    for (const id of personIds) if (before.has(id)) gone.add(id);
    if (gone.size === 0) return;
    const ids = [...gone];
    for (const table of ['attendances', 'touches', 'walks'] as const) {
      const keys = await db[table].where('personId').anyOf(ids).primaryKeys();
      for (const key of keys) changes.remove(table, key);
    }
    await takeOutOfRecords(db, gone, changes);
    await takeOutAsIntroducers(db, gone, changes);
    await takeOutOfQuestions(db, gone, changes);
    await takeOutOfLine(db, gone, changes);
    for (const key of await db.merges.where('intoId').anyOf(ids).primaryKeys()) {
      changes.remove('merges', key);
    }
    for (const id of ids) changes.remove('people', id);
  };
  const undo = await undoable(db, FOLDED_TABLES, takeOut, async () => {
    for (const id of await perhapsTwins(db, gone, before)) await reunite(db, id, before);
  });
  return { undo, changed: gone.size };
}

/** Of several who are back: those whose place somebody may have taken. One look for all of them. */
async function perhapsTwins(
  db: CrosswalkDatabase,
  gone: ReadonlySet<string>,
  before: ReadonlySet<string>,
): Promise<string[]> {
  if (gone.size === 1) return [...gone];
  const people = await db.people.toArray();
  const others = people.filter(({ id }) => !gone.has(id));
  const taken = new Set(others.flatMap(({ emails }) => emails));
  const newcomers = others.filter((one) => isNewByName(one, before));
  const keys = new Set(newcomers.flatMap(({ name }) => nameKey(name)?.key ?? []));
  return people.flatMap(({ id, name, aliases, emails }) => {
    const named = () => [name, ...aliases].some((one) => keys.has(nameKey(one)?.key ?? ''));
    const perhaps = gone.has(id) && (emails.some((email) => taken.has(email)) || named());
    return perhaps ? [id] : [];
  });
}

async function takeOutAsIntroducers(
  db: CrosswalkDatabase,
  gone: ReadonlySet<string>,
  changes: Changes,
): Promise<void> {
  for (const person of await db.people
    .where('introducedBy')
    .anyOf([...gone])
    .toArray()) {
    const { introducedBy: _, ...rest } = person;
    if (!gone.has(person.id)) changes.put('people', rest);
  }
}

async function takeOutOfLine(
  db: CrosswalkDatabase,
  gone: ReadonlySet<string>,
  changes: Changes,
): Promise<void> {
  const keys = new Set<string>();
  for (const end of ['personId', 'managerId'] as const) {
    for (const key of await db.orgEdges
      .where(end)
      .anyOf([...gone])
      .primaryKeys())
      keys.add(key);
  }
  for (const key of keys) changes.remove('orgEdges', key);
}

/** A question whose answer goes is forgotten: the name is asked about when it is next shown. */
async function takeOutOfQuestions(
  db: CrosswalkDatabase,
  gone: ReadonlySet<string>,
  changes: Changes,
): Promise<void> {
  const isGone = (id: string | undefined) => id !== undefined && gone.has(id);
  for (const question of await db.nameQuestions.toArray()) {
    const { candidateIds, personId, answer } = question;
    if (!candidateIds.some(isGone) && !isGone(personId)) continue;
    const left = candidateIds.filter((id) => !gone.has(id));
    if (left.length === 0 || isGone(personId) || isGone(answer?.personId)) {
      changes.remove('nameQuestions', question.id);
    } else changes.put('nameQuestions', { ...question, candidateIds: left });
  }
}
