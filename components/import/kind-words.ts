import { i18n } from '#i18n';
import type { FileKind } from '@/utils/transfer/files/recognise';

/** What a file is, as the line under its name begins. */
export function kindWords(kind: FileKind): string {
  switch (kind) {
    case 'ics':
      return i18n.t('import.kind.calendar');
    case 'vcard':
      return i18n.t('import.kind.cards');
    case 'google-contacts':
      return i18n.t('import.kind.google_contacts');
    case 'outlook-contacts':
      return i18n.t('import.kind.outlook_contacts');
    case 'linkedin-connections':
      return i18n.t('import.kind.linkedin');
    default:
      return i18n.t('import.kind.directory');
  }
}
