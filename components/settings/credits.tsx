import { i18n } from '#i18n';
import styles from './settings.module.css';

/** Whose work is in it; the licences ask for these words. */
export function Credits() {
  return (
    <div className={styles.item}>
      <p>{i18n.t('settings.credits_titles')}</p>
      <div className={styles.actions}>
        <a href="/third-party-notices.txt" target="_blank" rel="noreferrer">
          {i18n.t('settings.credits_all')}
        </a>
      </div>
    </div>
  );
}
