import { i18n } from '#i18n';

export type Status = 'in-touch' | 'due' | 'lapsed' | 'snoozed' | 'muted' | 'none';

/** How somebody stands, in words. */
export function statusName(status: Status): string {
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
