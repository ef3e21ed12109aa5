import type { LucideIcon } from 'lucide-react';
import type { ButtonHTMLAttributes, Ref } from 'react';
import { Icon } from './icon';
import styles from './token.module.css';

/** A small word that can be changed by pressing it. */
export function Token({
  icon,
  children,
  type = 'button',
  ...rest
}: { icon?: LucideIcon; ref?: Ref<HTMLButtonElement> } & Omit<
  ButtonHTMLAttributes<HTMLButtonElement>,
  'className'
>) {
  return (
    <button type={type} className={styles.token} {...rest}>
      {icon && <Icon of={icon} small />}
      {children}
    </button>
  );
}
