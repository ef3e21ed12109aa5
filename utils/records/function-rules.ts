import type { AnyFunctionId, Level } from '@/utils/functions/taxonomy';
import type { CrosswalkDatabase } from './database';
import { HOUSE_TABLES, loadHouse } from './house';
import { everybody, inferAnew, mentions } from './infer-anew';
import { learnFrom, NOTHING_LEARNT } from './learn';
import { Refusal, requireRecord } from './refusal';
import { requireFunction } from './require-function';
import type { Person } from './schema';
import type { FunctionRule } from './schema-functions';
import { directly, takeBack, type Undo, undoable } from './undo';
import { write } from './write';

const TABLES = ['people', ...HOUSE_TABLES] as const;

/** What setting functions did. */
export interface FunctionsSet {
  /** Takes all of it back, what was learnt too. */
  undo: Undo;
  /** What was learnt from it. */
  rules: FunctionRule[];
  /** How many others changed with the rules. */
  followers: number;
  /**
   * Forgets what was learnt and gives the followers back what they had; the answer takes the rest
   * back. Absent where nothing was learnt.
   */
  onlyThese?: () => Promise<Undo>;
}

/** As `FunctionsSet`, for one person. */
export type FunctionSet = Omit<FunctionsSet, 'rules'> & { rule?: FunctionRule };

export interface SetOptions {
  /** Said with it, in the same step. */
  level?: Level | undefined;
  /** False: an exception, from which nothing is learnt. */
  teach?: boolean;
}

/**
 * The user says which function somebody is in; undefined clears it. Where their title or
 * department would have told another one, or none, the house learns it, and whoever has the same
 * words and no stronger source follows. Refuses a person or function that is `gone`.
 */
export async function setFunction(
  db: CrosswalkDatabase,
  personId: string,
  functionId: AnyFunctionId | undefined,
  now: number,
  options: SetOptions = {},
): Promise<FunctionSet> {
  const { rules, ...set } = await setFunctions(db, [personId], functionId, now, options);
  const [rule] = rules;
  return { ...set, ...(rule && { rule }) };
}

/**
 * As `setFunction`, for several in one step. People who are gone are passed over; refused when
 * nobody is left. Of several, only what two of them share is learnt, or what is said of them all.
 */
export async function setFunctions(
  db: CrosswalkDatabase,
  personIds: readonly string[],
  functionId: AnyFunctionId | undefined,
  now: number,
  { level, teach = true }: SetOptions = {},
): Promise<FunctionsSet> {
  return write(db, TABLES, async () => {
    const found = await db.people.bulkGet([...new Set(personIds)]);
    const people = found.flatMap((person) => person ?? []);
    if (people.length === 0) throw new Refusal('gone');
    const house = await loadHouse(db);
    const here = functionId && (await requireFunction(db, functionId, house));
    const said = await directly(db, async (changes) => {
      for (const person of people) changes.put('people', withSaid(person, here, level, now));
    });
    const learnt = teach && here ? await learnFrom(db, people, here, house, now) : NOTHING_LEARNT;
    const { rules, followers } = learnt;
    const forget = () => write(db, TABLES, () => takeBack(db, learnt.log));
    const undo = () => write(db, TABLES, () => takeBack(db, [...learnt.log, ...said]));
    if (rules.length === 0) return { undo, rules, followers };
    const onlyThese = async () => {
      await forget();
      return () => write(db, TABLES, () => takeBack(db, said));
    };
    return { undo, rules, followers, onlyThese };
  });
}

function withSaid(
  person: Person,
  functionId: AnyFunctionId | undefined,
  level: Level | undefined,
  now: number,
): Person {
  const next: Person = { ...person, sources: { ...person.sources }, updatedAt: now };
  if (functionId === undefined) {
    delete next.functionId;
    delete next.sources.functionId;
  } else {
    next.functionId = functionId;
    next.sources.functionId = 'user';
  }
  if (level !== undefined) {
    next.level = level;
    next.sources.level = 'user';
  }
  return next;
}

/** What the user taught, newest first. */
export async function listRules(db: CrosswalkDatabase): Promise<FunctionRule[]> {
  return (await db.functionRules.toArray()).sort((a, b) => b.updatedAt - a.updatedAt);
}

/** Forgets what was taught; whoever followed is told anew by title and department. */
export function removeRule(db: CrosswalkDatabase, id: string, now: number): Promise<Undo> {
  return undoable(db, TABLES, async (changes) => {
    const { words } = requireRecord(await db.functionRules.get(id));
    const house = await loadHouse(db);
    const left = { ...house, rules: house.rules.filter((rule) => rule.id !== id) };
    changes.remove('functionRules', id);
    const touched = mentions([words]);
    const people: Person[] = [];
    await everybody(db, (some) => people.push(...some.filter(touched)));
    for (const person of await inferAnew(db, people, left, now)) changes.put('people', person);
  });
}
