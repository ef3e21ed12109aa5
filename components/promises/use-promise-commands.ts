import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useCommand } from '@/components/app/use-command';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { noonOf } from '@/components/person/noon-of';
import { editPromise, movePromise, removePromise, settlePromise } from '@/utils/records/promises';
import type { LocalDate } from '@/utils/records/schema';
import type { PromiseRecord } from '@/utils/records/schema-between';
import { isLate } from '@/utils/relationships/promises';

/** What can become of one promise, each said and taken back. */
export interface PromiseCommands {
  settle(state: PromiseRecord['state']): void;
  keptOn(day: LocalDate): void;
  /** Another date agreed on; undefined takes the date away. */
  move(due: LocalDate | undefined): void;
  /** The date was written down wrongly. */
  correct(due: LocalDate): void;
  rename(text: string): void;
  remove(): void;
}

export function usePromiseCommands(promise: PromiseRecord): PromiseCommands {
  const db = useDatabase();
  const run = useCommand();
  const format = useFormat();
  const now = useNow();
  const { id } = promise;
  const clock = () => Date.now();
  const edit = (patch: { text?: string; due?: LocalDate | undefined }) =>
    void run(() => editPromise(db, id, patch, clock()), i18n.t('person.changed'));
  return {
    settle: (state) => void run(() => settlePromise(db, id, state, clock()), settledWords(state)),
    keptOn: (day) =>
      void run(
        () =>
          settlePromise(db, id, 'kept', clock(), Math.min(clock(), noonOf(day, format.timeZone))),
        settledWords('kept'),
      ),
    move: (due) => {
      if (due === undefined) edit({ due });
      else {
        const to = format.longDay(due, now);
        const late = isLate(promise, now, format.timeZone);
        void run(
          () => movePromise(db, id, due, clock()),
          late ? i18n.t('promises.moved_late', [to]) : i18n.t('promises.moved_to', [to]),
        );
      }
    },
    correct: (due) => edit({ due }),
    rename: (text) => edit({ text }),
    remove: () => void run(() => removePromise(db, id), i18n.t('person.removed_one')),
  };
}

function settledWords(state: PromiseRecord['state']): string {
  switch (state) {
    case 'kept':
      return i18n.t('promises.is_kept');
    case 'broken':
      return i18n.t('promises.is_broken');
    case 'open':
      return i18n.t('promises.is_open');
  }
}
