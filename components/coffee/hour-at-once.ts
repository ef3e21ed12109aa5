import type { Range } from '@/utils/coffee/ranges';
import { keptHour } from './kept-hour';
import type { PersonWalkPlan } from './use-walk-plan';

/**
 * The hour that one press may send without a look at the page: the one that was kept, else the best.
 * Undefined where there is none, where something is in the way, or where a walk is under way already.
 */
export function hourAtOnce(
  plan: PersonWalkPlan | undefined,
): { slot: Range; about: { issueId?: string } } | undefined {
  const kept = keptHour(plan);
  if (kept) {
    const { issueId } = kept.walk;
    return { slot: kept.slot, about: issueId === undefined ? {} : { issueId } };
  }
  const [best] = plan?.slots ?? [];
  const isClear = plan !== undefined && !plan.walk && plan.problem === undefined;
  return isClear && best ? { slot: best, about: {} } : undefined;
}
