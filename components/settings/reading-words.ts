import { i18n } from '#i18n';
import type { Format } from '@/components/ui/format';
import type { PartState } from '@/utils/browser/page-state-schema';
import { mainReason } from '@/utils/browser/pages';
import type { PagePart } from '@/utils/calendars/sighting';
import { reasonInWords } from './reason-words';

const DAY_MS = 24 * 3_600_000;

const PART_KEYS = {
  grid: 'reading.grid',
  card: 'reading.card',
  form: 'reading.form',
  'person-card': 'reading.person_card',
} as const satisfies Record<PagePart, string>;

/** A part of a calendar's pages by its name. */
export function partName(part: PagePart): string {
  return i18n.t(PART_KEYS[part]);
}

/** "9:42" today, else with its day. */
export function readAt(at: number, now: number, format: Format): string {
  return format.daysFromToday(format.localDay(at), now) === 0
    ? format.clock(at)
    : format.slotDay(at);
}

/** What a part last said, in one line. */
export function outcomeInWords(state: PartState, now: number, format: Format): string {
  const at = readAt(state.readAt, now, format);
  const reason = mainReason(state);
  switch (state.outcome) {
    case 'read':
      return state.count === undefined
        ? i18n.t('reading.read', [at])
        : i18n.t('reading.read_count', state.count, [format.number(state.count), at]);
    case 'none':
      return i18n.t('reading.none_at', [nothingInWords(state, now), at]);
    case 'partial':
      return reason === undefined
        ? i18n.t('reading.partial', [at])
        : i18n.t('reading.partial_why', [at, reasonInWords(reason)]);
    case 'not-understood':
      return reason === undefined
        ? i18n.t('reading.not_understood', [at])
        : i18n.t('reading.not_understood_why', [at, reasonInWords(reason)]);
  }
}

/** When a part that is not understood last was. */
export function lastGoodInWords(state: PartState, now: number, format: Format): string {
  return state.understoodAt === undefined
    ? i18n.t('reading.never_good')
    : i18n.t('reading.last_good', [readAt(state.understoodAt, now, format)]);
}

/** An empty calendar by the stretch that it showed. */
export function nothingInWords({ shown }: PartState, now: number): string {
  const days = shown ? (shown.to - shown.from) / DAY_MS : 0;
  const current = shown !== undefined && shown.from <= now && now < shown.to;
  // A week has 167 to 169 hours, and five days are a week of work.
  if (current && days > 2 && days < 7.5) return i18n.t('reading.none_week');
  if (current && days > 0 && days < 1.5) return i18n.t('reading.none_day');
  return i18n.t('reading.none');
}
