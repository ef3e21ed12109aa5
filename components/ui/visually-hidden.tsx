import type { ReactNode } from 'react';
import styles from './visually-hidden.module.css';

/** Read aloud, not shown. */
export function VisuallyHidden({
  as: Tag = 'span',
  children,
}: {
  as?: 'span' | 'h1' | 'h2' | 'p';
  children: ReactNode;
}) {
  return <Tag className={styles.hidden}>{children}</Tag>;
}
