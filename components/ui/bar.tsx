import { ChevronLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import styles from './bar.module.css';
import { HideButton } from './hide-button';
import { Icon } from './icon';

/** The strip at the top of every page; stays while the page scrolls. */
export function Bar({ children }: { children: ReactNode }) {
  return <header className={styles.bar}>{children}</header>;
}

export function Tabs({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className={styles.tabs} aria-label={label}>
      {children}
    </nav>
  );
}

export function Tab({ to, current, children }: { to: string; current: boolean; children: string }) {
  return (
    <Link href={to} className={styles.tab} aria-current={current ? 'page' : undefined}>
      {children}
    </Link>
  );
}

/** The bar of a page one level down: where it came from on the left, its actions on the right. */
export function BackBar({
  to,
  label,
  children,
}: {
  to: string;
  label: string;
  children?: ReactNode;
}) {
  return (
    <Bar>
      <Link href={to} className={styles.back}>
        <Icon of={ChevronLeft} />
        {label}
      </Link>
      <span className={styles.fill} />
      <HideButton />
      {children}
    </Bar>
  );
}
