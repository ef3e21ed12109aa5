import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useCommand } from '@/components/app/use-command';
import { useFormat } from '@/components/app/use-format';
import { useRecords } from '@/components/app/use-records';
import { useLingering } from '@/components/today/use-lingering';
import { Section } from '@/components/ui/section';
import { addFollowUp, followUpsOf } from '@/utils/records/follow-ups';
import type { Person } from '@/utils/records/schema';
import { AddLine } from './add-line';
import { FollowUpEditor } from './follow-up-editor';
import styles from './person.module.css';

/** What the user means to do with one person. */
export function FollowUpsSection({ person }: { person: Person }) {
  const db = useDatabase();
  const run = useCommand();
  const [adding, setAdding] = useState(false);
  const all = useRecords(() => followUpsOf(db, person.id), [db, person.id]);
  const open = useMemo(() => all?.filter(({ state }) => state === 'open') ?? [], [all]);
  const { items, note } = useLingering(open);
  const format = useFormat();
  return (
    <Section
      title={i18n.t('person.follow_ups')}
      count={open.length > 0 ? format.number(open.length) : undefined}
      more={
        <button type="button" className={styles.link} onClick={() => setAdding(true)}>
          {i18n.t('person.add')}
        </button>
      }
    >
      {adding && (
        <AddLine
          label={i18n.t('person.new_follow_up')}
          placeholder={i18n.t('person.follow_up_hint')}
          onAdd={(text) =>
            void run(
              () => addFollowUp(db, { text, personIds: [person.id] }, Date.now()),
              i18n.t('capture.kept_follow_up'),
            )
          }
          onClose={() => setAdding(false)}
        />
      )}
      {all && items.length === 0 && !adding && (
        <p className={styles.none}>{i18n.t('person.follow_ups_none')}</p>
      )}
      <ul>
        {items.map((followUp) => (
          <FollowUpEditor
            key={followUp.id}
            followUp={followUp}
            onTicked={(done) => note(followUp, done)}
          />
        ))}
      </ul>
    </Section>
  );
}
