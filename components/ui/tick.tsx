import { Check } from 'lucide-react';
import { Icon } from './icon';
import styles from './tick.module.css';

/** Done or not. `label` names the thing itself ("Send Mirela the stories"). */
export function Tick({
  checked = false,
  label,
  onChange,
}: {
  checked?: boolean;
  label: string;
  onChange: (checked: boolean) => void;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawn box that acts at once, with a hit area of 28 px
    <button
      type="button"
      role="checkbox"
      aria-checked={checked}
      aria-label={label}
      className={styles.tick}
      onClick={() => onChange(!checked)}
    >
      <Icon of={Check} />
    </button>
  );
}
