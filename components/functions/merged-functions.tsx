import { i18n } from '#i18n';
import { useFunctions } from '@/components/app/functions-provider';
import { Button } from '@/components/ui/button';
import { FunctionChip } from '@/components/ui/function-chip';
import { usualName } from '@/components/ui/names';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import { mergedFunctions } from '@/utils/records/house';
import type { FunctionRecord } from '@/utils/records/schema-functions';
import { focusBeside } from './focus-beside';
import styles from './functions.module.css';

/** Functions that are another one here, each with the way back. */
export function MergedFunctions({
  records,
  onSeparate,
}: {
  records: readonly FunctionRecord[];
  onSeparate: (id: AnyFunctionId, name: string) => void;
}) {
  const functions = useFunctions();
  const ends = mergedFunctions(records);
  const merged = records.filter(({ id }) => ends.has(id));
  if (merged.length === 0) return null;
  return (
    <>
      <h3 className={styles.subtitle}>{i18n.t('functions.merged_title')}</h3>
      <ul className={styles.rows}>
        {merged.map(({ id, name }) => {
          const called = name ?? usualName(id) ?? functions.name(id);
          return (
            <li key={id} className={styles.line}>
              <p>
                <bdi>{called}</bdi>{' '}
                <span className={styles.arrow} aria-hidden="true">
                  →
                </span>
                <VisuallyHidden>{i18n.t('functions.is')}</VisuallyHidden>{' '}
                <FunctionChip functionId={ends.get(id)} bare />
              </p>
              <Button
                kind="text"
                aria-label={i18n.t('functions.separate_named', [called])}
                onClick={(event) => {
                  // With the last of them the heading goes as well.
                  focusBeside(event.currentTarget, document.querySelector('main'));
                  onSeparate(id, called);
                }}
              >
                {i18n.t('functions.separate')}
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
