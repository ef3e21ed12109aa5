import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { useRecords } from '@/components/app/use-records';
import styles from './issue.module.css';

/** The meeting in which it came up. */
export function IssueMeeting({ meetingId }: { meetingId: string | undefined }) {
  const db = useDatabase();
  const format = useFormat();
  const now = useNow();
  const meeting = useRecords(
    async () => (meetingId === undefined ? undefined : db.meetings.get(meetingId)),
    [db, meetingId],
  );
  if (!meeting) return null;
  return (
    <p className={styles.meeting}>
      {i18n.t('gray_zone.from_meeting', [meeting.title, format.longDay(meeting.start, now)])}
    </p>
  );
}
