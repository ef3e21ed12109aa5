import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useCommand } from '@/components/app/use-command';
import {
  addFavour,
  editFavour,
  removeFavour,
  removeSettlement,
  settleFavour,
  settleRest,
} from '@/utils/records/favours';
import type { Favour, FavourWeight } from '@/utils/records/schema-between';

/** What can be done with one favour, each with a toast that takes it back. */
export function useFavourCommands(favour: Favour) {
  const db = useDatabase();
  const run = useCommand();
  const { id } = favour;
  return {
    edit: (patch: Parameters<typeof editFavour>[2]) =>
      void run(() => editFavour(db, id, patch, Date.now()), i18n.t('give_get.changed')),
    settle: (personId: string, weight: FavourWeight) =>
      void run(
        () => settleFavour(db, id, { personId, weight }, Date.now()),
        i18n.t('give_get.settled_part'),
      ),
    settleRest: (personId: string) =>
      void run(() => settleRest(db, id, personId, Date.now()), i18n.t('give_get.settled')),
    takeSettlement: (which: { personId: string; at: number }) =>
      void run(
        () => removeSettlement(db, id, which, Date.now()),
        i18n.t('give_get.settlement_removed'),
      ),
    remove: () => void run(() => removeFavour(db, id), i18n.t('give_get.removed')),
  };
}

/** Keeps a favour that was given; answers whether it was. */
export function useGive(): (given: {
  text: string;
  personIds: readonly string[];
  weight?: FavourWeight;
}) => Promise<boolean> {
  const db = useDatabase();
  const run = useCommand();
  return (given) =>
    run(
      () => addFavour(db, { ...given, direction: 'given' }, Date.now()),
      i18n.t('give_get.kept.favour_given'),
    );
}
