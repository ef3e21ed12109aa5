import type { LucideIcon } from 'lucide-react';
import styles from './icon.module.css';

/** A decoration beside words or inside a labelled control; never says anything on its own. */
export function Icon({ of: Glyph, small = false }: { of: LucideIcon; small?: boolean }) {
  return (
    <Glyph className={small ? styles.small : styles.icon} strokeWidth={1.75} aria-hidden="true" />
  );
}
