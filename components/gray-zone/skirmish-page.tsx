import { useState } from 'react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useCommand } from '@/components/app/use-command';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { Button } from '@/components/ui/button';
import { InlineText } from '@/components/ui/inline-text';
import text from '@/components/ui/text.module.css';
import type { Skirmish } from '@/utils/records/schema-between';
import { editSkirmish, settleSkirmish } from '@/utils/records/skirmishes';
import styles from './issue.module.css';
import { IssueMeeting } from './issue-meeting';
import { SkirmishSideFields } from './skirmish-side';
import { Tried } from './tried';

/** Everything about one dispute, each thing changed where it stands. */
export function SkirmishPage({ skirmish }: { skirmish: Skirmish }) {
  const db = useDatabase();
  const run = useCommand();
  const format = useFormat();
  const now = useNow();
  // What is offered on one side is not offered on the other.
  const [pages, setPages] = useState(1);
  const { id, title, sharedInterest = '', state, settledAt } = skirmish;
  const edit = (patch: Parameters<typeof editSkirmish>[2]) =>
    void run(() => editSkirmish(db, id, patch, Date.now()), i18n.t('person.changed'));
  const settle = (settled: boolean) =>
    void run(
      () => settleSkirmish(db, id, settled, Date.now()),
      settled ? i18n.t('skirmishes.was_settled') : i18n.t('skirmishes.open_again_done'),
    );
  return (
    <>
      <header className={styles.head}>
        <h1 className={text.title}>
          <InlineText
            value={title}
            label={i18n.t('skirmishes.what')}
            required
            onSave={(next) => edit({ title: next })}
          />
        </h1>
        <IssueMeeting meetingId={skirmish.meetingId} />
      </header>
      <div className={styles.sides}>
        <SkirmishSideFields
          skirmish={skirmish}
          side={0}
          onEdit={edit}
          onMore={() => setPages((count) => count + 1)}
        />
        <SkirmishSideFields skirmish={skirmish} side={1} onEdit={edit} pagesAbove={pages} />
      </div>
      <div className={styles.facts}>
        <div className={styles.fact}>
          <span className={styles.label}>{i18n.t('skirmishes.shared')}</span>
          <div className={styles.said}>
            <InlineText
              value={sharedInterest}
              label={i18n.t('skirmishes.shared')}
              placeholder={i18n.t('skirmishes.shared_hint')}
              onSave={(next) => edit({ sharedInterest: next })}
            />
          </div>
        </div>
      </div>
      <div className={styles.settled}>
        {state === 'settled' ? (
          <>
            <p>
              {i18n.t('skirmishes.settled_on', [
                format.longDay(settledAt ?? skirmish.updatedAt, now),
              ])}
            </p>
            <Button onClick={() => settle(false)}>{i18n.t('skirmishes.open_again')}</Button>
          </>
        ) : (
          <Button kind="main" onClick={() => settle(true)}>
            {i18n.t('skirmishes.settle')}
          </Button>
        )}
      </div>
      <Tried skirmish={skirmish} onEdit={edit} />
    </>
  );
}
