import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { notSaved, useToast } from '@/components/app/toast-provider';
import { setManager } from '@/utils/records/org-edges';
import { Refusal } from '@/utils/records/refusal';

/** Says who the manager of somebody (or of the user, `ME`) is, with Undo; null that nobody is known. */
export function useSetManager(personId: string): (managerId: string | null) => Promise<void> {
  const db = useDatabase();
  const toasts = useToast();
  return async (managerId) => {
    try {
      toasts.show(
        i18n.t('person.line.changed'),
        await setManager(db, personId, managerId, Date.now()),
      );
    } catch (error) {
      const circle = error instanceof Refusal && error.reason === 'circle';
      toasts.show(circle ? i18n.t('person.line.circle') : notSaved(error));
    }
  };
}
