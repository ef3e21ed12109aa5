import { useState } from 'react';
import { i18n } from '#i18n';
import { leaveSample } from '@/components/app/leave-sample';
import { ownTimeZone } from '@/components/app/own-time-zone';
import { startSample } from '@/components/app/start-sample';
import { useToast } from '@/components/app/toast-provider';
import { useSample } from '@/components/app/use-setting';
import { Button } from '@/components/ui/button';
import styles from './settings.module.css';

/** The invented company, on and off. */
export function SampleData() {
  const sample = useSample();
  const toasts = useToast();
  const [loading, setLoading] = useState(false);
  const show = async () => {
    setLoading(true);
    try {
      await startSample(ownTimeZone());
    } catch {
      toasts.show(i18n.t('welcome.failed'));
    }
    setLoading(false);
  };
  return (
    <div className={styles.item}>
      <h3>{i18n.t('settings.sample')}</h3>
      <p>{sample ? i18n.t('settings.sample_on') : i18n.t('settings.sample_off')}</p>
      <div className={styles.actions}>
        {sample ? (
          <Button onClick={() => void leaveSample()}>{i18n.t('settings.sample_leave')}</Button>
        ) : (
          <Button disabled={loading} onClick={() => void show()}>
            {loading ? i18n.t('welcome.sample_loading') : i18n.t('settings.sample_show')}
          </Button>
        )}
      </div>
    </div>
  );
}
