import type { SettledHour } from '@/utils/coffee/settled-hour';
import type { PersonWalkPlan } from './use-walk-plan';

/**
 * The hour that was kept for a person alone and is still free, so that one press may send it. Anything
 * else that is under way is looked at on its page first.
 */
export function keptHour(plan: PersonWalkPlan | undefined): SettledHour | undefined {
  const hour = plan?.hour;
  const isKept = hour?.walk.state === 'planned' && plan?.company?.length === 1;
  return isKept && !hour.clash ? hour : undefined;
}
