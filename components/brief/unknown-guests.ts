import { i18n } from '#i18n';
import { guestsKnown } from '@/components/today/day';
import type { MeetingBrief } from '@/utils/relationships/brief';
import { peopleOf } from './people-of';

/** What is to be said where a brief is about nobody, or not about everybody; null where it is. */
export function unknownGuests(brief: MeetingBrief): string | null {
  const isEmpty = peopleOf(brief).length === 0;
  switch (guestsKnown({ meeting: brief.meeting, guests: [...brief.guests] })) {
    case 'unseen':
      return i18n.t(isEmpty ? 'today.guests_unknown' : 'today.guests_rest_unknown');
    case 'counted':
      return i18n.t('today.guests_counted');
    case 'seen':
      return isEmpty ? i18n.t('today.no_peers') : null;
  }
}
