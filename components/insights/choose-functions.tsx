import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { type FunctionView, useFunctions } from '@/components/app/functions-provider';
import { useCommand } from '@/components/app/use-command';
import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import { setMatters } from '@/utils/records/functions';
import styles from './reach.module.css';

/** Every function of the house but the user's own, to say which of them matter. */
export function ChooseFunctions({ own }: { own?: AnyFunctionId }) {
  const db = useDatabase();
  const run = useCommand();
  const { all } = useFunctions();
  /** What was just said, until the records say the same. */
  const [said, setSaid] = useState<ReadonlyMap<AnyFunctionId, boolean>>(new Map());
  // biome-ignore lint/correctness/useExhaustiveDependencies: the functions are what came of it
  useEffect(() => setSaid(new Map()), [all]);
  const choose = async ({ id, name }: FunctionView, matters: boolean) => {
    setSaid((before) => new Map(before).set(id, matters));
    const kept = await run(
      () => setMatters(db, id, matters, Date.now()),
      matters ? i18n.t('insights.reach.chosen', [name]) : i18n.t('insights.reach.left', [name]),
    );
    if (!kept) setSaid(new Map());
  };
  return (
    <details className={styles.choose}>
      <summary>{i18n.t('insights.reach.choose')}</summary>
      <fieldset aria-label={i18n.t('insights.reach.choose')}>
        {all
          .filter(({ id }) => id !== own)
          .map((view) => (
            <label key={view.id}>
              <input
                type="checkbox"
                checked={said.get(view.id) ?? view.matters}
                onChange={(event) => void choose(view, event.currentTarget.checked)}
              />
              <bdi>{view.name}</bdi>
            </label>
          ))}
      </fieldset>
    </details>
  );
}
