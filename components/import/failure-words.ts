import { i18n } from '#i18n';
import type { ImportFailureReason } from '@/utils/transfer/import/contract';

const WORDS = {
  'file-too-large': 'import.failure.file_too_large',
  'file-empty': 'import.failure.file_empty',
  'excel-workbook': 'import.failure.excel_workbook',
  'word-document': 'import.failure.word_document',
  'outlook-data-file': 'import.failure.outlook_data_file',
  'zip-archive': 'import.failure.zip_archive',
  pdf: 'import.failure.pdf',
  picture: 'import.failure.picture',
  'web-page': 'import.failure.web_page',
  binary: 'import.failure.binary',
  'too-many-columns': 'import.failure.too_many_columns',
  'too-many-rows': 'import.failure.too_many_rows',
  'no-people': 'import.failure.no_people',
  'not-people': 'import.failure.unknown_kind',
  unreadable: 'import.failure.unreadable',
  backup: 'import.failure.backup',
  'unknown-kind': 'import.failure.unknown_kind',
  'nothing-in-it': 'import.failure.nothing_in_it',
  'not-calendar': 'import.failure.not_calendar',
  'no-meeting': 'import.failure.no_meeting',
  'profile-needed': 'import.failure.profile_needed',
  'records-changed': 'import.failure.records_changed',
  'nothing-shown': 'import.failure.stopped',
  gone: 'import.failure.gone',
  stopped: 'import.failure.stopped',
  full: 'import.failure.full',
  blocked: 'import.failure.blocked',
  newer: 'import.failure.blocked',
  unknown: 'import.failure.blocked',
} as const satisfies Record<ImportFailureReason, string>;

/** Why a file was not brought in, and what helps, in a sentence or two. */
export function failureWords(reason: ImportFailureReason): string {
  return i18n.t(WORDS[reason]);
}
