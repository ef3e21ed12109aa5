import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './strip.module.css';

/**
 * One sentence and one way on. `flush` spans the panel's width above its bar, for a state of the
 * whole panel; it is a landmark and `label` its name.
 */
export function Strip({
  children,
  action,
  flush = false,
  label,
}: {
  children: ReactNode;
  action?: ReactNode;
  flush?: boolean;
  label?: string | undefined;
}) {
  const Tag = flush ? 'aside' : 'div';
  return (
    <Tag className={classNames(styles.strip, flush && styles.flush)} aria-label={label} data-words>
      <p>{children}</p>
      {action}
    </Tag>
  );
}
