import type { CadenceStatus } from './cadence';
import type { PersonStanding } from './person-standing';

/** Cross-functional peers who have lapsed, most overdue first. The badge counts these. */
export function lapsedPeers(standings: readonly PersonStanding[]): PersonStanding[] {
  return peersWith(standings, 'lapsed');
}

/** Cross-functional peers who are due and have not lapsed yet, most overdue first. */
export function duePeers(standings: readonly PersonStanding[]): PersonStanding[] {
  return peersWith(standings, 'due');
}

/** Epoch ms after `now` when `lapsedPeers` or `duePeers` may next answer otherwise, or null. */
export function nextChange(standings: readonly PersonStanding[], now: number): number | null {
  const moments = standings
    .filter(isCrossFunctional)
    .map(({ changesAt }) => changesAt ?? Number.POSITIVE_INFINITY)
    .filter((moment) => moment > now);
  const first = Math.min(...moments);
  return Number.isFinite(first) ? first : null;
}

function peersWith(standings: readonly PersonStanding[], status: CadenceStatus): PersonStanding[] {
  return standings
    .filter((standing) => isCrossFunctional(standing) && standing.cadence.status === status)
    .sort((a, b) => b.cadence.overdue - a.cadence.overdue || compareNames(a, b));
}

export function isCrossFunctional({ verdict }: PersonStanding): boolean {
  return verdict.standing === 'cross-functional-peer';
}

function compareNames(a: PersonStanding, b: PersonStanding): number {
  return a.person.name.localeCompare(b.person.name) || (a.person.id < b.person.id ? -1 : 1);
}
