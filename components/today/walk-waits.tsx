import { i18n } from '#i18n';
import type { Walk } from '@/utils/records/schema';

/** In a row, how far the walk with somebody is. */
export function WalkWaits({ walk }: { walk: Walk }) {
  return <span>{words(walk)}</span>;
}

function words({ state }: Walk): string {
  if (state === 'planned') return i18n.t('today.hour_kept');
  return i18n.t(state === 'proposed' ? 'today.walk_waits' : 'today.walk_scheduled');
}
