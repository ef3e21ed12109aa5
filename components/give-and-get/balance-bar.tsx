import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import styles from './give-and-get.module.css';

const WIDTH = 240;
const GAP = 2;

/** What was given beside what was received, by how often. */
export function BalanceBar({ given, received }: { given: number; received: number }) {
  const format = useFormat();
  const all = given + received;
  if (all === 0) return null;
  const room = given > 0 && received > 0 ? WIDTH - GAP : WIDTH;
  const left = (room * given) / all;
  return (
    <svg
      className={styles.balance}
      viewBox={`0 0 ${WIDTH} 12`}
      preserveAspectRatio="none"
      role="img"
      aria-label={i18n.t('give_get.balance.bar', [format.number(given), format.number(received)])}
    >
      {given > 0 && <rect className={styles.givenBar} y="3" width={left} height="6" />}
      {received > 0 && (
        <rect
          className={styles.receivedBar}
          x={WIDTH - (room - left)}
          y="3"
          width={room - left}
          height="6"
        />
      )}
    </svg>
  );
}
