import { functionHere, tellFunction } from '@/utils/functions/house';
import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import type { CrosswalkDatabase } from './database';
import { HOUSE_TABLES, loadHouse } from './house';
import { everybody, isInferred, mentions } from './infer-anew';

/** How many people there are in each function, and of them because of each rule. */
export interface FunctionUse {
  people: ReadonlyMap<AnyFunctionId, number>;
  /** By the rule's id. */
  followers: ReadonlyMap<string, number>;
}

/** Counts everybody but the user, who has `ownEmails`. */
export async function functionUse(
  db: CrosswalkDatabase,
  ownEmails: readonly string[],
): Promise<FunctionUse> {
  return db.transaction('r', ['people', ...HOUSE_TABLES], async () => {
    const house = await loadHouse(db);
    const own = new Set(ownEmails);
    const people = new Map<AnyFunctionId, number>();
    const followers = new Map<string, number>();
    const mentioned = mentions(house.rules.map(({ words }) => words));
    await everybody(db, (some) => {
      for (const person of some) {
        const { functionId, title, department, emails } = person;
        if (!functionId || emails.some((email) => own.has(email))) continue;
        count(people, functionHere(functionId, house));
        if (!isInferred(person) || !mentioned(person)) continue;
        const { ruleId } = tellFunction(title ?? '', department, house);
        if (ruleId !== undefined) count(followers, ruleId);
      }
    });
    return { people, followers };
  });
}

function count<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
