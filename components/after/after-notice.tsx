import { useState } from 'react';
import { i18n } from '#i18n';
import { useAfterNotice } from '@/components/app/use-setting';
import text from '@/components/ui/text.module.css';
import { askForNotifications } from '@/utils/browser/notifications';
import { afterNoticeSetting } from '@/utils/browser/settings';
import styles from './after.module.css';

/** Whether the browser asks too, when a meeting with a peer has ended. */
export function AfterNotice() {
  const on = useAfterNotice();
  const [refused, setRefused] = useState(false);
  if (on === undefined) return null;
  const want = async (wanted: boolean) => {
    const allowed = wanted && (await askForNotifications());
    setRefused(wanted && !allowed);
    await afterNoticeSetting.set(allowed);
  };
  return (
    <div className={styles.notice}>
      <label className={text.small}>
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => void want(event.currentTarget.checked)}
        />{' '}
        {i18n.t('after.notice')}
      </label>
      {refused && (
        <p role="status" className={`${text.small} ${text.soft}`}>
          {i18n.t('check_in.remind_refused')}
        </p>
      )}
    </div>
  );
}
