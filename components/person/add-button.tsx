import { i18n } from '#i18n';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import styles from './person.module.css';

/** "Add" in a section's head; for those who cannot see the head it says what. */
export function AddButton({ of, onClick }: { of: string; onClick: () => void }) {
  return (
    <button type="button" className={styles.link} onClick={onClick}>
      {i18n.t('person.add')}
      <VisuallyHidden> {of}</VisuallyHidden>
    </button>
  );
}
