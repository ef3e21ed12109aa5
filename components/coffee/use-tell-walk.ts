import { useCallback } from 'react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useCommand } from '@/components/app/use-command';
import { useFormat } from '@/components/app/use-format';
import { isolated } from '@/components/ui/isolated';
import { tellWalk } from '@/utils/records/walks';

/** Says of a walk that it took place or not, with Undo. */
export function useTellWalk(): (
  id: string,
  state: 'held' | 'missed',
  names: readonly string[],
) => Promise<boolean> {
  const db = useDatabase();
  const run = useCommand();
  const format = useFormat();
  return useCallback(
    (id, state, names) => {
      const whom = format.list(names.map(isolated));
      const said =
        state === 'held' ? i18n.t('walks.told_held', [whom]) : i18n.t('walks.told_missed', [whom]);
      return run(() => tellWalk(db, id, state, Date.now()), said);
    },
    [db, run, format],
  );
}
