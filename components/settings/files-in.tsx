import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import styles from './settings.module.css';

/** The way to the import, which is a screen of the panel, in a tab of its own. */
export function FilesIn() {
  return (
    <div className={styles.item}>
      <h3>{i18n.t('import.title')}</h3>
      <p>{i18n.t('import.intro')}</p>
      <div className={styles.actions}>
        <Button onClick={() => void browser.tabs.create({ url: '/sidepanel.html#/import' })}>
          {i18n.t('import.choose')}
        </Button>
      </div>
    </div>
  );
}
