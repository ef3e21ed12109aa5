import type { LucideIcon } from 'lucide-react';
import type { ButtonHTMLAttributes, Ref } from 'react';
import { Link } from 'wouter';
import { Icon } from './icon';
import styles from './icon-button.module.css';

/** An icon that acts. `label` is its name for those who cannot see it, and its tooltip. */
export function IconButton({
  icon,
  label,
  type = 'button',
  ...rest
}: { icon: LucideIcon; label: string; ref?: Ref<HTMLButtonElement> } & Omit<
  ButtonHTMLAttributes<HTMLButtonElement>,
  'className' | 'children'
>) {
  return (
    <button type={type} className={styles.button} aria-label={label} title={label} {...rest}>
      <Icon of={icon} />
    </button>
  );
}

/** The same look on a link to another screen of the panel. */
export function IconLink({ icon, label, to }: { icon: LucideIcon; label: string; to: string }) {
  return (
    <Link href={to} className={styles.button} aria-label={label} title={label}>
      <Icon of={icon} />
    </Link>
  );
}
