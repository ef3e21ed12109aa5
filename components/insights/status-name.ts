import { i18n } from '#i18n';
import type { CadenceStatus } from '@/utils/relationships/cadence';

/** How somebody stands, in words. */
export function statusName(status: CadenceStatus): string {
  switch (status) {
    case 'in-touch':
      return i18n.t('ui.status.in_touch');
    case 'due':
      return i18n.t('ui.status.due');
    case 'lapsed':
      return i18n.t('ui.status.lapsed');
    case 'snoozed':
      return i18n.t('ui.status.snoozed');
    case 'muted':
      return i18n.t('ui.status.muted');
    case 'none':
      return i18n.t('ui.status.none');
  }
}
