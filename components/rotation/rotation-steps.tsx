import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { classNames } from '@/components/ui/class-names';
import { Tick } from '@/components/ui/tick';
import { ROTATION_STEPS, type Rotation, type RotationStep } from '@/utils/records/schema-between';
import styles from './rotation.module.css';
import { stepName } from './step-names';

/** The four steps in order, with the day on which each was reached; ticked when it is. */
export function RotationSteps({
  reached,
  of,
  onChange,
}: {
  reached: Rotation['reached'];
  /** The function's name. */
  of: string;
  onChange: (step: RotationStep, reached: boolean) => void;
}) {
  const format = useFormat();
  const now = useNow();
  return (
    <ol className={styles.steps}>
      {ROTATION_STEPS.map((step) => {
        const told = reached.find((one) => one.step === step);
        return (
          <li key={step}>
            <span className={classNames(styles.step, told && styles.reached)}>
              <Tick
                checked={told !== undefined}
                label={i18n.t('rotation.reached_of', [stepName(step), of])}
                onChange={(checked) => onChange(step, checked)}
              />
              <span>{stepName(step)}</span>
            </span>
            {told && <span className={styles.when}>{format.day(told.at, now)}</span>}
          </li>
        );
      })}
    </ol>
  );
}
