import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useFunctions } from '@/components/app/functions-provider';
import { useRecords } from '@/components/app/use-records';
import { InlineText } from '@/components/ui/inline-text';
import { NO_HOUSE } from '@/utils/functions/house';
import { listRules } from '@/utils/records/function-rules';
import { loadHouse } from '@/utils/records/house';
import type { Person } from '@/utils/records/schema';
import { SOURCED, type Sourced, sourceWords } from './fact-sources';
import styles from './person.module.css';
import { useEditPerson } from './use-edit-person';

/** On demand: the department, and where title, department, function and level came from. */
export function Sources({ person }: { person: Person }) {
  const edit = useEditPerson(person.id);
  const words = useSourceWords(person);
  return (
    <details className={styles.sources}>
      <summary>{i18n.t('person.source.title_of_all')}</summary>
      <dl className={styles.pairs}>
        {SOURCED.map((fact) => (
          <div key={fact}>
            <dt>{factName(fact)}</dt>
            <dd>
              {fact === 'department' && (
                <InlineText
                  value={person.department ?? ''}
                  label={i18n.t('person.department')}
                  placeholder={i18n.t('person.add_department')}
                  onSave={(department) =>
                    edit({ department: department || undefined }, i18n.t('person.changed'))
                  }
                />
              )}
              {fact === 'department' && words(fact) !== undefined && ' · '}
              {words(fact) ?? (fact !== 'department' && i18n.t('person.source.none'))}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function useSourceWords(person: Person): (fact: Sourced) => string | undefined {
  const db = useDatabase();
  const functions = useFunctions();
  const taught = useRecords(async () => {
    const [house, rules] = await Promise.all([loadHouse(db), listRules(db)]);
    return { house, textOf: new Map(rules.map(({ id, text }) => [id, text])) };
  }, [db]);
  const { house = NO_HOUSE, textOf = new Map<string, string>() } = taught ?? {};
  return (fact) => sourceWords(person, fact, { house, textOf, nameOf: functions.name });
}

function factName(fact: Sourced): string {
  switch (fact) {
    case 'title':
      return i18n.t('person.title');
    case 'department':
      return i18n.t('person.department');
    case 'functionId':
      return i18n.t('person.function');
    case 'level':
      return i18n.t('person.level');
  }
}
