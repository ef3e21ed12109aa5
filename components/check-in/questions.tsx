import { useEffect, useEffectEvent, useRef } from 'react';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Kbd } from '@/components/ui/kbd';
import { Progress } from '@/components/ui/progress';
import text from '@/components/ui/text.module.css';
import { isForPage } from '@/components/ui/use-hotkey';
import {
  CHECK_IN_MARKS,
  type CheckIn,
  TRUST_PRACTICES,
  type TrustPractice,
} from '@/utils/records/schema-between';
import styles from './check-in.module.css';
import { markWords, practiceWords } from './practice-words';

type Mark = NonNullable<CheckIn['answers'][TrustPractice]>;

/** One statement at a time: 1 to 5 answer, the space bar passes over, Backspace goes back. */
export function Questions({
  step,
  answers,
  onAnswer,
  onStep,
  onStop,
}: {
  /** Place in `TRUST_PRACTICES`. */
  step: number;
  answers: CheckIn['answers'];
  onAnswer: (practice: TrustPractice, mark: Mark) => void;
  onStep: (step: number) => void;
  onStop: () => void;
}) {
  const format = useFormat();
  const statement = useRef<HTMLHeadingElement>(null);
  const practice = TRUST_PRACTICES[step];
  // biome-ignore lint/correctness/useExhaustiveDependencies: each statement takes the focus anew
  useEffect(() => statement.current?.focus({ preventScroll: true }), [step]);
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!practice || !isForPage(event)) return;
    const mark = CHECK_IN_MARKS.find((one) => event.key === String(one));
    if (mark !== undefined) onAnswer(practice, mark);
    else if (event.key === ' ') onStep(step + 1);
    else if (event.key === 'Backspace' && step > 0) onStep(step - 1);
    else return;
    event.preventDefault();
  });
  // One listener for all statements: a key between two of them must not answer the one before.
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  if (!practice) return null;
  const total = TRUST_PRACTICES.length;
  return (
    <>
      <Progress label={i18n.t('check_in.progress')} done={step} total={total} />
      <Card className={styles.card}>
        <p className={`${text.small} ${text.faint}`}>
          {i18n.t('check_in.position', [format.number(step + 1), format.number(total)])}
        </p>
        <h1 ref={statement} tabIndex={-1} className={text.head}>
          {practiceWords(practice).statement}
        </h1>
        <fieldset className={styles.marks}>
          <legend className={text.soft}>{i18n.t('check_in.how_often')}</legend>
          {CHECK_IN_MARKS.map((mark) => (
            <button
              key={mark}
              type="button"
              className={styles.mark}
              aria-pressed={answers[practice] === mark}
              aria-keyshortcuts={String(mark)}
              onClick={() => onAnswer(practice, mark)}
            >
              {markWords(mark)} <Kbd>{format.number(mark)}</Kbd>
            </button>
          ))}
        </fieldset>
        <div className={text.actions}>
          <Button disabled={step === 0} onClick={() => onStep(step - 1)}>
            {i18n.t('check_in.back')}
          </Button>
          <Button aria-keyshortcuts="Space" onClick={() => onStep(step + 1)}>
            {i18n.t('check_in.pass')}
          </Button>
          <Button kind="text" onClick={onStop}>
            {i18n.t('check_in.stop')}
          </Button>
        </div>
      </Card>
    </>
  );
}
