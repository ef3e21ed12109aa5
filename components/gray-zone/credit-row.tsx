import { Heart, X } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useCommand } from '@/components/app/use-command';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import { InlineText } from '@/components/ui/inline-text';
import { Row } from '@/components/ui/row';
import text from '@/components/ui/text.module.css';
import { editCredit, removeCredit } from '@/utils/records/credits';
import type { Credit } from '@/utils/records/schema-between';
import styles from './credits.module.css';
import { NameList } from './name-list';
import { ThanksDialog } from './thanks-dialog';
import { namesOf, usePeople } from './use-people';

/** One credit: to whom, for what, and whether they were thanked. */
export function CreditRow({
  credit,
  win,
  named = true,
}: {
  credit: Credit;
  /** What was won by it. */
  win: { id: string; title: string } | undefined;
  /** Says to whom it goes; left out on that person's own page, where what was won stands instead. */
  named?: boolean;
}) {
  const db = useDatabase();
  const run = useCommand();
  const format = useFormat();
  const now = useNow();
  const people = usePeople();
  const [thanking, setThanking] = useState(false);
  const { id, thanked = [] } = credit;
  const names = namesOf(people, credit.personIds);
  const done = (whom: 'peer' | 'manager') => thanked.find((one) => one.whom === whom);
  const [peer, manager] = [done('peer'), done('manager')];
  return (
    <Row
      gutter={format.day(credit.at, now)}
      action={
        <>
          <IconButton
            icon={X}
            label={i18n.t('credits.remove', [names.join(', ')])}
            onClick={() => void run(() => removeCredit(db, id), i18n.t('credits.removed'))}
          />
          {!(peer && manager) && (
            <Button
              aria-label={i18n.t('credits.thank_named', [names.join(', ')])}
              onClick={() => setThanking(true)}
            >
              <Icon of={Heart} />
              {i18n.t('credits.thank')}
            </Button>
          )}
        </>
      }
    >
      {named ? (
        <p className={text.what}>
          <NameList names={names} />
        </p>
      ) : (
        win && (
          <p className={`${text.small} ${text.soft}`}>
            <Link href={`/gray-zone/${win.id}`} dir="auto">
              {win.title}
            </Link>
          </p>
        )
      )}
      <div className={styles.said}>
        <InlineText
          value={credit.text}
          label={i18n.t('credits.what')}
          required
          onSave={(words) =>
            void run(
              () => editCredit(db, id, { text: words }, Date.now()),
              i18n.t('person.changed'),
            )
          }
        />
      </div>
      {(peer || manager) && (
        <p className={styles.thanked}>
          {peer && i18n.t('credits.thanked_on', [format.longDay(peer.at, now)])}{' '}
          {manager && i18n.t('credits.manager_told_on', [format.longDay(manager.at, now)])}
        </p>
      )}
      {thanking && (
        <ThanksDialog credit={credit} win={win?.title} onClose={() => setThanking(false)} />
      )}
    </Row>
  );
}
