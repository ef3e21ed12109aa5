import { i18n } from '#i18n';
import { PeopleField } from '@/components/app/people-field';
import { Button } from '@/components/ui/button';
import { PlainSelect } from '@/components/ui/field';
import type { editFavour } from '@/utils/records/favours';
import type { Ask, Favour } from '@/utils/records/schema-between';
import styles from './give-and-get.module.css';

/** What of a favour is being changed under it. */
export type FavourEdit = 'people' | 'ask';

/** Its people, or the ask that it came of. */
export function FavourEditor({
  favour,
  what,
  asks,
  onEdit,
  onClose,
}: {
  favour: Favour;
  what: FavourEdit;
  asks: readonly Ask[];
  onEdit: (patch: Parameters<typeof editFavour>[2]) => void;
  onClose: () => void;
}) {
  return (
    <div className={styles.editing}>
      {what === 'people' ? (
        <PeopleField
          label={i18n.t('give_get.with_whom')}
          value={favour.personIds}
          onChange={(personIds) => {
            if (personIds.length > 0) onEdit({ personIds });
          }}
        />
      ) : (
        <PlainSelect
          slim
          autoFocus
          aria-label={i18n.t('give_get.link_ask')}
          value={favour.askId ?? ''}
          onChange={(askId) => onEdit({ askId: askId === '' ? undefined : askId })}
        >
          <option value="">{i18n.t('give_get.no_ask')}</option>
          {linkable(favour, asks).map(({ id, text }) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </PlainSelect>
      )}
      <Button onClick={onClose}>{i18n.t('give_get.done')}</Button>
    </div>
  );
}

/** Help that was given came of an ask of theirs, help received of one of the user's. */
function linkable(favour: Favour, asks: readonly Ask[]): Ask[] {
  const by = favour.direction === 'given' ? 'them' : 'me';
  return asks.filter(
    (ask) =>
      ask.id === favour.askId ||
      (ask.by === by && ask.personIds.some((id) => favour.personIds.includes(id))),
  );
}
