import type { LucideIcon } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { classNames } from './class-names';
import styles from './fact.module.css';
import { Icon } from './icon';
import { useFocusHandedOn } from './use-focus-handed-on';

/**
 * One line about a person: a date in the gutter, a grey label, the user's own words in ink.
 * Goes in a list in a row's `below`.
 */
export function Fact({
  gutter,
  tone,
  icon,
  label,
  action,
  quote = false,
  children,
}: {
  gutter?: ReactNode;
  tone?: 'due' | 'lapsed';
  icon?: LucideIcon;
  label?: string;
  action?: ReactNode;
  quote?: boolean;
  children: ReactNode;
}) {
  const item = useRef<HTMLLIElement>(null);
  useFocusHandedOn(item);
  return (
    <li ref={item} className={classNames(styles.fact, quote && styles.quote)}>
      <span className={classNames(styles.gutter, tone && styles[tone])}>{gutter}</span>
      <div className={styles.words}>
        {icon && <Icon of={icon} small />}
        {label !== undefined && <span className={styles.label}>{label} </span>}
        {children}
      </div>
      {action}
    </li>
  );
}

/** Words somebody said or wrote, in the second voice. The quotation marks are the locale's. */
export function Quote({ children }: { children: ReactNode }) {
  return (
    <blockquote className={styles.said} dir="auto">
      {children}
    </blockquote>
  );
}
