import { X } from 'lucide-react';
import { useRef } from 'react';
import { Link } from 'wouter';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { PersonPicker } from '@/components/app/person-picker';
import { useRecords } from '@/components/app/use-records';
import { IconButton } from '@/components/ui/icon-button';
import { InlineText } from '@/components/ui/inline-text';
import { Section } from '@/components/ui/section';
import text from '@/components/ui/text.module.css';
import { introductionsOf } from '@/utils/records/introductions';
import type { Person } from '@/utils/records/schema';
import type { BlockState } from './blocks';
import styles from './person.module.css';
import { useEditPerson } from './use-edit-person';

/** More names make a list that nobody reads. */
const SHOWN = 20;

/** How the two met, through whom, and whom they brought to the user in turn. */
export function Introductions({ person, block }: { person: Person; block: BlockState }) {
  const db = useDatabase();
  const edit = useEditPerson(person.id);
  const button = useRef<HTMLButtonElement>(null);
  const known = useRecords(() => introductionsOf(db, person.id), [db, person.id]);
  if (!known) return null;
  const { by, to } = known;
  const isEmpty = !by && to.length === 0 && person.howWeMet === undefined;
  if (isEmpty && !block.adding) return null;
  const leave = () => {
    block.close();
    button.current?.focus();
  };
  return (
    <Section
      title={i18n.t('person.introductions')}
      more={
        <button
          ref={button}
          type="button"
          className={styles.link}
          aria-expanded={block.adding}
          onClick={block.adding ? leave : block.open}
        >
          {by ? i18n.t('person.change_introducer') : i18n.t('person.add_introducer')}
        </button>
      }
    >
      {block.adding && (
        <div className={styles.change}>
          <PersonPicker
            ref={focus}
            label={i18n.t('person.who_introduced', [person.name])}
            placeholder={i18n.t('person.line.name')}
            except={[person.id, ...to.map(({ id }) => id)]}
            onChoose={({ id }) => {
              leave();
              edit({ introducedBy: id }, i18n.t('person.changed'));
            }}
            onLeave={leave}
          />
        </div>
      )}
      <dl className={styles.pairs}>
        {by && (
          <div>
            <dt>{i18n.t('person.introduced_by')}</dt>
            <dd className={styles.edit}>
              <Name of={by} />
              <IconButton
                icon={X}
                label={i18n.t('person.remove_one', [by.name])}
                onClick={() => {
                  button.current?.focus();
                  edit({ introducedBy: undefined }, i18n.t('person.removed_one'));
                }}
              />
            </dd>
          </div>
        )}
        {to.length > 0 && (
          <div>
            <dt>{i18n.t('person.introduced_you')}</dt>
            <dd>
              {to.slice(0, SHOWN).map((one, index) => (
                <span key={one.id}>
                  {index > 0 && ', '}
                  <Name of={one} />
                </span>
              ))}
              {to.length > SHOWN && '…'}
            </dd>
          </div>
        )}
        <div>
          <dt>{i18n.t('person.how_met')}</dt>
          <dd className={styles.met}>
            <InlineText
              value={person.howWeMet ?? ''}
              label={i18n.t('person.how_met')}
              placeholder={i18n.t('person.how_met_hint')}
              onSave={(words) => edit({ howWeMet: words || undefined }, i18n.t('person.changed'))}
            />
          </dd>
        </div>
      </dl>
    </Section>
  );
}

function Name({ of: { id, name } }: { of: Person }) {
  return (
    <Link href={`/person/${id}`} className={text.link}>
      <bdi>{name}</bdi>
    </Link>
  );
}

function focus(field: HTMLInputElement | null): void {
  field?.focus();
}
