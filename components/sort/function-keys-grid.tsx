import type { Ref } from 'react';
import { i18n } from '#i18n';
import { useFunctions } from '@/components/app/functions-provider';
import { fold } from '@/components/people/fold';
import { Combobox } from '@/components/ui/combobox';
import { FunctionChip } from '@/components/ui/function-chip';
import { Kbd } from '@/components/ui/kbd';
import { asFunctionId } from '@/components/ui/names';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import { namedLike } from './named-like';
import styles from './sort.module.css';
import { DIGITS } from './sort-keys';

/** The likeliest functions, each under its digit, and a field that finds any other by its first letters. */
export function FunctionKeys({
  order,
  onChoose,
  onLeave,
  otherRef,
}: {
  /** All functions; the first have a digit. */
  order: readonly AnyFunctionId[];
  /** `at` is when it was pressed, ms. */
  onChoose: (functionId: AnyFunctionId, at: number) => void;
  /** Escape in the field. */
  onLeave: () => void;
  otherRef: Ref<HTMLInputElement>;
}) {
  const functions = useFunctions();
  const named = order.map((id) => ({ id, words: fold(functions.name(id)) }));
  return (
    <>
      <fieldset className={styles.keys}>
        <legend>
          <VisuallyHidden>{i18n.t('sort.functions')}</VisuallyHidden>
        </legend>
        {order.slice(0, DIGITS).map((functionId, index) => (
          <button
            key={functionId}
            type="button"
            className={styles.key}
            data-choice
            aria-keyshortcuts={`${index + 1}`}
            onClick={(event) => onChoose(functionId, event.timeStamp)}
          >
            <Kbd>{`${index + 1}`}</Kbd>
            <FunctionChip functionId={functionId} bare />
          </button>
        ))}
      </fieldset>
      <div className={styles.other}>
        <Kbd>0</Kbd>
        <Combobox
          ref={otherRef}
          label={i18n.t('sort.other')}
          placeholder={i18n.t('sort.other')}
          find={(typed) =>
            namedLike(named, fold(typed), order.slice(DIGITS)).map((id) => ({
              id,
              content: <FunctionChip functionId={id} bare />,
            }))
          }
          onChoose={(id) => {
            const functionId = asFunctionId(id);
            if (functionId) onChoose(functionId, performance.now());
          }}
          onLeave={onLeave}
        />
      </div>
    </>
  );
}
