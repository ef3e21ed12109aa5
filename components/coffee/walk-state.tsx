import { CalendarCheck, CalendarClock } from 'lucide-react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useCommand } from '@/components/app/use-command';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { Walk } from '@/utils/records/schema';
import { dropWalk } from '@/utils/records/walks';
import styles from './walk-state.module.css';

/** Where a walk stands: waiting to be saved in the calendar, or on it. */
export function WalkState({ walk }: { walk: Walk }) {
  const db = useDatabase();
  const run = useCommand();
  const format = useFormat();
  const time = format.slot(walk.start, useNow());
  const scheduled = walk.state === 'scheduled';
  return (
    <div className={styles.state} role="status">
      <Icon of={scheduled ? CalendarCheck : CalendarClock} />
      <p>
        {scheduled ? i18n.t('walk.state_scheduled', [time]) : i18n.t('walk.state_proposed', [time])}
      </p>
      {!scheduled && (
        <Button
          kind="text"
          onClick={() => void run(() => dropWalk(db, walk.id), i18n.t('walk.dropped'))}
        >
          {i18n.t('walk.drop')}
        </Button>
      )}
    </div>
  );
}
