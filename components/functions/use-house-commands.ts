import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import type { FunctionView } from '@/components/app/functions-provider';
import { notSaved, useToast } from '@/components/app/toast-provider';
import { useFormat } from '@/components/app/use-format';
import { profileSetting } from '@/utils/browser/settings';
import { type AnyFunctionId, isOwnFunction } from '@/utils/functions/taxonomy';
import {
  type FunctionsMerged,
  mergeFunctions,
  removeFunction,
  unmergeFunction,
} from '@/utils/records/merge-functions';
import type { Undo } from '@/utils/records/undo';

/** What is done to whole functions, each said with how many people followed, and taken back. */
export interface HouseCommands {
  merge(from: FunctionView, into: FunctionView): void;
  separate(id: AnyFunctionId, name: string): void;
  /** Without `to` its people are in no function. */
  remove(view: FunctionView, to: AnyFunctionId | undefined): void;
}

export function useHouseCommands(): HouseCommands {
  const db = useDatabase();
  const format = useFormat();
  const toasts = useToast();
  const act = async <Done extends FunctionsMerged>(
    work: () => Promise<Done>,
    message: (people: number, count: string) => string,
    own: (done: Done) => Promise<Undo | undefined>,
  ) => {
    try {
      const done = await work();
      const { people, undo } = done;
      const moveBack = await own(done);
      toasts.show(message(people, format.number(people)), async () => {
        await undo();
        await moveBack?.();
      });
    } catch (error) {
      toasts.show(notSaved(error));
    }
  };
  return {
    merge: (from, into) =>
      void act(
        async () => {
          const mine = (await profileSetting.get())?.functionId === from.id;
          return mergeFunctions(db, from.id, into.id, Date.now(), mine);
        },
        (people, count) => i18n.t('functions.merged', people, [from.name, into.name, count]),
        () => moveOwn(from.id, into.id),
      ),
    separate: (id, name) =>
      void act(
        () => unmergeFunction(db, id, Date.now()),
        (people, count) => i18n.t('functions.separated', people, [name, count]),
        async ({ mine, from }) => (mine ? moveOwn(from, id) : undefined),
      ),
    remove: ({ id, name }, to) => {
      if (!isOwnFunction(id)) return;
      void act(
        () => removeFunction(db, id, to, Date.now()),
        () => i18n.t('functions.was_removed', [name]),
        () => moveOwn(id, to),
      );
    },
  };
}

/** Moves the user's own function along; the answer moves it back. */
async function moveOwn(from: AnyFunctionId, to: AnyFunctionId | undefined): Promise<Undo> {
  const put = async (before: AnyFunctionId | undefined, after: AnyFunctionId | undefined) => {
    const profile = await profileSetting.get();
    if (!profile || profile.functionId !== before) return false;
    const { functionId: _before, ...rest } = profile;
    await profileSetting.set({ ...rest, ...(after && { functionId: after }) });
    return true;
  };
  const moved = await put(from, to);
  return async () => {
    if (moved) await put(to, from);
  };
}
