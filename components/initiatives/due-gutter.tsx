import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { DayInput, DueMenu } from '@/components/capture/due-menu';
import { focusIfLost } from '@/components/ui/focus-if-lost';
import type { LocalDate } from '@/utils/records/schema';
import styles from './initiatives.module.css';

/** When it is due, in the gutter, changed by pressing it. */
export function DueGutter({
  due,
  onChange,
}: {
  due: LocalDate | undefined;
  onChange: (due: LocalDate | undefined) => void;
}) {
  const format = useFormat();
  const now = useNow();
  const [picking, setPicking] = useState(false);
  const button = useRef<HTMLButtonElement | null>(null);
  const picked = useRef(false);
  useEffect(() => {
    if (!picking && picked.current) focusIfLost(button.current);
    picked.current = picking;
  }, [picking]);
  const words = due === undefined ? undefined : format.due(due, now).text;
  if (picking) {
    return <DayInput day={due} onChange={onChange} onClose={() => setPicking(false)} />;
  }
  return (
    <DueMenu
      due={due}
      onChange={onChange}
      onPick={() => setPicking(true)}
      trigger={(props) => (
        <button
          type="button"
          className={styles.due}
          aria-label={i18n.t('capture.due_is', [words ?? i18n.t('capture.no_due')])}
          title={i18n.t('capture.due')}
          {...props}
          ref={(element) => {
            props.ref(element);
            button.current = element;
          }}
        >
          {words ?? '–'}
        </button>
      )}
    />
  );
}
