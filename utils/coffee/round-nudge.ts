import type { Walk } from '@/utils/records/schema';
import { duePeers, lapsedPeers } from '@/utils/relationships/lapsed-peers';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { STANDS } from './round-walks';

const WEEK = 7 * 86_400_000;

/**
 * For whom the week's walks are still to be planned: the cross-functional peers who have lapsed, then
 * those who are due; nobody once a walk stands within seven days of `now`. Without anybody, neither
 * Today nor the browser reminds of planning.
 */
export function peersToPlanFor(
  standings: readonly PersonStanding[],
  walks: readonly Walk[],
  now: number,
): PersonStanding[] {
  if (isWeekPlanned(walks, now)) return [];
  return [...lapsedPeers(standings), ...duePeers(standings)];
}

/** Whether a walk is planned, proposed or on the calendar within seven days of `now`. */
export function isWeekPlanned(walks: readonly Walk[], now: number): boolean {
  return walks.some(
    ({ state, start, end }) => STANDS.has(state) && end > now && start < now + WEEK,
  );
}
