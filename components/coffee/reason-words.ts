import { i18n } from '#i18n';
import type { Format } from '@/components/ui/format';
import { isolated } from '@/components/ui/isolated';
import type { PlannedSlot } from '@/utils/coffee/plan-walk';
import { type SaidReason, saidReasons } from '@/utils/coffee/said-reasons';

/** Why this slot, in a few words: "Both free by what I know · 20 min before your next". */
export function reasonWords(slot: PlannedSlot, format: Format): string {
  return saidReasons(slot)
    .map((reason) => wordsOf(reason, format))
    .join(' · ');
}

function wordsOf(reason: SaidReason, format: Format): string {
  switch (reason.about) {
    case 'holiday':
      return i18n.t('slots.reason.holiday', [isolated(reason.name)]);
    case 'before-next':
      return i18n.t('slots.reason.before_next', [format.duration(reason.minutes)]);
    case 'unread':
      return i18n.t('slots.reason.unread');
    case 'outside-theirs':
      return i18n.t('slots.reason.outside_theirs');
    case 'both-free':
      return i18n.t('slots.reason.both_free');
    case 'free':
      return i18n.t('slots.reason.free');
    case 'after-long-meetings':
      return i18n.t('slots.reason.after_long_meetings');
    case 'day-edge':
      return i18n.t('slots.reason.day_edge');
    case 'same-as-last':
      return i18n.t('slots.reason.same_as_last');
    case 'walking-hours':
      return i18n.t('slots.reason.walking_hours');
  }
}
