import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import styles from './today.module.css';

/** "All 11" in a section's head, and back to a few. */
export function MoreButton({
  all,
  count,
  onChange,
}: {
  all: boolean;
  count: number;
  onChange: (all: boolean) => void;
}) {
  const format = useFormat();
  return (
    <button
      type="button"
      className={styles.more}
      aria-expanded={all}
      onClick={() => onChange(!all)}
    >
      {all ? i18n.t('today.fewer') : i18n.t('today.all', [format.number(count)])}
    </button>
  );
}
