import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useFunctions } from '@/components/app/functions-provider';
import { notSaved, useToast } from '@/components/app/toast-provider';
import { useFormat } from '@/components/app/use-format';
import { useSingle } from '@/components/app/use-single';
import { useSetFunction } from '@/components/functions/use-set-function';
import { levelName } from '@/components/ui/names';
import type { AnyFunctionId, Level } from '@/utils/functions/taxonomy';
import {
  type BulkDone,
  type BulkPatch,
  changePeople,
  removePeople,
  setManagers,
} from '@/utils/records/bulk-people';

const PATCHES = {
  mute: { muted: true },
  unmute: { muted: false },
  peer: { relation: 'peer' },
  'not-peer': { relation: 'not-peer' },
  automatic: { relation: undefined },
} as const satisfies Record<string, BulkPatch>;
export type PlainChange = keyof typeof PATCHES;

/** The commands over all that are selected: one step each, said with how many, taken back as one. */
export function useBulk(ids: readonly string[], onGone: () => void) {
  const db = useDatabase();
  const toasts = useToast();
  const format = useFormat();
  const functions = useFunctions();

  const run = useSingle(async (work: () => Promise<BulkDone>, words: (count: number) => string) => {
    try {
      const { undo, changed } = await work();
      if (changed === 0) toasts.show(i18n.t('people.nothing_changed'));
      else toasts.show(words(changed), undo);
    } catch (error) {
      toasts.show(notSaved(error));
    }
  });
  const setAll = useSingle(useSetFunction());
  const change = (patch: BulkPatch, words: (count: number) => string) =>
    run(() => changePeople(db, ids, patch, Date.now()), words);
  const shown = (count: number) => format.number(count);

  return {
    setFunction: (functionId: AnyFunctionId | undefined) => {
      if (functionId === undefined) return;
      const name = functions.name(functionId);
      const said = i18n.t('people.done_function', ids.length, [shown(ids.length), name]);
      return setAll(ids, functionId, said);
    },
    /** Undefined: the title tells it again. */
    setLevel: (level: Level | undefined) =>
      change({ level }, (count) =>
        level === undefined
          ? i18n.t('people.done_level_title', count, [shown(count)])
          : i18n.t('people.done_level', count, [shown(count), levelName(level)]),
      ),
    /** Undefined: that of the kind; null: none. */
    setCadence: (cadenceDays: number | null | undefined) =>
      change({ cadenceDays }, (count) => i18n.t('people.done_cadence', count, [shown(count)])),
    change: (kind: PlainChange) =>
      change(PATCHES[kind], (count) => {
        const args = [shown(count)] as const;
        switch (kind) {
          case 'mute':
            return i18n.t('people.done_mute', count, [...args]);
          case 'unmute':
            return i18n.t('people.done_unmute', count, [...args]);
          case 'peer':
            return i18n.t('people.done_peer', count, [...args]);
          case 'not-peer':
            return i18n.t('people.done_not_peer', count, [...args]);
          case 'automatic':
            return i18n.t('people.done_automatic', count, [...args]);
        }
      }),
    setManager: (managerId: string, name: string) =>
      run(
        () => setManagers(db, ids, managerId, Date.now()),
        (count) => i18n.t('people.done_manager', count, [shown(count), name]),
      ),
    remove: () =>
      run(
        async () => {
          const done = await removePeople(db, ids);
          onGone();
          return done;
        },
        (count) => i18n.t('people.done_remove', count, [shown(count)]),
      ),
  };
}
