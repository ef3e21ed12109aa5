import { useCallback } from 'react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useCommand } from '@/components/app/use-command';
import { setFollowUpDone } from '@/utils/records/follow-ups';
import type { FollowUp } from '@/utils/records/schema';

/** Marks a follow-up done, or open again, with a toast that takes it back. */
export function useTickFollowUp(): (followUp: FollowUp, done: boolean) => void {
  const db = useDatabase();
  const run = useCommand();
  return useCallback(
    (followUp, done) =>
      void run(
        () => setFollowUpDone(db, followUp.id, done, Date.now()),
        done ? i18n.t('today.ticked') : i18n.t('today.open_again'),
      ),
    [db, run],
  );
}
