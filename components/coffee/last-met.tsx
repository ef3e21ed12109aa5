import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { useRecords } from '@/components/app/use-records';
import { Ring } from '@/components/ui/ring';
import { getMeeting } from '@/utils/records/meetings';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import styles from './last-met.module.css';

/** "Last met 141 days ago, at the depot incident review" */
export function LastMet({ standing }: { standing: PersonStanding }) {
  const db = useDatabase();
  const format = useFormat();
  const now = useNow();
  const last = standing.touches.at(-1);
  const meetingId = last?.meetingId;
  const title = useRecords(
    async () => (meetingId === undefined ? '' : ((await getMeeting(db, meetingId))?.title ?? '')),
    [db, meetingId],
  );
  const { status, ratio } = standing.cadence;
  return (
    <p className={styles.met}>
      <Ring status={status} ratio={ratio} small labelled={false} />
      <span>{words()}</span>
    </p>
  );

  function words(): string {
    if (!last) return i18n.t('walk.never_met');
    const days = format.daysSince(last.at, now);
    if (title) {
      return days === 0
        ? i18n.t('walk.met_today_at', [title])
        : i18n.t('walk.met_at', days, [format.number(days), title]);
    }
    return days === 0 ? i18n.t('walk.met_today') : i18n.t('walk.met', days, [format.number(days)]);
  }
}
