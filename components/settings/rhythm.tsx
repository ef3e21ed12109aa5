import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { DEFAULT_CADENCE } from '@/utils/relationships/cadence';
import styles from './settings.module.css';

/** The rhythms that hold where none was chosen. */
export function Rhythm() {
  const format = useFormat();
  const every = (days: number) => i18n.t('settings.every_days', [format.number(days)]);
  return (
    <>
      <dl className={styles.table}>
        <dt>{i18n.t('settings.rhythm_peers')}</dt>
        <dd>{every(DEFAULT_CADENCE['cross-functional'])}</dd>
        <dt>{i18n.t('settings.rhythm_stakeholders')}</dt>
        <dd>{every(DEFAULT_CADENCE.working)}</dd>
      </dl>
      <p className={styles.hint}>{i18n.t('settings.rhythm_hint')}</p>
    </>
  );
}
