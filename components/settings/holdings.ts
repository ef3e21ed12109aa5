import { i18n } from '#i18n';
import { ABOUT_TABLES } from '@/utils/records/schema-between';
import type { Backup } from '@/utils/transfer/backup';
import type { BackupProblem } from '@/utils/transfer/restore';

/** What a backup holds, in words. */
export function holdings({ tables }: Backup): string[] {
  const others = ABOUT_TABLES.filter((name) => name !== 'notes' && name !== 'followUps')
    .map((name) => tables[name].length)
    .reduce((sum, count) => sum + count, 0);
  return [
    i18n.t('settings.holds_people', tables.people.length),
    i18n.t('settings.holds_meetings', tables.meetings.length),
    i18n.t('settings.holds_notes', tables.notes.length),
    i18n.t('settings.holds_follow_ups', tables.followUps.length),
    i18n.t('settings.holds_others', others),
  ];
}

/** Why a file was left alone, in a sentence. */
export function explainBackupProblem({ problem, detail }: BackupProblem): string {
  switch (problem) {
    case 'not-json':
      return i18n.t('settings.problem_cut_off');
    case 'not-a-backup':
      return i18n.t('settings.problem_other_file');
    case 'newer':
      return i18n.t('settings.problem_newer');
    case 'damaged':
      return detail === undefined
        ? i18n.t('settings.problem_damaged')
        : i18n.t('settings.problem_damaged_at', [detail]);
  }
}
