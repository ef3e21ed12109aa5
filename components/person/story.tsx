import { Fragment, useState } from 'react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { useRecords } from '@/components/app/use-records';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { SkeletonRows } from '@/components/ui/skeleton';
import { loadHistory } from '@/utils/records/contacts';
import { followUpsOf } from '@/utils/records/follow-ups';
import { notesOf } from '@/utils/records/notes';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import styles from './person.module.css';
import { storyEntries } from './story-entries';
import { StoryRow } from './story-row';

const PAGE = 30;
/** A weekly meeting would push the past out of sight. */
const AHEAD = 3;

/** Meetings, contacts, walks and notes on one line of time, what is ahead first. */
export function Story({ standing: { person } }: { standing: PersonStanding }) {
  const db = useDatabase();
  const format = useFormat();
  const now = useNow();
  const [shown, setShown] = useState(PAGE);
  const parts = useRecords(async () => {
    const [history, notes, followUps] = await Promise.all([
      loadHistory(db, person.id),
      notesOf(db, person.id),
      followUpsOf(db, person.id),
    ]);
    return { history, notes, followUps };
  }, [db, person.id]);
  if (!parts) return <SkeletonRows />;
  const { ahead, behind } = storyEntries(parts, now);
  const entries = [...ahead.slice(0, AHEAD), ...behind.slice(0, shown)];
  const rest = behind.length - shown;
  let year = format.year(now);
  let day = '';
  return (
    <Section title={i18n.t('person.story')}>
      {entries.length === 0 && <p className={styles.none}>{i18n.t('person.story_none')}</p>}
      <ol>
        {entries.map((entry, index) => {
          const isAhead = index < Math.min(ahead.length, AHEAD);
          const itsYear = format.year(entry.at);
          const divider = !isAhead && itsYear !== year;
          if (!isAhead) year = itsYear;
          const itsDay = format.localDay(entry.at);
          const sameDay = !isAhead && itsDay === day && !divider;
          day = isAhead ? '' : itsDay;
          return (
            <Fragment key={entry.id}>
              {divider && <li className={styles.year}>{itsYear}</li>}
              <StoryRow entry={entry} ahead={isAhead} sameDay={sameDay} />
            </Fragment>
          );
        })}
      </ol>
      {rest > 0 && (
        <div className={styles.moreStory}>
          <Button onClick={() => setShown(shown + PAGE)}>
            {i18n.t('person.show_more', [format.number(Math.min(rest, PAGE))])}
          </Button>
        </div>
      )}
    </Section>
  );
}
