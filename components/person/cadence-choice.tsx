import { useState } from 'react';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { ChoiceInPlace } from '@/components/ui/choice-in-place';
import { Input } from '@/components/ui/field';
import { cadenceOf, DEFAULT_CADENCE } from '@/utils/relationships/cadence';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import styles from './person.module.css';
import { useEditPerson } from './use-edit-person';

const LONGEST = 730;

/** How often the user means to be in touch: that of the kind, one of the usual ones, an own number, or none. */
export function CadenceChoice({ standing }: { standing: PersonStanding }) {
  const format = useFormat();
  const { person, verdict, cadenceDays } = standing;
  const edit = useEditPerson(person.id);
  const [own, setOwn] = useState(false);
  const every = (days: number) => i18n.t('person.every', days, [format.number(days)]);
  const usual = cadenceOf({ stakeholderRoles: person.stakeholderRoles }, verdict);
  const known: number[] = Object.values(DEFAULT_CADENCE);
  const choices = [
    ...new Set([...known, ...(person.cadenceDays ? [person.cadenceDays] : [])]),
  ].sort((a, b) => a - b);

  if (own) {
    return (
      <OwnDays
        days={cadenceDays ?? 30}
        onSave={(days) => {
          setOwn(false);
          if (days !== null) edit({ cadenceDays: days }, i18n.t('person.changed'));
        }}
      />
    );
  }
  const value =
    person.cadenceDays === undefined
      ? 'usual'
      : person.cadenceDays === null
        ? 'none'
        : `${person.cadenceDays}`;
  return (
    <ChoiceInPlace
      label={i18n.t('person.rhythm')}
      value={value}
      options={
        <>
          <option value="usual">
            {usual === undefined
              ? i18n.t('person.usual_none')
              : i18n.t('person.usual', [every(usual)])}
          </option>
          {choices.map((days) => (
            <option key={days} value={days}>
              {every(days)}
            </option>
          ))}
          <option value="own">{i18n.t('person.own_rhythm')}</option>
          <option value="none">{i18n.t('person.no_rhythm')}</option>
        </>
      }
      onChange={(next) => {
        if (next === 'own') setOwn(true);
        else {
          const days = next === 'usual' ? undefined : next === 'none' ? null : Number(next);
          edit({ cadenceDays: days }, i18n.t('person.changed'));
        }
      }}
    >
      {cadenceDays === undefined ? i18n.t('person.no_rhythm') : every(cadenceDays)}
    </ChoiceInPlace>
  );
}

function OwnDays({ days, onSave }: { days: number; onSave: (days: number | null) => void }) {
  const [value, setValue] = useState(String(days));
  const save = () => {
    const wanted = Math.round(Number(value));
    onSave(wanted >= 1 && wanted <= LONGEST ? wanted : null);
  };
  return (
    <span className={styles.ownDays}>
      <Input
        slim
        autoFocus
        type="number"
        min={1}
        max={LONGEST}
        aria-label={i18n.t('person.own_days')}
        value={value}
        onChange={(event) => setValue(event.currentTarget.value)}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key === 'Enter') save();
          else if (event.key === 'Escape') onSave(null);
        }}
      />
      {i18n.t('person.days')}
    </span>
  );
}
