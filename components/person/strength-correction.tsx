import { Minus, Plus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { IconButton } from '@/components/ui/icon-button';
import { Token } from '@/components/ui/token';
import type { Person } from '@/utils/records/schema';
import { MAX_STRENGTH_CORRECTION } from '@/utils/relationships/tie-strength';
import styles from './person.module.css';
import { useEditPerson } from './use-edit-person';

const STEP = 5;

/** Less or more than was worked out, in small steps; said at once, and taken back at once. */
export function StrengthCorrection({ person, onClose }: { person: Person; onClose: () => void }) {
  const format = useFormat();
  const edit = useEditPerson(person.id);
  const { strengthCorrection = 0 } = person;
  // Two presses may come before the first is written.
  const wanted = useRef(strengthCorrection);
  useEffect(() => {
    wanted.current = strengthCorrection;
  }, [strengthCorrection]);
  const set = (value: number) => {
    const next = Math.min(Math.max(value, -MAX_STRENGTH_CORRECTION), MAX_STRENGTH_CORRECTION);
    if (next === wanted.current) return;
    wanted.current = next;
    edit(
      { strengthCorrection: next === 0 ? undefined : next },
      next === 0
        ? i18n.t('person.correction_gone')
        : i18n.t('person.correction_is', [signed(next, format.locale)]),
    );
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a frame and a legend
    <div
      role="group"
      aria-label={i18n.t('person.correction')}
      className={styles.correction}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <IconButton
        icon={Minus}
        label={i18n.t('person.lower')}
        aria-disabled={strengthCorrection <= -MAX_STRENGTH_CORRECTION}
        onClick={() => set(wanted.current - STEP)}
      />
      <output className={styles.correctionBy}>{signed(strengthCorrection, format.locale)}</output>
      <IconButton
        icon={Plus}
        label={i18n.t('person.higher')}
        aria-disabled={strengthCorrection >= MAX_STRENGTH_CORRECTION}
        autoFocus
        onClick={() => set(wanted.current + STEP)}
      />
      {strengthCorrection !== 0 && (
        <Token
          onClick={() => {
            set(0);
            onClose();
          }}
        >
          {i18n.t('person.as_worked_out')}
        </Token>
      )}
    </div>
  );
}

function signed(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' }).format(value);
}
