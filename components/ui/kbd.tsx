import styles from './kbd.module.css';

/** A key cap. Hidden from assistive technology: the control's `aria-keyshortcuts` says it. */
export function Kbd({ children }: { children: string }) {
  return (
    <span className={styles.wrap} aria-hidden="true">
      <kbd className={styles.key} data-public>
        {children}
      </kbd>
    </span>
  );
}
