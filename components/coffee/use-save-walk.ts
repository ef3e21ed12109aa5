import { useCallback } from 'react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useToast } from '@/components/app/toast-provider';
import { useCommand } from '@/components/app/use-command';
import { useFormat } from '@/components/app/use-format';
import { useProfile } from '@/components/app/use-profile';
import { useSingle } from '@/components/app/use-single';
import { download } from '@/components/settings/download';
import type { Range } from '@/utils/coffee/ranges';
import { walkIcs } from '@/utils/coffee/walk-ics';
import type { Person } from '@/utils/records/schema';
import type { Undo } from '@/utils/records/undo';
import { proposeWalk } from '@/utils/records/walks';
import { walkTitle } from './invitation';
import type { WalkText } from './use-open-walk';
import { draftKey, spendDraft } from './walk-draft';

export type SaveWalk = (
  people: readonly Person[],
  slot: Range,
  text: WalkText,
) => Promise<boolean | undefined>;

/**
 * The third way: a file for any calendar, which invites nobody. The walk is remembered, so that its
 * event is known when it turns up.
 */
export function useSaveWalk(): SaveWalk {
  const db = useDatabase();
  const run = useCommand();
  const toasts = useToast();
  const format = useFormat();
  const me = useProfile()?.name;
  const saveFile = useCallback(
    async (people: readonly Person[], { start, end }: Range, given: WalkText) => {
      const { details, location, everyWeeks, issueId, draft } = given;
      const title = walkTitle(people, me, format);
      const personIds = people.map(({ id }) => id);
      const file = walkIcs(
        {
          uid: `walk-${start}-${personIds.join('-')}`,
          title,
          start,
          end,
          timeZone: format.timeZone,
          details,
          location,
          everyWeeks,
        },
        Date.now(),
      );
      if (file === null) return false;
      let undo: Undo | undefined;
      const kept = await run(async () => {
        undo = await proposeWalk(
          db,
          {
            personIds,
            title,
            start,
            end,
            ...(everyWeeks !== undefined && { everyWeeks }),
            ...(issueId !== undefined && { issueId }),
          },
          Date.now(),
        );
        return undo;
      });
      if (!kept) return false;
      const type = 'text/calendar;charset=utf-8';
      download(`walk-${format.localDay(start)}.ics`, new Blob([file], { type }));
      const keepAgain = await spendDraft(draft ?? draftKey(personIds, issueId));
      const names = format.list(people.map(({ name }) => name));
      toasts.show(i18n.t('walk_form.file_saved', [names]), async () => {
        await undo?.();
        await keepAgain();
      });
      return true;
    },
    [db, run, toasts, format, me],
  );
  return useSingle(saveFile);
}
