import { Plus } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import styles from './settings.module.css';

/** In place of hours, or under them: what having none means, and one more. */
export function HoursAdd({
  of,
  none,
  onAdd,
}: {
  of: string;
  none: string | undefined;
  onAdd: () => void;
}) {
  if (none === undefined) {
    return (
      <Button kind="text" onClick={onAdd}>
        {i18n.t('settings.add_hours')}
      </Button>
    );
  }
  return (
    <div className={styles.off}>
      <span>{none}</span>
      <IconButton icon={Plus} label={`${i18n.t('settings.add_hours')}: ${of}`} onClick={onAdd} />
    </div>
  );
}
