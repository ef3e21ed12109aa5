import { X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useCommand } from '@/components/app/use-command';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { AddLine } from '@/components/person/add-line';
import { ShowMore, useCapped } from '@/components/person/show-more';
import { IconButton } from '@/components/ui/icon-button';
import { InlineText } from '@/components/ui/inline-text';
import { Row } from '@/components/ui/row';
import { Section } from '@/components/ui/section';
import type { Skirmish } from '@/utils/records/schema-between';
import { addTried } from '@/utils/records/skirmishes';
import styles from './issue.module.css';

/** What was tried and when, newest first. */
export function Tried({
  skirmish: { id, tried },
  onEdit,
}: {
  skirmish: Skirmish;
  onEdit: (patch: { tried: Skirmish['tried'] }) => void;
}) {
  const db = useDatabase();
  const run = useCommand();
  const format = useFormat();
  const now = useNow();
  const [adding, setAdding] = useState(false);
  // Each keeps its place in the record, by which it is changed.
  const newest = useMemo(() => tried.map((one, index) => ({ ...one, index })).reverse(), [tried]);
  const { shown, rest, more } = useCapped(newest);
  return (
    <Section
      title={i18n.t('skirmishes.tried')}
      more={
        <button type="button" className={styles.link} onClick={() => setAdding(true)}>
          {i18n.t('person.add')}
        </button>
      }
    >
      {adding && (
        <AddLine
          label={i18n.t('skirmishes.tried')}
          placeholder={i18n.t('skirmishes.tried_hint')}
          onAdd={(text) =>
            void run(() => addTried(db, id, { text }, Date.now()), i18n.t('person.added'))
          }
          onClose={() => setAdding(false)}
        />
      )}
      {tried.length === 0 && !adding && (
        <p className={styles.none}>{i18n.t('skirmishes.tried_none')}</p>
      )}
      <ul>
        {shown.map(({ text, at, index }) => (
          <Row
            key={`${at} ${text}`}
            kind="slim"
            gutter={format.day(at, now)}
            action={
              <IconButton
                icon={X}
                label={i18n.t('person.remove_one', [text])}
                onClick={() => onEdit({ tried: tried.toSpliced(index, 1) })}
              />
            }
          >
            <InlineText
              value={text}
              label={i18n.t('skirmishes.tried')}
              required
              onSave={(next) => onEdit({ tried: tried.with(index, { text: next, at }) })}
            />
          </Row>
        ))}
      </ul>
      <ShowMore rest={rest} onMore={more} />
    </Section>
  );
}
