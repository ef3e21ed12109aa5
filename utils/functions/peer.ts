import { isInside } from './organisation-domain';
import type { Profile } from './profile';
import { ME, NO_LINE, type ReportingLine } from './reporting-line';
import { type AnyFunctionId, type Level, rung } from './taxonomy';

/**
 * How a person stands to the user.
 * `peer`: a peer, but not known to be of another function.
 * `unsorted`: could be a peer; the function is unknown, so the user is asked.
 */
export type Standing =
  | 'self'
  | 'cross-functional-peer'
  | 'peer'
  | 'unsorted'
  | 'manager'
  | 'report'
  | 'not-peer'
  | 'external';

/**
 * What decides a verdict. `line-above`, `line-below`: in the user's reporting line; with
 * `next-in-line` right beside the user, their own manager or report.
 */
export type VerdictReason =
  | 'own-address'
  | 'said-by-user'
  | 'reports-to-user'
  | 'line-above'
  | 'line-below'
  | 'next-in-line'
  | 'outside-line'
  | 'other-domain'
  | 'organisation-unknown'
  | 'level-near'
  | 'level-far'
  | 'level-unknown'
  | 'same-function'
  | 'other-function'
  | 'function-unknown'
  | 'own-function-unknown';

export interface Verdict {
  standing: Standing;
  /** What decided it, in the order it was asked. */
  reasons: VerdictReason[];
}

/** What is asked about a person. A `Person` record fits. */
export interface Judged {
  /** As the reporting line names them. */
  id?: string;
  /** Lower case. One address inside the organisation is enough; nobody is external without one. */
  emails: string[];
  functionId?: AnyFunctionId;
  level?: Level;
  managerEmail?: string;
  /** Said by the user; wins over domain and level, and leaves the function to be compared. */
  relation?: 'peer' | 'not-peer' | 'manager' | 'report';
}

/**
 * Whether somebody is a peer, and a cross-functional one: inside the organisation, outside the
 * reporting line, within `peerRungs` of the user's level, of another function.
 *
 * An unknown level counts as near. While the user's own function is unknown nobody is
 * cross-functional: people whose function is known are `peer`, the others stay `unsorted`.
 */
export function judge(person: Judged, profile: Profile, line: ReportingLine = NO_LINE): Verdict {
  const own = new Set(profile.emails.map((email) => email.toLowerCase()));
  if (person.emails.some((email) => own.has(email.toLowerCase()))) {
    return { standing: 'self', reasons: ['own-address'] };
  }
  if (person.relation === 'peer') return byFunction(person, profile, ['said-by-user']);
  if (person.relation !== undefined) {
    return { standing: person.relation, reasons: ['said-by-user'] };
  }
  if (person.managerEmail !== undefined && own.has(person.managerEmail.toLowerCase())) {
    return { standing: 'report', reasons: ['reports-to-user'] };
  }
  const place = placeIn(line, person);
  if (place) return place;
  if (isExternal(person, profile)) {
    const unknown = profile.organisationDomains.length === 0;
    return { standing: 'external', reasons: [unknown ? 'organisation-unknown' : 'other-domain'] };
  }
  const level = compareLevels(person.level, profile);
  if (level === 'level-far') return { standing: 'not-peer', reasons: [level] };
  return byFunction(person, profile, line.known ? [level, 'outside-line'] : [level]);
}

/** Whether somebody is in the user's reporting line with others in between. */
export function isFurther({ reasons }: Verdict): boolean {
  const inLine = reasons.includes('line-above') || reasons.includes('line-below');
  return inLine && !reasons.includes('next-in-line');
}

/** Whether this is somebody Crosswalk is about: known to be of another function, or as good as. */
export function isShownPeer(verdict: Verdict): boolean {
  return (
    verdict.standing === 'cross-functional-peer' ||
    (verdict.standing === 'peer' && verdict.reasons.includes('own-function-unknown'))
  );
}

function placeIn({ above, below, towards }: ReportingLine, { id }: Judged): Verdict | null {
  if (id === undefined) return null;
  const next: VerdictReason[] = towards.get(id) === ME ? ['next-in-line'] : [];
  if (above.has(id)) return { standing: 'manager', reasons: ['line-above', ...next] };
  return below.has(id) ? { standing: 'report', reasons: ['line-below', ...next] } : null;
}

function isExternal(person: Judged, profile: Profile): boolean {
  return (
    person.emails.length > 0 &&
    !person.emails.some((email) => isInside(email, profile.organisationDomains))
  );
}

function compareLevels(level: Level | undefined, profile: Profile): VerdictReason {
  const theirs = rung(level);
  const mine = rung(profile.level);
  if (theirs === null || mine === null) return 'level-unknown';
  return Math.abs(theirs - mine) <= profile.peerRungs ? 'level-near' : 'level-far';
}

function byFunction(person: Judged, profile: Profile, reasons: VerdictReason[]): Verdict {
  if (person.functionId === undefined) {
    return { standing: 'unsorted', reasons: [...reasons, 'function-unknown'] };
  }
  if (profile.functionId === undefined) {
    return { standing: 'peer', reasons: [...reasons, 'own-function-unknown'] };
  }
  return person.functionId === profile.functionId
    ? { standing: 'peer', reasons: [...reasons, 'same-function'] }
    : { standing: 'cross-functional-peer', reasons: [...reasons, 'other-function'] };
}
