import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useCommand } from '@/components/app/use-command';
import { useSingle } from '@/components/app/use-single';
import { tellAfterword } from '@/utils/records/afterwords';
import type { Meeting } from '@/utils/records/schema';
import { titleOf } from './after-words';

/**
 * Says that there is nothing, or nothing more, to note of a meeting. A double press says it once;
 * `onUndone` hears when it is taken back.
 */
export function useAnswer(): (
  meeting: Meeting,
  noted: boolean,
  onUndone?: () => void,
) => Promise<boolean | undefined> {
  const db = useDatabase();
  const run = useCommand();
  return useSingle((meeting: Meeting, noted: boolean, onUndone?: () => void) =>
    run(
      async () => {
        const undo = await tellAfterword(db, meeting.id, noted ? 'noted' : 'nothing', Date.now());
        return async () => {
          await undo();
          onUndone?.();
        };
      },
      i18n.t(noted ? 'after.done_told' : 'after.nothing_told', [titleOf(meeting)]),
    ),
  );
}
