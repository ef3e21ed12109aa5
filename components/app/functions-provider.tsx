import { type ReactNode, useMemo } from 'react';
import { browser } from 'wxt/browser';
import { FunctionsContext, functionsOf } from '@/components/ui/functions-context';
import { listFunctions } from '@/utils/records/functions';
import { useDatabase } from './database-provider';
import { useRecords } from './use-records';

export { type Functions, type FunctionView, useFunctions } from '@/components/ui/functions-context';

/** The functions as the user named, coloured and merged them, live. */
export function FunctionsProvider({ children }: { children: ReactNode }) {
  const db = useDatabase();
  const records = useRecords(() => listFunctions(db), [db]);
  const functions = useMemo(
    () => (records ? functionsOf(records, browser.i18n.getUILanguage()) : null),
    [records],
  );
  return <FunctionsContext value={functions}>{children}</FunctionsContext>;
}
