import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useCommand } from '@/components/app/use-command';
import { editIssue } from '@/utils/records/issues';

type Patch = Parameters<typeof editIssue>[2];

/** Changes an issue and says so, with Undo. */
export function useEditIssue(id: string): (patch: Patch) => void {
  const db = useDatabase();
  const run = useCommand();
  return (patch) => void run(() => editIssue(db, id, patch, Date.now()), i18n.t('person.changed'));
}
