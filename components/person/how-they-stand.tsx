import { i18n } from '#i18n';
import { useFunctions } from '@/components/app/functions-provider';
import { useFormat } from '@/components/app/use-format';
import { useProfile } from '@/components/app/use-profile';
import { ChoiceInPlace } from '@/components/ui/choice-in-place';
import { LevelOptions } from '@/components/ui/function-options';
import { asLevel, levelName } from '@/components/ui/names';
import { RELATIONS, type Relation } from '@/utils/records/schema';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import styles from './person.module.css';
import { useBetween } from './use-between';
import { useEditPerson } from './use-edit-person';
import { afterLevel, standingWords, type VerdictFacts } from './verdict-line';

/**
 * What somebody is to the user, which the user may say otherwise, and why in one line:
 * "Peer outside Product" over "Director, Marketing · your level · not in your line".
 */
export function HowTheyStand({ standing }: { standing: PersonStanding }) {
  const { person, verdict } = standing;
  const functions = useFunctions();
  const format = useFormat();
  const facts: VerdictFacts = {
    person,
    verdict,
    profile: useProfile() ?? null,
    through: useBetween(person.id, verdict),
    nameOf: functions.name,
    list: format.list,
    number: format.number,
  };
  const edit = useEditPerson(person.id);
  const relate = (value: string) =>
    edit(
      { relation: RELATIONS.find((one) => one === value) },
      i18n.t('person.relation_changed', [person.name]),
    );
  if (verdict.standing === 'self') return <p className={styles.verdict}>{standingWords(facts)}</p>;
  return (
    <>
      <div className={styles.verdict}>
        <ChoiceInPlace
          label={i18n.t('person.relation.label')}
          value={person.relation ?? ''}
          options={
            <>
              <option value="">{i18n.t('person.relation.automatic')}</option>
              {RELATIONS.map((relation) => (
                <option key={relation} value={relation}>
                  {relationName(relation)}
                </option>
              ))}
            </>
          }
          onChange={relate}
        >
          {standingWords(facts)}
        </ChoiceInPlace>
      </div>
      <div className={styles.why}>
        <ChoiceInPlace
          label={i18n.t('person.level')}
          value={person.level && person.level !== 'unknown' ? person.level : ''}
          options={
            <>
              <option value="">{i18n.t('levels.unknown')}</option>
              <LevelOptions />
            </>
          }
          onChange={(value) => edit({ level: asLevel(value) }, i18n.t('person.changed'))}
        >
          {person.level && person.level !== 'unknown'
            ? levelName(person.level)
            : i18n.t('person.level')}
        </ChoiceInPlace>
        {afterLevel(facts)}
      </div>
    </>
  );
}

function relationName(relation: Relation): string {
  switch (relation) {
    case 'peer':
      return i18n.t('person.relation.peer');
    case 'not-peer':
      return i18n.t('person.relation.not_peer');
    case 'manager':
      return i18n.t('person.relation.manager');
    case 'report':
      return i18n.t('person.relation.report');
  }
}
