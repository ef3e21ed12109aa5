import { type ReactNode, useId, useRef } from 'react';
import styles from './section.module.css';
import { useFocusHandedOn } from './use-focus-handed-on';

/** Opens with an ink rule and a serif title, like a column in a newspaper. */
export function Section({
  title,
  count,
  more,
  children,
}: {
  title: string;
  /** In the reader's own numerals. */
  count?: string;
  /** A few grey words or one link, at the end of the title's line. */
  more?: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  const section = useRef<HTMLElement>(null);
  useFocusHandedOn(section);
  return (
    <section ref={section} className={styles.section} aria-labelledby={id}>
      <header className={styles.header}>
        <h2 id={id}>{title}</h2>
        {count !== undefined && <span className={styles.count}>{count}</span>}
        {more !== undefined && <span className={styles.more}>{more}</span>}
      </header>
      {children}
    </section>
  );
}
