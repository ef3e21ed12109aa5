import type { Walk } from '@/utils/records/schema';
import { STANDS } from './round-walks';

const WEEK = 7 * 86_400_000;

/** Whether a walk is planned, proposed or on the calendar within seven days of `now`. */
export function isWeekPlanned(walks: readonly Walk[], now: number): boolean {
  return walks.some(
    ({ state, start, end }) => STANDS.has(state) && end > now && start < now + WEEK,
  );
}
