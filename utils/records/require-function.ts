import { functionHere, type House } from '@/utils/functions/house';
import { type AnyFunctionId, FUNCTIONS } from '@/utils/functions/taxonomy';
import type { CrosswalkDatabase } from './database';
import { Refusal } from './refusal';

/** The function that it is here, following merges; `Refusal('gone')` for one that was removed. */
export async function requireFunction(
  db: CrosswalkDatabase,
  id: AnyFunctionId,
  house: House,
): Promise<AnyFunctionId> {
  const here = functionHere(id, house);
  const builtIn = FUNCTIONS.some((one) => one === here);
  if (!builtIn && !(await db.functions.get(here))) throw new Refusal('gone');
  return here;
}
