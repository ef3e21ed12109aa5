import { useCallback } from 'react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useFunctions } from '@/components/app/functions-provider';
import { notSaved, useToast } from '@/components/app/toast-provider';
import { useFormat } from '@/components/app/use-format';
import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import { type SetOptions, setFunctions } from '@/utils/records/function-rules';

/**
 * Sets the function of one or several people and says so with Undo. Where something was learnt, the
 * toast also says what follows, and offers to keep it to these people.
 */
export function useSetFunction(): (
  personIds: readonly string[],
  functionId: AnyFunctionId | undefined,
  message: string,
  options?: SetOptions,
) => Promise<boolean> {
  const db = useDatabase();
  const toasts = useToast();
  const format = useFormat();
  const functions = useFunctions();
  return useCallback(
    async (personIds, functionId, message, options) => {
      try {
        const set = await setFunctions(db, personIds, functionId, Date.now(), options);
        const { undo, rules, followers, onlyThese } = set;
        if (!onlyThese || functionId === undefined) {
          toasts.show(message, undo);
          return true;
        }
        const texts = format.list(rules.map(({ text }) => text));
        const name = functions.name(functionId);
        const count = format.number(followers);
        const learnt = i18n.t('functions.learnt', followers, [texts, name, count]);
        toasts.show(`${message} ${learnt}`, undo, {
          label: i18n.t('functions.only_this', personIds.length),
          act: onlyThese,
          done: message,
        });
        return true;
      } catch (error) {
        toasts.show(notSaved(error));
        return false;
      }
    },
    [db, toasts, format, functions],
  );
}
