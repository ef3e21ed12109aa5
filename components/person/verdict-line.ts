import { i18n } from '#i18n';
import { isolated } from '@/components/ui/isolated';
import { isFurther, type Judged, type Verdict, type VerdictReason } from '@/utils/functions/peer';
import type { Profile } from '@/utils/functions/profile';
import { type AnyFunctionId, rung } from '@/utils/functions/taxonomy';

/** What a verdict is told from. */
export interface VerdictFacts {
  person: Judged;
  verdict: Verdict;
  /** Of the user; null while nothing is known of them. */
  profile: Pick<Profile, 'functionId' | 'level'> | null;
  /** Names of those who stand between the two in the line, from the user outwards. */
  through: readonly string[];
  nameOf: (id: AnyFunctionId) => string;
  /** "Ada, Grace and Mary" */
  list: (names: readonly string[]) => string;
  number: (value: number) => string;
}

/** What somebody is to the user: "Peer outside Product". */
export function standingWords({ verdict, profile, nameOf }: VerdictFacts): string {
  const { standing, reasons } = verdict;
  const own = profile?.functionId;
  switch (standing) {
    case 'self':
      return i18n.t('person.verdict.self');
    case 'cross-functional-peer':
      return own === undefined
        ? i18n.t('person.verdict.peer')
        : i18n.t('person.verdict.cross_functional', [nameOf(own)]);
    case 'peer':
      return own !== undefined && reasons.includes('same-function')
        ? i18n.t('person.verdict.peer_in', [nameOf(own)])
        : i18n.t('person.verdict.peer');
    case 'unsorted':
      return i18n.t('person.verdict.unsorted');
    case 'manager':
      return isFurther(verdict) ? i18n.t('person.verdict.above') : i18n.t('person.verdict.manager');
    case 'report':
      return isFurther(verdict) ? i18n.t('person.verdict.below') : i18n.t('person.verdict.report');
    case 'not-peer':
      return i18n.t('person.verdict.not_peer');
    case 'external':
      return reasons.includes('organisation-unknown')
        ? i18n.t('person.verdict.organisation_unknown')
        : i18n.t('person.verdict.external');
  }
}

/** Why, after the level: ", Marketing · your level · not in your line". */
export function afterLevel(facts: VerdictFacts): string {
  const { person, verdict, nameOf } = facts;
  const own = person.functionId === undefined ? '' : `, ${nameOf(person.functionId)}`;
  const reasons = verdict.reasons.flatMap((reason) => reasonWords(reason, facts));
  return [own, ...reasons].join(' · ');
}

function reasonWords(reason: VerdictReason, facts: VerdictFacts): string[] {
  const { verdict, through, list } = facts;
  const next = verdict.reasons.includes('next-in-line');
  switch (reason) {
    case 'level-near':
    case 'level-far':
    case 'level-unknown':
      return levelWords(facts);
    case 'said-by-user':
      return [i18n.t('person.why.said')];
    case 'outside-line':
      return [i18n.t('person.why.outside_line')];
    case 'reports-to-user':
      return [i18n.t('person.why.reports')];
    case 'line-above':
      if (next) return [i18n.t('person.why.manager')];
      return through.length === 0 ? [] : [i18n.t('person.why.above', [arrows(through)])];
    case 'line-below':
      if (next) return [i18n.t('person.why.reports')];
      return through.length === 0 ? [] : [i18n.t('person.why.below', [list(shortened(through))])];
    case 'function-unknown':
      return [i18n.t('person.why.function_unknown')];
    case 'own-function-unknown':
      return [i18n.t('person.why.own_function_unknown')];
    case 'other-domain':
      return domains(facts);
    default:
      return [];
  }
}

function levelWords({ person, profile, number }: VerdictFacts): string[] {
  const theirs = rung(person.level);
  const mine = rung(profile?.level);
  if (theirs === null) return [i18n.t('person.why.level_unknown')];
  if (mine === null) return [i18n.t('person.why.own_level_unknown')];
  const above = theirs - mine;
  if (above === 0) return [i18n.t('person.why.level_same')];
  return above > 0
    ? [i18n.t('person.why.level_above', above, [number(above)])]
    : [i18n.t('person.why.level_below', -above, [number(-above)])];
}

/** On the way from the user; of a long one its ends. */
const MOST_NAMES = 3;

function shortened(names: readonly string[]): readonly string[] {
  if (names.length <= MOST_NAMES) return names;
  return [...names.slice(0, MOST_NAMES - 1), '…', ...names.slice(-1)];
}

/** Each name apart, so that one written from the right leaves the arrows in their order. */
function arrows(names: readonly string[]): string {
  return shortened(names).map(isolated).join(' → ');
}

function domains({ person }: VerdictFacts): string[] {
  const found = person.emails.map((email) => email.slice(email.lastIndexOf('@') + 1));
  return [...new Set(found)].slice(0, 1);
}
