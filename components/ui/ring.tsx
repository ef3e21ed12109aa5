import styles from './ring.module.css';
import { type Status, statusName } from './status-name';

const LENGTH = 2 * Math.PI * 7;

/**
 * Time since the last contact against the rhythm meant: fills while in touch, closes round a dot
 * when due, is a disc when lapsed. Shape alone tells them apart.
 * `ratio` is the share of the rhythm gone by (1 = all of it).
 * `labelled` false where the same status stands beside it in words.
 */
export function Ring({
  status,
  ratio = 0,
  small = false,
  labelled = true,
}: {
  status: Status;
  ratio?: number;
  small?: boolean;
  labelled?: boolean;
}) {
  const share = Number.isFinite(ratio) ? Math.min(Math.max(ratio, 0), 1) : 0;
  return (
    <svg
      className={small ? styles.small : styles.ring}
      viewBox="0 0 18 18"
      role="img"
      aria-label={statusName(status)}
      aria-hidden={!labelled}
      data-status
    >
      {status === 'lapsed' ? (
        <circle className={styles.disc} cx="9" cy="9" r="6.5" />
      ) : status === 'due' ? (
        <>
          <circle className={styles.dueArc} cx="9" cy="9" r="6.75" />
          <circle className={styles.dot} cx="9" cy="9" r="2.5" />
        </>
      ) : (
        <>
          <circle className={styles.track} cx="9" cy="9" r="7" />
          {status === 'in-touch' && (
            <circle
              className={styles.arc}
              cx="9"
              cy="9"
              r="7"
              strokeDasharray={`${(share * LENGTH).toFixed(1)} 44`}
              transform="rotate(-90 9 9)"
            />
          )}
        </>
      )}
    </svg>
  );
}
