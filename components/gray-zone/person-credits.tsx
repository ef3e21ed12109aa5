import { useState } from 'react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useRecords } from '@/components/app/use-records';
import { ShowMore, useCapped } from '@/components/person/show-more';
import { Section } from '@/components/ui/section';
import { creditsOf } from '@/utils/records/credits';
import type { Person } from '@/utils/records/schema';
import { CreditLine } from './credit-line';
import { CreditRow } from './credit-row';
import styles from './credits.module.css';

const PAGE = 5;

/** What somebody was credited for, and a line for more. Draws nothing until that is known. */
export function PersonCredits({ person }: { person: Person }) {
  const db = useDatabase();
  const [adding, setAdding] = useState(false);
  const credits = useRecords(async () => {
    const found = await creditsOf(db, person.id);
    const issues = await db.issues.bulkGet(found.map(({ issueId }) => issueId ?? ''));
    return found.map((credit, index) => ({ credit, win: issues[index] }));
  }, [db, person.id]);
  const { shown, rest, more } = useCapped(credits ?? [], PAGE);
  if (!credits) return null;
  return (
    <Section
      title={i18n.t('credits.title')}
      more={
        <button type="button" className={styles.link} onClick={() => setAdding(true)}>
          {i18n.t('credits.give')}
        </button>
      }
    >
      {adding && <CreditLine personId={person.id} onClose={() => setAdding(false)} />}
      {credits.length === 0 && !adding && (
        <p className={styles.none}>{i18n.t('credits.none_of', [person.name])}</p>
      )}
      <ul>
        {shown.map(({ credit, win }) => (
          <CreditRow key={credit.id} credit={credit} win={win} named={false} />
        ))}
      </ul>
      <ShowMore rest={rest} page={PAGE} onMore={more} />
    </Section>
  );
}
