import type { PersonStanding } from './person-standing';
import type { PeerTie } from './risk';
import { tieStrength } from './tie-strength';

/**
 * The ties to all peers whose function is known, as they were at `at` (epoch ms) by the contact known
 * until then. Muted peers count: they are not to be reminded of, and still there.
 */
export function peerTies(standings: readonly PersonStanding[], at: number): PeerTie[] {
  return standings.flatMap((standing) => {
    const { person, touches } = standing;
    if (!isPeer(standing) || person.functionId === undefined) return [];
    const strength = tieStrength(person, touches, at);
    return { personId: person.id, functionId: person.functionId, strength };
  });
}

/** Without a function of the user's own nobody is cross-functional, and every peer may be. */
export function isPeer({ verdict }: PersonStanding): boolean {
  return verdict.standing === 'cross-functional-peer' || verdict.standing === 'peer';
}
