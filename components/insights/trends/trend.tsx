import type { ReactNode } from 'react';
import styles from './trend.module.css';

/** A small picture under its name, and what it says now in a sentence. */
export function TrendBlock({
  title,
  sentence,
  children,
}: {
  title: string;
  sentence: string;
  /** The picture; without one there is nothing to draw yet. */
  children?: ReactNode;
}) {
  return (
    <div className={styles.trend}>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.sentence}>{sentence}</p>
      {children}
    </div>
  );
}
