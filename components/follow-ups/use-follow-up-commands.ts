import { useMemo } from 'react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useCommand } from '@/components/app/use-command';
import { useFormat } from '@/components/app/use-format';
import { convertToPromise } from '@/utils/records/convert-follow-up';
import { editFollowUp } from '@/utils/records/follow-ups';
import type { Repeat } from '@/utils/records/repeat';
import type { FollowUp, LocalDate } from '@/utils/records/schema';
import { repeatWords } from './repeat-words';

/** What can be done with a follow-up from its menu, each said in a toast that takes it back. */
export interface FollowUpCommands {
  putOff(day: LocalDate): void;
  /** To be brought up when they next meet. */
  untilMeeting(): void;
  repeat(repeat: Repeat | undefined): void;
  promise(by: 'me' | 'them'): void;
}

export function useFollowUpCommands({
  id,
  repeat: before,
}: Pick<FollowUp, 'id' | 'repeat'>): FollowUpCommands {
  const repeats = before !== undefined;
  const db = useDatabase();
  const run = useCommand();
  const format = useFormat();
  return useMemo(
    () => ({
      putOff: (due) =>
        void run(
          () => editFollowUp(db, id, { due }, Date.now()),
          i18n.t('follow_up.put_off_to', [format.longDay(due, Date.now())]),
        ),
      untilMeeting: () =>
        void run(
          () => editFollowUp(db, id, { atNextMeeting: true }, Date.now()),
          i18n.t('follow_up.put_off_to_meeting'),
        ),
      repeat: (repeat) =>
        void run(
          () => editFollowUp(db, id, { repeat }, Date.now()),
          repeat
            ? i18n.t('follow_up.repeats_now', [repeatWords(repeat, format.number)])
            : i18n.t('follow_up.repeats_no_more'),
        ),
      promise: (by) =>
        void run(
          () => convertToPromise(db, id, { by }, Date.now()),
          [
            i18n.t(by === 'me' ? 'follow_up.promised_mine' : 'follow_up.promised_theirs'),
            ...(repeats ? [i18n.t('follow_up.repeats_no_more')] : []),
          ].join(' '),
        ),
    }),
    [db, run, format, id, repeats],
  );
}
