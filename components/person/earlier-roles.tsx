import { X } from 'lucide-react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useCommand } from '@/components/app/use-command';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { IconButton } from '@/components/ui/icon-button';
import { Row } from '@/components/ui/row';
import { Section } from '@/components/ui/section';
import text from '@/components/ui/text.module.css';
import { removeJobSpell } from '@/utils/records/job-history';
import type { JobSpell, Person } from '@/utils/records/schema';
import styles from './person.module.css';
import { jobWords } from './role-news';
import { ShowMore, useCapped } from './show-more';

/** What somebody was before, newest first, by the day it ended; nothing when nothing is known. */
export function EarlierRoles({ person }: { person: Person }) {
  const { jobHistory = [] } = person;
  const { shown, rest, more } = useCapped(jobHistory.toReversed());
  if (jobHistory.length === 0) return null;
  return (
    <Section title={i18n.t('person.role.earlier')}>
      <ul>
        {shown.map((spell) => (
          <EarlierRole
            key={`${spell.to} ${spell.from} ${jobWords(spell)}`}
            personId={person.id}
            spell={spell}
          />
        ))}
      </ul>
      <ShowMore rest={rest} onMore={more} />
    </Section>
  );
}

function EarlierRole({ personId, spell }: { personId: string; spell: JobSpell }) {
  const db = useDatabase();
  const run = useCommand();
  const format = useFormat();
  const now = useNow();
  const { title, department, from, to } = spell;
  const until = format.longDay(to, now);
  return (
    <Row
      className={`${styles.edit} ${styles.tall}`}
      gutter={format.day(to, now)}
      action={
        <IconButton
          icon={X}
          label={i18n.t('person.remove_one', [jobWords(spell)])}
          onClick={() =>
            void run(
              () => removeJobSpell(db, personId, spell, Date.now()),
              i18n.t('person.removed_one'),
            )
          }
        />
      }
    >
      <p className={text.what}>
        <bdi>{title ?? department}</bdi>
      </p>
      <p className={`${text.small} ${text.soft}`}>
        {title && department && (
          <>
            <bdi>{department}</bdi>
            {', '}
          </>
        )}
        {from === undefined
          ? i18n.t('person.role.until', [until])
          : i18n.t('person.role.from_until', [format.longDay(from, now), until])}
      </p>
    </Row>
  );
}
