import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { HiddenStrip } from './hidden-strip';
import styles from './panel.module.css';

/**
 * The one column that every page is set in. Its width, not the window's, decides what folds.
 * `wide` for the pages that make use of a whole tab.
 */
export function Panel({ wide = false, children }: { wide?: boolean; children: ReactNode }) {
  return (
    <div className={classNames(styles.panel, wide && styles.wide)}>
      <HiddenStrip />
      {children}
    </div>
  );
}
