import { FileText, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './icon';
import styles from './note.module.css';

/** Something is not as it should be, nothing is lost: what, since when, and what to do. */
export function Note({
  icon = FileText,
  title,
  children,
  actions,
  small,
}: {
  icon?: LucideIcon;
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  small?: ReactNode;
}) {
  return (
    <div className={styles.note} role="status" data-words>
      <Icon of={icon} />
      <div>
        <p className={styles.title}>{title}</p>
        {children !== undefined && <p className={styles.body}>{children}</p>}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
        {small !== undefined && <p className={styles.small}>{small}</p>}
      </div>
    </div>
  );
}
