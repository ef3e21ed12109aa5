import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import type { Invitation } from '@/utils/records/schema-between';
import { isPeer } from './peer-ties';
import type { PersonStanding } from './person-standing';
import { tieStrength } from './tie-strength';

/** When somebody of a function was with the user's team, and whom to ask next. */
export interface FunctionPresented {
  functionId: AnyFunctionId;
  /** The last time that is over; absent for never. */
  last?: Invitation;
  /** The first that is to come. */
  next?: Invitation;
  /** The peers there who are not muted, the strongest tie first. */
  peers: PersonStanding[];
}

/**
 * Each of the functions, the most neglected first (ours): never before long ago, before lately, and last
 * those from which somebody is coming already; among equals those with the strongest tie, where asking is
 * easiest. An invitation counts for the function that a person has now.
 */
export function presentedByFunction(
  functionIds: Iterable<AnyFunctionId>,
  invitations: readonly Invitation[],
  standings: readonly PersonStanding[],
  now: number,
): FunctionPresented[] {
  const functionOf = new Map(standings.map(({ person }) => [person.id, person.functionId]));
  const peersOf = new Map<AnyFunctionId, { standing: PersonStanding; strength: number }[]>();
  for (const standing of standings) {
    const { person, touches } = standing;
    if (!person.functionId || person.muted || !isPeer(standing)) continue;
    const strength = tieStrength(person, touches, now);
    const known = peersOf.get(person.functionId);
    if (known) known.push({ standing, strength });
    else peersOf.set(person.functionId, [{ standing, strength }]);
  }
  return [...new Set(functionIds)]
    .map((functionId) => {
      const peers = (peersOf.get(functionId) ?? []).sort(
        (a, b) => b.strength - a.strength || (a.standing.person.id < b.standing.person.id ? -1 : 1),
      );
      const theirs = invitations
        .filter(({ personIds }) => personIds.some((id) => functionOf.get(id) === functionId))
        .sort((a, b) => a.at - b.at);
      const last = theirs.findLast(({ at }) => at <= now);
      const next = theirs.find(({ at }) => at > now);
      const found: FunctionPresented = { functionId, peers: peers.map((one) => one.standing) };
      if (last) found.last = last;
      if (next) found.next = next;
      return { found, strength: peers[0]?.strength ?? -1 };
    })
    .sort(
      (a, b) =>
        (a.found.next?.at ?? 0) - (b.found.next?.at ?? 0) ||
        (a.found.last?.at ?? 0) - (b.found.last?.at ?? 0) ||
        b.strength - a.strength ||
        (a.found.functionId < b.found.functionId ? -1 : 1),
    )
    .map(({ found }) => found);
}

/** The functions in which a peer is known, but for the user's own: what stands for those that matter while none was named. */
export function functionsOfPeers(
  standings: readonly PersonStanding[],
  own: AnyFunctionId | undefined,
): AnyFunctionId[] {
  const found = standings.flatMap((standing) =>
    isPeer(standing) && standing.touches.length > 0 ? (standing.person.functionId ?? []) : [],
  );
  return [...new Set(found)].filter((id) => id !== own);
}
