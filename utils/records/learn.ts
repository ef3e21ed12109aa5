import { type House, tellFunction } from '@/utils/functions/house';
import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import { type Teachable, teachable } from '@/utils/functions/teachable';
import type { CrosswalkDatabase } from './database';
import { everybody, inferAnew, isAbout, isInferred, mentions } from './infer-anew';
import type { Person, RecordChange } from './schema';
import type { FunctionRule } from './schema-functions';
import { newStamp } from './stamp';
import { directly } from './undo';

export interface Learnt {
  rules: FunctionRule[];
  /** How many people changed with them. */
  followers: number;
  log: RecordChange[];
}

export const NOTHING_LEARNT: Learnt = { rules: [], followers: 0, log: [] };

/** What a correction says about more than one person, and of how many of the corrected it is said. */
interface Lesson extends Teachable {
  said: number;
  /** No title of the corrected says it. */
  ofDepartment: boolean;
}

/**
 * Learns that the titles or departments of `corrected` mean `functionId`, inside the caller's
 * transaction over people and `HOUSE_TABLES`. Nothing is learnt that the house would have told
 * anyhow, nor from words too general (`teachable`), nor against more people of the same words who
 * are known to be elsewhere, nor, of several people, from what only one of them has.
 */
export async function learnFrom(
  db: CrosswalkDatabase,
  corrected: readonly Person[],
  functionId: AnyFunctionId,
  house: House,
  now: number,
): Promise<Learnt> {
  const known = await db.functionRules.toArray();
  const lessons = lessonsOf(corrected, functionId, house, known);
  if (lessons.length === 0) return NOTHING_LEARNT;
  const ids = new Set(corrected.map(({ id }) => id));
  const touched = mentions(lessons.map(({ words }) => words));
  const others: Person[] = [];
  await everybody(db, (people) => {
    others.push(...people.filter((person) => !ids.has(person.id) && touched(person)));
  });
  const against = standAgainst(others, functionId, house);
  const rules = lessons
    .filter((lesson) => against(lesson) <= lesson.said)
    .map(({ text, words }) => {
      const before = known.find((rule) => rule.words === words);
      const { id, createdAt } = before ?? newStamp(now);
      return { id, createdAt, updatedAt: now, text, words, functionId };
    });
  if (rules.length === 0) return NOTHING_LEARNT;
  const replaced = new Set(rules.map(({ id }) => id));
  const taught = [...house.rules.filter(({ id }) => !replaced.has(id)), ...rules];
  const follow = others.filter(mentions(rules.map(({ words }) => words)));
  const anew = await inferAnew(db, follow, { ...house, rules: taught }, now);
  const log = await directly(db, async (changes) => {
    for (const rule of rules) changes.put('functionRules', rule);
    for (const person of anew) changes.put('people', person);
  });
  const followers = anew.filter((person) => person.functionId === functionId).length;
  return { rules, followers, log };
}

function lessonsOf(
  corrected: readonly Person[],
  functionId: AnyFunctionId,
  house: House,
  known: readonly FunctionRule[],
): Lesson[] {
  const lessons = new Map<string, Lesson>();
  for (const [{ title, department }, people] of byTexts(corrected)) {
    const told = tellFunction(title ?? '', department, house);
    if (told.functionId === functionId) continue;
    const wrong = known.find(({ id }) => id === told.ruleId);
    const exact = wrong && [title, department].some((text) => isAbout(text, wrong.words));
    const lesson = exact ? wrong : teachable(title, department);
    if (!lesson) continue;
    const { text, words } = lesson;
    const before = lessons.get(words) ?? { said: 0, ofDepartment: true };
    lessons.set(words, {
      text,
      words,
      said: before.said + people,
      ofDepartment: before.ofDepartment && !isAbout(title, words),
    });
  }
  const enough = corrected.length === 1 ? 1 : 2;
  return [...lessons.values()].filter(({ said }) => said >= enough);
}

/** Somebody of each title and department, and how many have them: thousands may be the same few. */
function byTexts(people: readonly Person[]): [Person, number][] {
  const groups = new Map<string, [Person, number]>();
  for (const person of people) {
    const { title, department } = person;
    if (title === undefined && department === undefined) continue;
    const texts = JSON.stringify([title, department]);
    groups.set(texts, [person, (groups.get(texts)?.[1] ?? 0) + 1]);
  }
  return [...groups.values()];
}

/**
 * How many more of the others with the same words are in another function than in this one. Of
 * whom somebody said so counts, and for a department also whose title tells: one of many crafts is
 * no function.
 */
function standAgainst(others: readonly Person[], functionId: AnyFunctionId, house: House) {
  const tells = new Map<string, AnyFunctionId | null>();
  const toldBy = (title: string) => {
    const before = tells.get(title);
    if (before !== undefined) return before;
    const { functionId: told } = tellFunction(title, undefined, house);
    tells.set(title, told);
    return told;
  };
  return ({ words, ofDepartment }: Lesson) => {
    let against = 0;
    for (const person of others) {
      const { title, department } = person;
      if (!isAbout(department, words) && !isAbout(title, words)) continue;
      const decided = isInferred(person) ? null : person.functionId;
      const is = decided ?? (ofDepartment && title !== undefined ? toldBy(title) : null);
      if (is !== null) against += is === functionId ? -1 : 1;
    }
    return against;
  };
}
