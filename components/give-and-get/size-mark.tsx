import type { FavourWeight } from '@/utils/records/schema-between';
import styles from './give-and-get.module.css';

const UNIT = 9;

/** A bar as long as the favour was big, full as far as it is open. Beside the words that say so. */
export function SizeMark({ weight, open }: { weight: FavourWeight; open: number }) {
  const full = Math.min(Math.max(open, 0), weight) * UNIT;
  const width = weight * UNIT;
  return (
    <svg
      className={styles.size}
      width={width}
      height="8"
      viewBox={`0 0 ${width} 8`}
      aria-hidden="true"
    >
      <rect className={styles.settled} x="0.5" y="0.5" width={width - 1} height="7" />
      <rect className={styles.open} width={full} height="8" />
    </svg>
  );
}
