import type { ReactNode } from 'react';
import styles from './empty.module.css';

/** What will appear here, why nothing does, and one next step. */
export function Empty({
  title,
  children,
  actions,
  sample,
}: {
  title?: string;
  children?: ReactNode;
  actions?: ReactNode;
  /** For a first-time list: one row as it will look, and the words over it. */
  sample?: { label: string; row: ReactNode };
}) {
  return (
    <div className={styles.empty} data-words>
      {title !== undefined && <h2 className={styles.title}>{title}</h2>}
      {children !== undefined && <p className={styles.body}>{children}</p>}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      {sample && (
        <>
          <p className={styles.sampleLabel}>{sample.label}</p>
          <div className={styles.sample} aria-hidden="true" inert>
            {sample.row}
          </div>
        </>
      )}
    </div>
  );
}
