import { i18n } from '#i18n';
import { functionName } from '@/components/ui/names';
import type { Verdict, VerdictReason } from '@/utils/functions/peer';
import type { FunctionId } from '@/utils/functions/taxonomy';

/** How somebody stands and why, in one line: "Peer outside Product · near your level". */
export function verdictLine(verdict: Verdict, own: FunctionId | undefined): string {
  return [standingWords(verdict, own), ...verdict.reasons.flatMap(reasonWords)].join(' · ');
}

function standingWords({ standing, reasons }: Verdict, own: FunctionId | undefined): string {
  switch (standing) {
    case 'self':
      return i18n.t('person.verdict.self');
    case 'cross-functional-peer':
      return own === undefined
        ? i18n.t('person.verdict.peer')
        : i18n.t('person.verdict.cross_functional', [functionName(own)]);
    case 'peer':
      return own !== undefined && reasons.includes('same-function')
        ? i18n.t('person.verdict.peer_in', [functionName(own)])
        : i18n.t('person.verdict.peer');
    case 'unsorted':
      return i18n.t('person.verdict.unsorted');
    case 'manager':
      return i18n.t('person.verdict.manager');
    case 'report':
      return i18n.t('person.verdict.report');
    case 'not-peer':
      return i18n.t('person.verdict.not_peer');
    case 'external':
      return reasons.includes('organisation-unknown')
        ? i18n.t('person.verdict.organisation_unknown')
        : i18n.t('person.verdict.external');
  }
}

/** What the first words do not say already. */
function reasonWords(reason: VerdictReason): string[] {
  switch (reason) {
    case 'level-near':
      return [i18n.t('person.verdict.level_near')];
    case 'level-far':
      return [i18n.t('person.verdict.level_far')];
    case 'level-unknown':
      return [i18n.t('person.verdict.level_unknown')];
    case 'said-by-user':
      return [i18n.t('person.verdict.said')];
    case 'own-function-unknown':
      return [i18n.t('person.verdict.own_unknown')];
    default:
      return [];
  }
}
