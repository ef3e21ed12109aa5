import { judge, type Verdict } from '@/utils/functions/peer';
import type { Profile } from '@/utils/functions/profile';
import type { Person } from '@/utils/records/schema';
import type { TimeBucket } from './insights/contract';

/** Where time with somebody is counted. */
export interface TimePlace {
  bucket: TimeBucket;
  /** Against the user's own function; null for who is not of the organisation or cannot be told. */
  side: 'outside' | 'inside' | null;
}

/** For those of whom nothing is known. */
export const NOT_KNOWN: TimePlace = { bucket: 'unknown', side: null };

/**
 * Whose time it is. Several buckets may fit; the first of these wins (ours): reports, the manager's
 * line, cross-functional peers, stakeholders, outside the company, own function, others. So a report
 * or a peer stays one whatever role they are given, for the essays weigh peers against reports, and a
 * sponsor in the user's own function is a stakeholder. Others are colleagues of other functions who are
 * no peers; unknown, those whose function is not known.
 *
 * The side is a matter of functions alone: a stakeholder in Legal is outside for an engineer, a report
 * whose function nobody told is inside. Null for the user, who shares no time with themselves.
 */
export function timePlace(person: Person, verdict: Verdict, profile: Profile): TimePlace | null {
  const standing = standingOf(person, verdict, profile);
  if (standing === 'self') return null;
  const role = person.stakeholderRoles.length > 0;
  const side = standing === 'external' ? null : sideOf(person, standing, profile);
  if (standing === 'report') return { bucket: 'reports', side };
  if (standing === 'manager') return { bucket: 'manager-line', side };
  if (standing === 'cross-functional-peer') return { bucket: 'peers', side };
  if (role) return { bucket: 'stakeholders', side };
  if (standing === 'external') return { bucket: 'external', side };
  if (side === null) return NOT_KNOWN;
  return { bucket: side === 'inside' ? 'own-function' : 'others', side };
}

/** "Not a peer" says nothing of where somebody is; what the rules would say does. */
function standingOf(person: Person, verdict: Verdict, profile: Profile): Verdict['standing'] {
  if (person.relation !== 'not-peer' || verdict.standing === 'self') return verdict.standing;
  const { standing } = judge({ ...person, relation: undefined }, profile);
  return standing === 'external' ? 'external' : 'not-peer';
}

function sideOf(
  { functionId }: Person,
  standing: Verdict['standing'],
  profile: Profile,
): TimePlace['side'] {
  if (functionId === undefined) return standing === 'report' ? 'inside' : null;
  if (profile.functionId === undefined) return null;
  return functionId === profile.functionId ? 'inside' : 'outside';
}
