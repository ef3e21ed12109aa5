import { functionHere } from '@/utils/functions/house';
import { ME } from '@/utils/functions/reporting-line';
import type { AnyFunctionId, OwnFunctionId } from '@/utils/functions/taxonomy';
import type { CrosswalkDatabase } from './database';
import { changeFunction } from './functions';
import { HOUSE_TABLES, houseOf, loadHouse } from './house';
import { inferAnew, isInferred } from './infer-anew';
import { inferFromTitle } from './infer-from-title';
import { Refusal, requireRecord } from './refusal';
import { requireFunction } from './require-function';
import type { Person } from './schema';
import { type Undo, undoable } from './undo';

const TABLES = ['people', ...HOUSE_TABLES] as const;

/** `people` is how many are in another function now. */
export interface FunctionsMerged {
  undo: Undo;
  people: number;
}

/**
 * From now on `from` is `into` here: its people, what titles tell and what was taught follow, and
 * `into` matters where either did. Whom somebody had put into `from` is remembered, for the day on
 * which it is one of its own again. Refuses two that are one already (`circle`) and one that is `gone`.
 *
 * @param mine whether it is the user's own function, which is the caller's to change.
 */
export async function mergeFunctions(
  db: CrosswalkDatabase,
  from: AnyFunctionId,
  into: AnyFunctionId,
  now: number,
  mine = false,
): Promise<FunctionsMerged> {
  let people = 0;
  const undo = await undoable(db, TABLES, async (changes) => {
    const house = await loadHouse(db);
    const end = await requireFunction(db, into, house);
    if (end === from || functionHere(from, house) === end) throw new Refusal('circle');
    const moved = await peopleIn(db, from);
    const said = moved.filter((person) => !isInferred(person)).map(({ id }) => id);
    const movedIds = mine ? [ME, ...said] : said;
    await changeFunction(db, changes, from, { mergedInto: end, movedIds }, now);
    const matters = (await db.functions.get(from))?.matters;
    if (matters) await changeFunction(db, changes, end, { matters }, now);
    people = moved.length;
    for (const person of moved) {
      changes.put('people', { ...person, functionId: end, updatedAt: now });
    }
  });
  return { undo, people };
}

/**
 * Makes a merged function one of its own again. Whoever was put there by a title is told anew, and
 * whom somebody had put into it comes back; those whom somebody put into the other one stay.
 *
 * The answer's `mine` says whether it had been the user's own.
 */
export async function unmergeFunction(
  db: CrosswalkDatabase,
  id: AnyFunctionId,
  now: number,
): Promise<FunctionsMerged & { mine: boolean; from: AnyFunctionId }> {
  let people = 0;
  let mine = false;
  let from = id;
  const undo = await undoable(db, TABLES, async (changes) => {
    const back = new Set((await db.functions.get(id))?.movedIds);
    mine = back.has(ME);
    await changeFunction(db, changes, id, { mergedInto: undefined }, now);
    const [functions, rules] = [await db.functions.toArray(), await db.functionRules.toArray()];
    const together = functionHere(id, houseOf(functions, rules));
    const apart = houseOf(
      functions.filter((one) => one.id !== id),
      rules,
    );
    from = together;
    const there = await peopleIn(db, together);
    const moved = [
      ...(await inferAnew(db, there, apart, now)),
      ...there
        .filter((person) => back.has(person.id) && !isInferred(person))
        .map((person) => ({ ...person, functionId: id, updatedAt: now })),
    ];
    people = moved.length;
    for (const person of moved) changes.put('people', person);
  });
  return { undo, people, mine, from };
}

/**
 * Removes a function that the user added. Its people, its rules and what was merged into it go to
 * `to`; without `to`, whoever was put there by hand has no function any more, the others are told
 * anew, and its rules are forgotten. Refuses as `mergeFunctions` does.
 */
export async function removeFunction(
  db: CrosswalkDatabase,
  id: OwnFunctionId,
  to: AnyFunctionId | undefined,
  now: number,
): Promise<FunctionsMerged> {
  let people = 0;
  const undo = await undoable(db, TABLES, async (changes) => {
    requireRecord(await db.functions.get(id));
    const end = to && (await requireFunction(db, to, await loadHouse(db)));
    if (end === id) throw new Refusal('circle');
    changes.remove('functions', id);
    for (const one of await db.functions.toArray()) {
      if (one.mergedInto !== id) continue;
      await changeFunction(db, changes, one.id, { mergedInto: end }, now);
    }
    for (const rule of await db.functionRules.where('functionId').equals(id).toArray()) {
      if (end === undefined) changes.remove('functionRules', rule.id);
      else changes.put('functionRules', { ...rule, functionId: end, updatedAt: now });
    }
    const there = await peopleIn(db, id);
    people = there.length;
    const left = end === undefined ? await withoutFunction(db, id, there, now) : there;
    for (const person of left) {
      changes.put('people', end ? { ...person, functionId: end, updatedAt: now } : person);
    }
  });
  return { undo, people };
}

/** The people of a function that goes, as they are without it. */
async function withoutFunction(
  db: CrosswalkDatabase,
  id: AnyFunctionId,
  people: readonly Person[],
  now: number,
): Promise<Person[]> {
  const functions = (await db.functions.toArray()).filter((one) => one.mergedInto !== id);
  const rules = (await db.functionRules.toArray()).filter((rule) => rule.functionId !== id);
  const house = houseOf(functions, rules);
  return people.map((person) => {
    const next: Person = { ...person, sources: { ...person.sources }, updatedAt: now };
    delete next.functionId;
    delete next.sources.functionId;
    if (isInferred(person)) inferFromTitle(next, house);
    return next;
  });
}

async function peopleIn(db: CrosswalkDatabase, id: AnyFunctionId): Promise<Person[]> {
  return db.people.filter((person) => person.functionId === id).toArray();
}
