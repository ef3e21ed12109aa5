import { i18n } from '#i18n';
import { NoticeChoice } from '@/components/app/notice-choice';
import { useAfterNotice } from '@/components/app/use-setting';
import { afterNoticeSetting } from '@/utils/browser/settings';
import styles from './after.module.css';

/** Whether the browser asks too, when a meeting with a peer has ended. */
export function AfterNotice() {
  const on = useAfterNotice();
  if (on === undefined) return null;
  return (
    <div className={styles.notice}>
      <NoticeChoice label={i18n.t('after.notice')} on={on} onChange={afterNoticeSetting.set} />
    </div>
  );
}
