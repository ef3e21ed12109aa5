import { i18n } from '#i18n';
import { PersonPicker } from '@/components/app/person-picker';
import { Button } from '@/components/ui/button';
import text from '@/components/ui/text.module.css';
import { ME } from '@/utils/functions/reporting-line';
import styles from './person.module.css';

/** Finds a manager by name, with `me` also the user, with `clearable` also that nobody is one. Focused when it appears. */
export function ManagerPicker({
  label,
  except = [],
  me = false,
  clearable,
  onChoose,
  onLeave,
}: {
  label: string;
  /** Ids of those who are not offered. */
  except?: readonly string[];
  /** Offers the user too. */
  me?: boolean;
  clearable: boolean;
  onChoose: (managerId: string | null) => void;
  onLeave: () => void;
}) {
  return (
    <div className={styles.change}>
      <PersonPicker
        ref={focus}
        label={label}
        placeholder={i18n.t('person.line.name')}
        except={except}
        onChoose={({ id }) => onChoose(id)}
        onLeave={onLeave}
      />
      <div className={text.actions}>
        {me && <Button onClick={() => onChoose(ME)}>{i18n.t('person.line.me')}</Button>}
        {clearable && (
          <Button onClick={() => onChoose(null)}>{i18n.t('person.line.nobody')}</Button>
        )}
      </div>
    </div>
  );
}

function focus(field: HTMLInputElement | null): void {
  field?.focus();
}
