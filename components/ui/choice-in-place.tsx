import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './choice-in-place.module.css';
import { Icon } from './icon';

/**
 * Something said in the page's own way that is changed by pressing it: a native list lies over it.
 * `options` are its `<option>`s.
 */
export function ChoiceInPlace({
  label,
  value,
  options,
  onChange,
  children,
}: {
  /** What is chosen ("Function"), for assistive technology. */
  label: string;
  value: string;
  options: ReactNode;
  onChange: (value: string) => void;
  children: ReactNode;
}) {
  return (
    <span className={styles.choice} title={label} data-private>
      {children}
      <Icon of={ChevronDown} small />
      <select
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options}
      </select>
    </span>
  );
}
