import { useCallback } from 'react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useCommand } from '@/components/app/use-command';
import { useFormat } from '@/components/app/use-format';
import { setFollowUpDone } from '@/utils/records/follow-ups';
import { nextTime } from '@/utils/records/repeat';
import type { FollowUp, LocalDate } from '@/utils/records/schema';

/** Marks a follow-up done, or open again, with a toast that takes it back. */
export function useTickFollowUp(): (followUp: FollowUp, done: boolean) => void {
  const db = useDatabase();
  const run = useCommand();
  const format = useFormat();
  return useCallback(
    (followUp, done) => {
      const now = Date.now();
      const today = format.localDay(now);
      void run(
        () => setFollowUpDone(db, followUp.id, done, now, today),
        done
          ? doneWords(followUp, today, (day) => format.longDay(day, now))
          : i18n.t('today.open_again'),
      );
    },
    [db, run, format],
  );
}

function doneWords(
  { due, repeat }: FollowUp,
  today: LocalDate,
  say: (day: LocalDate) => string,
): string {
  if (!repeat) return i18n.t('today.ticked');
  return i18n.t('follow_up.done_next', [say(nextTime({ due, repeat }, today).due)]);
}
