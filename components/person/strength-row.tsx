import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { Row } from '@/components/ui/row';
import text from '@/components/ui/text.module.css';
import { Token } from '@/components/ui/token';
import { explainStrength } from '@/utils/relationships/explain-strength';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { tieStrength } from '@/utils/relationships/tie-strength';
import styles from './person.module.css';
import { StrengthCorrection } from './strength-correction';
import { strengthLine } from './strength-line';

/** How strong the tie is, why, and how much of it the user said themselves. */
export function StrengthRow({ standing }: { standing: PersonStanding }) {
  const format = useFormat();
  const now = useNow();
  const [open, setOpen] = useState(false);
  const token = useRef<HTMLButtonElement>(null);
  const { person, touches, lastTouch } = standing;
  const { strengthCorrection = 0 } = person;
  const value = tieStrength(person, touches, now);
  const known = touches.length > 0 || strengthCorrection !== 0;
  const doubt = value < 50 ? i18n.t('person.too_low') : i18n.t('person.too_high');
  const close = () => {
    setOpen(false);
    token.current?.focus();
  };
  return (
    <Row
      className={styles.figure}
      gutter={known ? format.number(value) : '–'}
      action={
        <Token
          ref={token}
          aria-expanded={open}
          aria-label={i18n.t('person.correct_strength', [doubt])}
          onClick={() => setOpen(!open)}
        >
          {doubt}
        </Token>
      }
      under={open && <StrengthCorrection person={person} onClose={close} />}
    >
      <h3 className={text.strong}>{i18n.t('person.strength')}</h3>
      <p className={`${text.small} ${text.soft}`}>
        {strengthLine(
          explainStrength(touches, now, format.timeZone),
          lastTouch === undefined ? null : format.daysSince(lastTouch, now),
          format,
        )}
        {strengthCorrection !== 0 && ` ${correctionWords(strengthCorrection, format.number)}`}
      </p>
    </Row>
  );
}

function correctionWords(by: number, number: (value: number) => string): string {
  return by > 0
    ? i18n.t('person.corrected_up', [number(by)])
    : i18n.t('person.corrected_down', [number(-by)]);
}
