import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Field } from '@/components/ui/field';
import type { Person } from '@/utils/records/schema';
import type { Written } from '@/utils/records/written-about';
import styles from './merge.module.css';

/** What goes to the new person. */
export interface Picked {
  emails: readonly string[];
  aliases: readonly string[];
  recordIds: readonly string[];
  /** Undefined while the user typed none. */
  name: string | undefined;
}

/** Ticks for addresses, names and what is written, and the name of the new person. */
export function SplitChoices({
  person,
  written,
  picked,
  wrong,
  onPick,
}: {
  person: Person;
  /** What is written about them. */
  written: readonly Written[];
  picked: Picked;
  wrong: boolean;
  onPick: (next: Partial<Picked>) => void;
}) {
  const plain = (words: string) => ({ id: words, words });
  return (
    <>
      <Ticks
        legend={i18n.t('split.addresses')}
        options={person.emails.map(plain)}
        picked={picked.emails}
        onPick={(emails) => onPick({ emails })}
      />
      <Ticks
        legend={i18n.t('split.names')}
        options={person.aliases.map(plain)}
        picked={picked.aliases}
        onPick={(aliases) => onPick({ aliases })}
      />
      <Field
        label={i18n.t('split.name')}
        value={picked.name ?? ''}
        maxLength={200}
        autoComplete="off"
        {...(wrong && { problem: i18n.t('split.one_each') })}
        onChange={(event) => onPick({ name: event.currentTarget.value })}
      />
      <Ticks
        legend={i18n.t('split.notes')}
        options={written.filter(({ table }) => table === 'notes')}
        picked={picked.recordIds}
        onPick={(recordIds) => onPick({ recordIds })}
      />
      <Ticks
        legend={i18n.t('split.follow_ups')}
        options={written.filter(({ table }) => table === 'followUps')}
        picked={picked.recordIds}
        onPick={(recordIds) => onPick({ recordIds })}
      />
      <Ticks
        legend={i18n.t('split.others')}
        options={written.filter(({ table }) => table !== 'notes' && table !== 'followUps')}
        picked={picked.recordIds}
        onPick={(recordIds) => onPick({ recordIds })}
      />
      <p className={styles.foot}>{i18n.t('split.words')}</p>
    </>
  );
}

function Ticks({
  legend,
  options,
  picked,
  onPick,
}: {
  legend: string;
  options: readonly { id: string; words: string }[];
  picked: readonly string[];
  onPick: (next: string[]) => void;
}): ReactNode {
  if (options.length === 0) return null;
  return (
    <fieldset className={styles.names}>
      <legend className={styles.heading}>{legend}</legend>
      <div className={styles.scroll}>
        {options.map(({ id, words }) => (
          <label key={id} className={styles.choice}>
            <input
              type="checkbox"
              checked={picked.includes(id)}
              onChange={(event) =>
                onPick(
                  event.currentTarget.checked
                    ? [...picked, id]
                    : picked.filter((one) => one !== id),
                )
              }
            />
            <bdi>{words}</bdi>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
