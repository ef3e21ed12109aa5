import { Fragment, type ReactNode } from 'react';
import { Link } from 'wouter';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import type { Person } from '@/utils/records/schema';
import styles from './brief.module.css';

/** A company meeting's list of names helps nobody. */
const NAMED = 6;

/** "Also here: Dov Marchetti, Ines Vanterpool and 3 more", each name leading to the person. */
export function NamesLine({
  label,
  people,
  noteOf,
  children,
}: {
  label: string;
  people: readonly Person[];
  /** What somebody is to the user, in a word. */
  noteOf?: (person: Person) => string | undefined;
  children?: ReactNode;
}) {
  const format = useFormat();
  const rest = people.length - NAMED;
  return (
    <div className={styles.also}>
      <p>
        {label}{' '}
        {people.slice(0, NAMED).map((person, index) => {
          const note = noteOf?.(person);
          return (
            <Fragment key={person.id}>
              {index > 0 && ', '}
              <Link href={`/person/${person.id}`}>
                <bdi>{person.name}</bdi>
              </Link>
              {note !== undefined && ` (${note})`}
            </Fragment>
          );
        })}
        {rest > 0 && ` ${i18n.t('today.and_more', rest, [format.number(rest)])}`}
      </p>
      {children}
    </div>
  );
}
