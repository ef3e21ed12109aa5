import { Link } from 'wouter';
import { i18n } from '#i18n';
import { useFunctions } from '@/components/app/functions-provider';
import { FunctionChip } from '@/components/ui/function-chip';
import { isolated } from '@/components/ui/isolated';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import styles from './give-and-get.module.css';

/** The people of a line: each with their function's bar, and a way to their page. */
export function Who({
  personIds,
  byId,
}: {
  personIds: readonly string[];
  byId: ReadonlyMap<string, PersonStanding>;
}) {
  const functions = useFunctions();
  return personIds.map((id) => {
    const person = byId.get(id)?.person;
    if (!person) return null;
    const { name, functionId } = person;
    return (
      <Link key={id} href={`/person/${id}`} className={styles.person}>
        <FunctionChip functionId={functionId} bare>
          {functionId
            ? i18n.t('today.name_function', [isolated(name), functions.name(functionId)])
            : isolated(name)}
        </FunctionChip>
      </Link>
    );
  });
}
