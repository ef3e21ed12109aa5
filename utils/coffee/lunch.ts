import type { Profile } from '@/utils/functions/profile';
import { clockHours } from './working-hours';

/** Kept free unless the user says otherwise, *ours*. */
export const USUAL_LUNCH = { start: '12:00', end: '13:00' };

/**
 * The clock hours that the user keeps free for lunch; null for none. The usual hour gives way to
 * walking hours that reach into it: whoever wrote those walks at noon. One that was set does not.
 */
export function lunchOf({
  lunch,
  walking,
}: Pick<Profile, 'lunch' | 'walking'>): { start: string; end: string } | null {
  if (lunch !== undefined) return lunch;
  const [usual] = clockHours([USUAL_LUNCH]);
  const walksThen = clockHours(walking).some(
    ({ start, end }) => usual !== undefined && start < usual.end && end > usual.start,
  );
  return walksThen ? null : USUAL_LUNCH;
}
