import { i18n } from '#i18n';
import { useFunctions } from '@/components/app/functions-provider';
import { useFormat } from '@/components/app/use-format';
import { asLevel, levelName } from '@/components/ui/names';
import { Section } from '@/components/ui/section';
import text from '@/components/ui/text.module.css';
import { isFunctionId } from '@/utils/functions/taxonomy';
import type {
  ChangedField,
  ChangedRow,
  FieldChange,
  PeoplePreview,
  PreviewRow,
} from '@/utils/transfer/import/contract';
import { FewRows } from './few-rows';
import styles from './import.module.css';

const FIELDS = {
  name: 'import.field.name',
  email: 'import.field.email',
  title: 'import.field.title',
  department: 'import.field.department',
  function: 'import.field.function',
  level: 'import.field.level',
  manager: 'import.field.manager',
  location: 'import.field.location',
  joinedOn: 'import.field.joined',
  employeeId: 'import.field.employee_id',
} as const satisfies Record<ChangedField, string>;

/** Who would be added. */
export function NewRows({ people: { added } }: { people: PeoplePreview }) {
  const format = useFormat();
  if (added.total === 0) return null;
  return (
    <Section title={i18n.t('import.new_people')} count={format.number(added.total)}>
      <FewRows total={added.total}>
        {added.rows.map((row) => (
          <li key={row.line} className={styles.row}>
            <NameLine row={row} />
            <WhatTheyDo row={row} />
          </li>
        ))}
      </FewRows>
    </Section>
  );
}

/** Who is known, with what would change about them. */
export function ChangedRows({ people: { changed } }: { people: PeoplePreview }) {
  const format = useFormat();
  if (changed.total === 0) return null;
  return (
    <Section title={i18n.t('import.changed_people')} count={format.number(changed.total)}>
      <FewRows total={changed.total}>
        {changed.rows.map((row) => (
          <li key={row.line} className={styles.row}>
            <NameLine row={row} />
            <Changes row={row} />
          </li>
        ))}
      </FewRows>
    </Section>
  );
}

function NameLine({ row: { name } }: { row: PreviewRow }) {
  return (
    <p className={text.name}>
      <bdi>{name}</bdi>
    </p>
  );
}

function WhatTheyDo({ row }: { row: PreviewRow }) {
  const functions = useFunctions();
  const { title, name, department, functionId, manager, email } = row;
  const facts = [
    title === name ? undefined : title,
    functionId ? functions.name(functionId) : department,
    manager === undefined ? undefined : i18n.t('import.reports_to', [manager]),
  ].filter((fact) => fact !== undefined);
  const shown = facts.length > 0 ? facts.join(' · ') : email;
  return (
    shown !== undefined && (
      <p className={`${text.small} ${text.soft}`}>
        <bdi>{shown}</bdi>
      </p>
    )
  );
}

function Changes({ row: { changes } }: { row: ChangedRow }) {
  const functions = useFunctions();
  const shown = ({ field }: FieldChange, value: string) => {
    if (field === 'function' && isFunctionId(value)) return functions.name(value);
    const level = field === 'level' ? asLevel(value) : undefined;
    return level ? levelName(level) : value;
  };
  if (changes.length === 0) {
    return <p className={`${text.small} ${text.soft}`}>{i18n.t('import.confirmed')}</p>;
  }
  return (
    <ul className={`${text.small} ${text.soft}`}>
      {changes.map((change) => (
        <li key={change.field}>
          {i18n.t(FIELDS[change.field])}{' '}
          {change.before !== undefined && (
            <>
              <del>
                <bdi>{shown(change, change.before)}</bdi>
              </del>{' '}
            </>
          )}
          <ins className={styles.after}>
            <bdi>{shown(change, change.after)}</bdi>
          </ins>
        </li>
      ))}
    </ul>
  );
}
