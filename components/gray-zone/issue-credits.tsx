import { useState } from 'react';
import { i18n } from '#i18n';
import { ShowMore, useCapped } from '@/components/person/show-more';
import { Section } from '@/components/ui/section';
import type { Credit, Issue } from '@/utils/records/schema-between';
import { CreditDialog } from './credit-dialog';
import { CreditRow } from './credit-row';
import styles from './issue.module.css';

/** Who made it happen, each with what they did and whether they were thanked. */
export function IssueCredits({ issue, credits }: { issue: Issue; credits: readonly Credit[] }) {
  const [asking, setAsking] = useState(false);
  const { shown, rest, more } = useCapped(credits);
  const credited = new Set(credits.flatMap(({ personIds }) => personIds));
  const others = issue.personIds.filter((id) => !credited.has(id));
  return (
    <Section
      title={i18n.t('credits.made_it')}
      more={
        <button type="button" className={styles.link} onClick={() => setAsking(true)}>
          {i18n.t('credits.give')}
        </button>
      }
    >
      {credits.length === 0 && <p className={styles.none}>{i18n.t('credits.none_yet')}</p>}
      <ul>
        {shown.map((credit) => (
          <CreditRow key={credit.id} credit={credit} win={issue} />
        ))}
      </ul>
      <ShowMore rest={rest} onMore={more} />
      {asking && <CreditDialog issue={issue} personIds={others} onClose={() => setAsking(false)} />}
    </Section>
  );
}
