import { i18n } from '#i18n';
import type { Person } from '@/utils/records/schema';
import type { BlockState } from './blocks';
import { TextLines } from './text-lines';
import { useEditPerson } from './use-edit-person';

/** What matters to them, in the user's words. Asked for even while nothing is noted. */
export function CaresAbout({ person, block }: { person: Person; block: BlockState }) {
  const edit = useEditPerson(person.id);
  return (
    <TextLines
      title={i18n.t('person.cares_about')}
      one={i18n.t('person.cares_about')}
      hint={i18n.t('person.cares_hint')}
      none={i18n.t('person.cares_none')}
      list={person.caresAbout}
      block={block}
      onSave={(caresAbout, message) => edit({ caresAbout }, message)}
    />
  );
}
