import type { ReactNode } from 'react';
import styles from './panel.module.css';

/** The one column that every page is set in. Its width, not the window's, decides what folds. */
export function Panel({ children }: { children: ReactNode }) {
  return <div className={styles.panel}>{children}</div>;
}
