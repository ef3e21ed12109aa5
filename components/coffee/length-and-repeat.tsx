import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { ChoiceInPlace } from '@/components/ui/choice-in-place';
import { Segmented } from '@/components/ui/segmented';
import { weeksOf } from '@/utils/coffee/weekly-rule';
import styles from './length-and-repeat.module.css';

const LENGTHS = [15, 30, 45, 60];
const MOST_WEEKS = 26;

/** How long they walk, in minutes. */
export function LengthChoice({
  minutes,
  onChange,
}: {
  minutes: number;
  onChange: (minutes: number) => void;
}) {
  const format = useFormat();
  const lengths = [...new Set([...LENGTHS, minutes])].sort((a, b) => a - b);
  return (
    <ChoiceInPlace
      label={i18n.t('walk_form.length')}
      value={String(minutes)}
      options={lengths.map((length) => (
        <option key={length} value={length}>
          {format.duration(length)}
        </option>
      ))}
      onChange={(value) => onChange(lengths.find((one) => String(one) === value) ?? minutes)}
    >
      {format.duration(minutes)}
    </ChoiceInPlace>
  );
}

/**
 * Once, at the person's rhythm, or at half or double of it, or as it was settled on; weeks between one
 * and the next.
 */
export function RepeatChoice({
  cadenceDays,
  weeks,
  onChange,
  hint,
}: {
  cadenceDays: number | undefined;
  weeks: number | undefined;
  onChange: (weeks: number | undefined) => void;
  /** What the calendar's form can't be told. */
  hint: string | undefined;
}) {
  const format = useFormat();
  const usual = weeksOf(cadenceDays);
  const offered = [Math.floor(usual / 2), usual, usual * 2].filter(
    (one) => one >= 1 && one <= MOST_WEEKS,
  );
  const choices = [...new Set([...offered, ...(weeks === undefined ? [] : [weeks])])].sort(
    (a, b) => a - b,
  );
  return (
    <div>
      <p className={styles.label} aria-hidden="true">
        {i18n.t('walk_form.repeat')}
      </p>
      <Segmented
        label={i18n.t('walk_form.repeat')}
        segments={[
          { value: 'once', label: i18n.t('walk_form.once') },
          ...choices.map((one) => ({
            value: String(one),
            label: i18n.t('walk_form.weeks', one, [format.number(one)]),
          })),
        ]}
        value={weeks === undefined ? 'once' : String(weeks)}
        onChange={(value) => onChange(choices.find((one) => String(one) === value))}
      />
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
    </div>
  );
}
