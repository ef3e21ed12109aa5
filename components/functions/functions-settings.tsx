import { useState } from 'react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { type FunctionView, useFunctions } from '@/components/app/functions-provider';
import { useFormat } from '@/components/app/use-format';
import { useRecords } from '@/components/app/use-records';
import { SkeletonRows } from '@/components/ui/skeleton';
import text from '@/components/ui/text.module.css';
import type { Profile } from '@/utils/functions/profile';
import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import { listRules } from '@/utils/records/function-rules';
import { type FunctionUse, functionUse } from '@/utils/records/function-use';
import { listFunctions } from '@/utils/records/functions';
import type { FunctionRecord, FunctionRule } from '@/utils/records/schema-functions';
import { AddFunction } from './add-function';
import { FunctionRow } from './function-row';
import styles from './functions.module.css';
import { MergedFunctions } from './merged-functions';
import { saysNothing } from './says-nothing';
import { TaughtRules } from './taught-rules';
import { useHouseCommands } from './use-house-commands';

/** The functions of the house, in use first, and what the user taught about titles. */
export function FunctionsSettings({ profile }: { profile: Profile | null }) {
  const db = useDatabase();
  const emails = profile?.emails ?? [];
  const known = useRecords(async () => {
    const [records, rules, use] = await Promise.all([
      listFunctions(db),
      listRules(db),
      functionUse(db, emails),
    ]);
    return { records, rules, use };
  }, [db, emails.join()]);
  if (known === undefined) return <SkeletonRows count={5} />;
  return <House {...known} mine={profile?.functionId} />;
}

function House({
  records,
  rules,
  use,
  mine,
}: {
  records: readonly FunctionRecord[];
  rules: readonly FunctionRule[];
  use: FunctionUse;
  mine: AnyFunctionId | undefined;
}) {
  const format = useFormat();
  const { all } = useFunctions();
  const commands = useHouseCommands();
  /** A row that is renamed or starred stays where it is, under the pointer, for this visit. */
  const [quiet] = useState(() => saysNothing(all, records, use.people, mine));
  const isRest = ({ id }: FunctionView) => quiet.has(id) && id !== mine && !use.people.has(id);
  const first = all.filter((view) => !isRest(view));
  const rest = all.filter(isRest);
  const row = (view: FunctionView) => (
    <FunctionRow
      key={view.id}
      view={view}
      people={use.people.get(view.id) ?? 0}
      mine={view.id === mine}
      commands={commands}
    />
  );
  return (
    <>
      <p className={`${text.small} ${text.soft} ${styles.intro}`}>{i18n.t('functions.intro')}</p>
      {first.length > 0 && <ul className={styles.rows}>{first.map(row)}</ul>}
      {rest.length > 0 && (
        <details className={styles.rest} open={first.length === 0}>
          <summary>{i18n.t('functions.rest', rest.length, [format.number(rest.length)])}</summary>
          <ul className={styles.rows}>{rest.map(row)}</ul>
        </details>
      )}
      <div className={styles.add}>
        <AddFunction />
      </div>
      <MergedFunctions records={records} onSeparate={commands.separate} />
      <TaughtRules rules={rules} followers={use.followers} />
    </>
  );
}
