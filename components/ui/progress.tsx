import { classNames } from './class-names';
import styles from './progress.module.css';

/** More steps than this are drawn without gaps. */
const SINGLE_STEPS = 24;

/** One mark per step: those behind, the one in hand, those ahead. */
export function Progress({ label, done, total }: { label: string; done: number; total: number }) {
  const steps = Math.min(total, 80);
  const at = Math.round((done / total) * steps);
  return (
    <div
      className={classNames(styles.progress, total > SINGLE_STEPS && styles.many)}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={total}
      aria-valuenow={done}
    >
      {Array.from({ length: steps }, (_, step) => `step-${step}`).map((step, index) => (
        <i key={step} className={index < at ? styles.past : index === at ? styles.on : undefined} />
      ))}
    </div>
  );
}
