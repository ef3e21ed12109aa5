import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import styles from './sort.module.css';

/** What is known of somebody: how often they were met, and how many wait of whom the same is said. */
export function MeetingFacts({
  count,
  last,
  alike,
}: {
  count: number;
  /** Title of the last meeting. */
  last: string | undefined;
  alike: number;
}) {
  const format = useFormat();
  if (count === 0 && alike === 0) return null;
  return (
    <dl className={styles.facts}>
      {count > 0 && (
        <>
          <dt>{format.number(count)}</dt>
          <dd>
            {last
              ? i18n.t('sort.met', count, [format.number(count), last])
              : i18n.t('sort.met_untitled', count)}
          </dd>
        </>
      )}
      {alike > 0 && (
        <>
          <dt>{format.number(alike)}</dt>
          <dd>{i18n.t('sort.alike', alike)}</dd>
        </>
      )}
    </dl>
  );
}
