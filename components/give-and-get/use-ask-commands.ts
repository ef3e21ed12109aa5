import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useCommand } from '@/components/app/use-command';
import { closeAsk, editAsk, removeAsk } from '@/utils/records/asks';
import { favourFromAsk } from '@/utils/records/favours';
import type { Ask, FavourWeight } from '@/utils/records/schema-between';

/** What can be done with one ask, each with a toast that takes it back. */
export function useAskCommands(ask: Ask) {
  const db = useDatabase();
  const run = useCommand();
  const { id, by } = ask;
  const close = (state: Ask['state'], message: string) =>
    void run(() => closeAsk(db, id, state, Date.now()), message);
  return {
    answer: () => close('answered', i18n.t('give_get.ask.answered')),
    decline: () => close('declined', i18n.t('give_get.ask.declined')),
    reopen: () => close('open', i18n.t('give_get.ask.open_again')),
    /** It was answered, and the answer was help. */
    help: (weight: FavourWeight) =>
      void run(
        () => favourFromAsk(db, id, { weight }, Date.now()),
        by === 'them' ? i18n.t('give_get.ask.helped_them') : i18n.t('give_get.ask.helped_me'),
      ),
    edit: (patch: Parameters<typeof editAsk>[2]) =>
      void run(() => editAsk(db, id, patch, Date.now()), i18n.t('give_get.changed')),
    remove: () => void run(() => removeAsk(db, id), i18n.t('give_get.removed')),
  };
}
