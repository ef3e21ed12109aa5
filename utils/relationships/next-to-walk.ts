import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import type { Meeting } from '@/utils/records/schema';
import { isPeer } from './peer-ties';
import type { PersonStanding } from './person-standing';
import { tieStrength } from './tie-strength';
import { MEANINGFUL_PEOPLE } from './touches';

export interface NextToWalk {
  standing: PersonStanding;
  strength: number;
  /** False for somebody of that function who is no peer of the user's. */
  peer: boolean;
  /** What is on the calendar with them already, when everybody there is scheduled. */
  scheduled?: Meeting;
}

/**
 * With whom to walk next in a function: the strongest tie among the peers there who are not muted and
 * have no small meeting ahead; when all have one, the strongest of them with that meeting. With no
 * peer there, the same among the others of that function whom the user has met, outside the
 * organisation last. Null when nobody is known there. Ours.
 */
export function nextToWalk(
  functionId: AnyFunctionId,
  standings: readonly PersonStanding[],
  now: number,
): NextToWalk | null {
  const there = standings.filter(
    ({ person, verdict }) =>
      person.functionId === functionId && !person.muted && verdict.standing !== 'self',
  );
  const peers = there.filter(isPeer);
  const others = there.filter((one) => !isPeer(one) && one.touches.length > 0);
  const inside = others.filter(({ verdict }) => verdict.standing !== 'external');
  const found = [peers, inside, others].find((some) => some.length > 0);
  if (!found) return null;
  const free = found.filter((one) => meetingSoon(one) === undefined);
  const best = strongest(free.length > 0 ? free : found, now);
  if (!best) return null;
  const { standing, strength } = best;
  const scheduled = meetingSoon(standing);
  return { standing, strength, peer: found === peers, ...(scheduled && { scheduled }) };
}

function strongest(standings: readonly PersonStanding[], now: number) {
  let best: { standing: PersonStanding; strength: number; weight: number } | undefined;
  for (const standing of standings) {
    const strength = tieStrength(standing.person, standing.touches, now);
    // Of strangers, those with whom there was any contact come first.
    const weight = strength || (standing.touches.length > 0 ? 0.5 : 0);
    if (!best || weight > best.weight) best = { standing, strength, weight };
  }
  return best;
}

/** A larger meeting ahead is no talk. */
function meetingSoon({ nextMeeting }: PersonStanding): Meeting | undefined {
  const small = nextMeeting && (nextMeeting.attendeeCount ?? 2) <= MEANINGFUL_PEOPLE;
  return small ? nextMeeting : undefined;
}
