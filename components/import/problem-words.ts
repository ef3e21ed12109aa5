import { i18n } from '#i18n';
import type { IcsProblem } from '@/utils/calendars/ics/problem';
import type { FileProblemReason } from '@/utils/transfer/files/file-failure';
import type { PeopleProblemReason } from '@/utils/transfer/import/contract';

type KnownReason = PeopleProblemReason | FileProblemReason | IcsProblem;

const WORDS = {
  'shared-address': 'import.problem.shared_address',
  'two-people': 'import.problem.two_people',
  'same-name': 'import.problem.same_name',
  'same-id': 'import.problem.same_id',
  'own-manager': 'import.problem.own_manager',
  circle: 'import.problem.circle',
  'manager-unknown': 'import.problem.manager_unknown',
  'nul-bytes': 'import.problem.nul_bytes',
  'header-repeated': 'import.problem.header_repeated',
  'quotes-wrong': 'import.problem.quotes_wrong',
  'row-too-short': 'import.problem.row_too_short',
  'row-too-long': 'import.problem.row_too_long',
  'row-without-person': 'import.problem.row_without_person',
  'post-vacant': 'import.problem.post_vacant',
  'email-shared': 'import.problem.email_shared',
  'email-unreadable': 'import.problem.email_unreadable',
  'date-unreadable': 'import.problem.date_unreadable',
  'date-ambiguous': 'import.problem.date_ambiguous',
  'card-broken': 'import.problem.card_broken',
  'card-line-unreadable': 'import.problem.broken_line',
  'card-without-person': 'import.problem.row_without_person',
  'no-calendar': 'import.problem.no_calendar',
  'text-too-long': 'import.problem.text_too_long',
  'unexpected-end': 'import.problem.unexpected_end',
  'too-many-events': 'import.problem.too_many_events',
  'too-many-occurrences': 'import.problem.too_many_occurrences',
  'more-problems': 'import.problem.more_problems',
  'broken-line': 'import.problem.broken_line',
  'component-not-closed': 'import.problem.broken_line',
  'nested-too-deep': 'import.problem.nested_too_deep',
  'event-without-start': 'import.problem.event_without_start',
  'time-unreadable': 'import.problem.time_unreadable',
  'duration-unreadable': 'import.problem.duration_unreadable',
  'end-before-start': 'import.problem.end_before_start',
  'zone-unknown': 'import.problem.zone_unknown',
  'same-uid': 'import.problem.same_uid',
  'rule-unreadable': 'import.problem.rule_unreadable',
  'rule-too-heavy': 'import.problem.rule_too_heavy',
  'repeats-within-day': 'import.problem.repeats_within_day',
} as const satisfies Record<KnownReason, string>;

/** What was wrong and what was done about it. One that has no words yet is named as it is. */
export function problemWords(reason: string): string {
  return isKnown(reason) ? i18n.t(WORDS[reason]) : reason;
}

function isKnown(reason: string): reason is KnownReason {
  return Object.hasOwn(WORDS, reason);
}
