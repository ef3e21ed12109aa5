import { useState } from 'react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { leaveSample } from '@/components/app/leave-sample';
import { notSaved, useToast } from '@/components/app/toast-provider';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { giveBackHosts } from '@/utils/browser/feeds';
import { forgetSettings } from '@/utils/browser/settings';
import { clearRecords } from '@/utils/records/clear';
import styles from './settings.module.css';

/** The one step that is asked about first, as nothing brings it back. */
export function DeleteEverything() {
  const db = useDatabase();
  const toasts = useToast();
  const [asking, setAsking] = useState(false);
  const remove = async () => {
    setAsking(false);
    try {
      await clearRecords(db);
      await leaveSample();
      await forgetSettings();
      await giveBackHosts([]);
      toasts.show(i18n.t('settings.deleted'));
    } catch (error) {
      toasts.show(notSaved(error));
    }
  };
  return (
    <div className={styles.item}>
      <h3>{i18n.t('settings.delete')}</h3>
      <p>{i18n.t('settings.delete_body')}</p>
      <div className={styles.actions}>
        <Button kind="harmful" onClick={() => setAsking(true)}>
          {i18n.t('settings.delete_button')}
        </Button>
      </div>
      {asking && (
        <Dialog
          harmful
          title={i18n.t('settings.delete_title')}
          body={i18n.t('settings.delete_confirm')}
          submit={i18n.t('settings.delete_submit')}
          onSubmit={() => void remove()}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
