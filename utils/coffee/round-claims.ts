import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import type { Ask, Favour, Initiative } from '@/utils/records/schema-between';
import { nextToWalk } from '@/utils/relationships/next-to-walk';
import { peerTies } from '@/utils/relationships/peer-ties';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { GIVE_FIRST_BELOW } from '@/utils/relationships/reciprocity';
import { reciprocityByPerson } from '@/utils/relationships/reciprocity-with';
import { initiativeRisk, RISKY } from '@/utils/relationships/risk';

/** What speaks for a visit beside the rhythm. */
export interface RoundClaim {
  /** The riskiest of the user's initiatives that hangs on their function, where they are the next to walk with. */
  initiative?: { id: string; title: string; risk: number };
  /** An ask of theirs waits for the user, or they have given more than they got. */
  giveFirst?: 'ask' | 'balance';
}

export interface ClaimFacts {
  standings: readonly PersonStanding[];
  initiatives: readonly Initiative[];
  favours: readonly Favour[];
  asks: readonly Ask[];
  now: number;
  /** The user's own function. */
  own?: AnyFunctionId | undefined;
}

/** A long silence speaks for a visit no louder than three missed rhythms (ours). */
const MOST_OVERDUE = 3;
/** As much as half a rhythm missed (ours). */
const GIVE_FIRST = 0.5;

/** By person id: those for whom anything speaks beside the rhythm. */
export function roundClaims(facts: ClaimFacts): Map<string, RoundClaim> {
  const { standings, now } = facts;
  const claims = new Map<string, RoundClaim>();
  const add = (personId: string, claim: RoundClaim) =>
    claims.set(personId, { ...claims.get(personId), ...claim });

  for (const [personId, { balance }] of reciprocityByPerson(facts.favours, now)) {
    if (balance !== null && balance < GIVE_FIRST_BELOW) add(personId, { giveFirst: 'balance' });
  }
  for (const { by, state, personIds } of facts.asks) {
    if (by !== 'them' || state !== 'open') continue;
    for (const personId of personIds) add(personId, { giveFirst: 'ask' });
  }
  const active = facts.initiatives.filter(({ state }) => state === 'active');
  const ties = active.length > 0 ? peerTies(standings, now) : [];
  for (const { id, title, functionIds } of active) {
    const found = initiativeRisk(functionIds, ties, facts.own);
    if (!found?.weakest || found.risk < RISKY) continue;
    const next = nextToWalk(found.weakest.functionId, standings, now);
    if (!next?.peer || next.scheduled) continue;
    const personId = next.standing.person.id;
    const before = claims.get(personId)?.initiative;
    if (before && before.risk >= found.risk) continue;
    add(personId, { initiative: { id, title, risk: found.risk } });
  }
  return claims;
}

/**
 * How much speaks for a visit, to order a round by (ours): rhythms past due, three at most; plus the
 * risk (0.6–1) of the initiative that needs it; plus a half where giving comes first. So whoever can
 * steady a shaky project comes before somebody one rhythm late, and a friend who waits for an answer
 * before somebody just as late.
 */
export function roundWeight({ cadence }: PersonStanding, claim?: RoundClaim): number {
  return (
    Math.min(cadence.overdue, MOST_OVERDUE) +
    (claim?.initiative?.risk ?? 0) +
    (claim?.giveFirst ? GIVE_FIRST : 0)
  );
}
