import { X } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/icon-button';
import { InlineText } from '@/components/ui/inline-text';
import { Row } from '@/components/ui/row';
import { Section } from '@/components/ui/section';
import type { Person } from '@/utils/records/schema';
import { AddLine } from './add-line';
import styles from './person.module.css';
import { useEditPerson } from './use-edit-person';

/** What matters to them, in the user's words. */
export function CaresAbout({ person }: { person: Person }) {
  const [adding, setAdding] = useState(false);
  const edit = useEditPerson(person.id);
  const list = person.caresAbout;
  const save = (caresAbout: string[], message = i18n.t('person.changed')) =>
    edit({ caresAbout }, message);
  return (
    <Section
      title={i18n.t('person.cares_about')}
      more={
        <button type="button" className={styles.link} onClick={() => setAdding(true)}>
          {i18n.t('person.add')}
        </button>
      }
    >
      {adding && (
        <AddLine
          label={i18n.t('person.cares_about')}
          placeholder={i18n.t('person.cares_hint')}
          onAdd={(text) => save([...list, text], i18n.t('person.added'))}
          onClose={() => setAdding(false)}
        />
      )}
      {list.length === 0 && !adding && <p className={styles.none}>{i18n.t('person.cares_none')}</p>}
      <ul>
        {list.map((care, index) => (
          <Row
            // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand twice
            key={`${care} ${index}`}
            kind="slim"
            className={styles.edit}
            action={
              <IconButton
                icon={X}
                label={i18n.t('person.remove_one', [care])}
                onClick={() =>
                  save(
                    list.filter((_, at) => at !== index),
                    i18n.t('person.removed_one'),
                  )
                }
              />
            }
          >
            <div className={styles.level}>
              <InlineText
                value={care}
                label={i18n.t('person.cares_about')}
                required
                onSave={(text) => save(list.with(index, text))}
              />
            </div>
          </Row>
        ))}
      </ul>
    </Section>
  );
}
