import { CalendarDays } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { Token } from '@/components/ui/token';
import type { LocalDate } from '@/utils/records/schema';
import styles from './capture.module.css';
import { DayInput, DueMenu } from './due-menu';

/** The day a follow-up will be due, changed by pressing it. */
export function DueToken({
  due,
  onChange,
}: {
  due: LocalDate | undefined;
  onChange: (due: LocalDate | undefined) => void;
}) {
  const format = useFormat();
  const now = useNow();
  const [picking, setPicking] = useState(false);
  if (picking) {
    return (
      <span className={styles.day}>
        <DayInput day={due} onChange={onChange} onClose={() => setPicking(false)} />
      </span>
    );
  }
  const words = due === undefined ? i18n.t('capture.no_due') : format.due(due, now).text;
  return (
    <DueMenu
      due={due}
      onChange={onChange}
      onPick={() => setPicking(true)}
      trigger={(props) => (
        <Token icon={CalendarDays} aria-label={i18n.t('capture.due_is', [words])} {...props}>
          {words}
        </Token>
      )}
    />
  );
}
