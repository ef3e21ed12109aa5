import { i18n } from '#i18n';
import combobox from '@/components/ui/combobox.module.css';
import text from '@/components/ui/text.module.css';
import type { Person } from '@/utils/records/schema';
import styles from './capture.module.css';

export function optionId(listId: string, personId: string): string {
  return `${listId}-${personId}`;
}

/** The people for what is typed after an @. The field keeps the focus and the keys. */
export function AtList({
  id,
  people,
  current,
  onChoose,
}: {
  id: string;
  people: readonly Person[];
  current: Person | undefined;
  onChoose: (person: Person) => void;
}) {
  return (
    <div className={styles.list}>
      <div id={id} role="listbox" aria-label={i18n.t('capture.people')} className={combobox.list}>
        {people.map((person) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus
          <div
            key={person.id}
            id={optionId(id, person.id)}
            role="option"
            tabIndex={-1}
            aria-selected={person === current}
            className={combobox.option}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onChoose(person)}
          >
            <p>
              <bdi>{person.name}</bdi>
            </p>
            {(person.title ?? person.emails[0]) !== undefined && (
              <p className={`${text.small} ${text.soft}`}>
                <bdi>{person.title ?? person.emails[0]}</bdi>
              </p>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}
