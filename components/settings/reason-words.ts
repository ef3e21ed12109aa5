import { i18n } from '#i18n';
import type { FailureReason } from '@/utils/calendars/read-result';

const REASON_KEYS = {
  'no-grid': 'reasons.no_grid',
  'grid-without-dates': 'reasons.grid_without_dates',
  'chips-missing': 'reasons.chips_missing',
  'range-mismatch': 'reasons.range_mismatch',
  'nothing-shown': 'reasons.nothing_shown',
  'account-unknown': 'reasons.account_unknown',
  'time-zone-unknown': 'reasons.time_zone_unknown',
  'time-zone-assumed': 'reasons.time_zone_assumed',
  'page-too-large': 'reasons.page_too_large',
  'chip-without-label': 'reasons.chip_without_label',
  'chip-without-id': 'reasons.chip_without_id',
  'id-undecodable': 'reasons.id_undecodable',
  'label-too-long': 'reasons.label_too_long',
  'label-without-time': 'reasons.label_without_time',
  'label-without-date': 'reasons.label_without_date',
  'label-ambiguous': 'reasons.label_ambiguous',
  'label-date-mismatch': 'reasons.label_date_mismatch',
  'label-time-mismatch': 'reasons.label_time_mismatch',
  'time-in-gap': 'reasons.time_in_gap',
  'card-without-id': 'reasons.card_without_id',
  'card-without-chip': 'reasons.card_without_chip',
  'card-title-mismatch': 'reasons.card_title_mismatch',
  'guest-without-email': 'reasons.guest_without_email',
  'guest-without-name': 'reasons.guest_without_name',
  'guests-collapsed': 'reasons.guests_collapsed',
  'form-without-id': 'reasons.form_without_id',
  'form-without-times': 'reasons.form_without_times',
  'form-title-mismatch': 'reasons.form_title_mismatch',
  'person-card-without-name': 'reasons.person_card_without_name',
} as const satisfies Record<FailureReason, string>;

/** What a reason means to whoever uses the calendar, as a sentence. */
export function reasonInWords(reason: FailureReason): string {
  return i18n.t(REASON_KEYS[reason]);
}
