import { type ReactNode, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { DayInput } from '@/components/capture/due-menu';
import { noonOf } from '@/components/person/noon-of';
import { focusIfLost } from '@/components/ui/focus-if-lost';
import styles from './give-and-get.module.css';

/** When something was, in the gutter: pressing it gives a field for another day. */
export function useDayInPlace(
  at: number,
  onChange: (at: number) => void,
): { button: ReactNode; input: ReactNode } {
  const format = useFormat();
  const now = useNow();
  const [picking, setPicking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const day = format.day(at, now);
  return {
    button: (
      <button
        ref={button}
        type="button"
        className={styles.day}
        aria-label={i18n.t('give_get.day_is', [day])}
        title={i18n.t('give_get.day')}
        onClick={() => setPicking(true)}
      >
        {day}
      </button>
    ),
    input: picking && (
      <div className={styles.editing}>
        <DayInput
          day={format.localDay(at)}
          // It has happened: no later than now.
          onChange={(next) => onChange(Math.min(noonOf(next, format.timeZone), Date.now()))}
          onClose={() => {
            setPicking(false);
            focusIfLost(button.current);
          }}
        />
      </div>
    ),
  };
}
