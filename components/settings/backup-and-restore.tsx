import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { notSaved, useToast } from '@/components/app/toast-provider';
import { useFormat } from '@/components/app/use-format';
import { useFeeds } from '@/components/app/use-setting';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { backedUpSettingsSchema, readBackedUpSettings } from '@/utils/browser/backed-up-settings';
import type { Profile } from '@/utils/functions/profile';
import { type Backup, createBackup } from '@/utils/transfer/backup';
import { type BackupProblem, isBackupProblem, parseBackup } from '@/utils/transfer/restore';
import { download } from './download';
import { explainBackupProblem, holdings } from './holdings';
import { restoreEverything } from './restore-everything';
import styles from './settings.module.css';

/** A file holding more than this is none of ours; reading it would only freeze the page. */
const MAX_BACKUP_BYTES = 300_000_000;

/** Everything in one file, and everything back from it. */
export function BackupAndRestore({ profile }: { profile: Profile | null }) {
  const db = useDatabase();
  const toasts = useToast();
  const format = useFormat();
  const file = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string>();
  const [chosen, setChosen] = useState<Backup>();
  const feeds = useFeeds() ?? [];
  const [withFeeds, setWithFeeds] = useState(false);

  const save = async () => {
    const now = Date.now();
    try {
      const backup = await createBackup(
        db,
        profile,
        now,
        withFeeds && feeds.length > 0 ? feeds : undefined,
        await readBackedUpSettings(),
      );
      download(`crosswalk-${format.localDay(now)}.json`, JSON.stringify(backup));
    } catch (error) {
      toasts.show(notSaved(error));
    }
  };
  const look = async (picked: File) => {
    const result: Backup | BackupProblem =
      picked.size > MAX_BACKUP_BYTES
        ? { problem: 'not-a-backup' }
        : parseBackup(await picked.text().catch(() => ''), backedUpSettingsSchema);
    if (isBackupProblem(result)) setProblem(explainBackupProblem(result));
    else setChosen(result);
  };
  const replace = async (backup: Backup) => {
    setChosen(undefined);
    try {
      const undo = await restoreEverything(db, backup);
      toasts.show(i18n.t('settings.restored'), undo);
    } catch (error) {
      toasts.show(notSaved(error));
    }
  };

  return (
    <>
      <div className={styles.item}>
        <h3>{i18n.t('settings.backup')}</h3>
        <p>{i18n.t('settings.backup_body')}</p>
        {feeds.length > 0 && (
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={withFeeds}
              onChange={(event) => setWithFeeds(event.currentTarget.checked)}
            />
            {i18n.t('feeds.in_backup')}
          </label>
        )}
        <div className={styles.actions}>
          <Button onClick={() => void save()}>{i18n.t('settings.download')}</Button>
        </div>
      </div>
      <div className={styles.item}>
        <h3>{i18n.t('settings.restore')}</h3>
        <p>{i18n.t('settings.restore_body')}</p>
        <div className={styles.actions}>
          <Button onClick={() => file.current?.click()}>{i18n.t('settings.choose_file')}</Button>
          <input
            ref={file}
            type="file"
            accept=".json,application/json"
            className={styles.file}
            tabIndex={-1}
            aria-label={i18n.t('settings.choose_file')}
            onChange={(event) => {
              const [picked] = event.currentTarget.files ?? [];
              event.currentTarget.value = '';
              setProblem(undefined);
              if (picked) void look(picked);
            }}
          />
        </div>
        {problem !== undefined && (
          <p role="alert" className={styles.problem}>
            {problem}
          </p>
        )}
      </div>
      {chosen && (
        <Dialog
          title={i18n.t('settings.restore_title')}
          body={i18n.t('settings.restore_holds', [
            format.longDay(chosen.exportedAt, Date.now()),
            format.list(holdings(chosen)),
          ])}
          submit={i18n.t('settings.restore_submit')}
          onSubmit={() => void replace(chosen)}
          onClose={() => setChosen(undefined)}
        />
      )}
    </>
  );
}
