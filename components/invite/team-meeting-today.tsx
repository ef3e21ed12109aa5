import { Link } from 'wouter';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { useProfile } from '@/components/app/use-profile';
import type { DayMeeting } from '@/components/today/day';
import { isolated } from '@/components/ui/isolated';
import { Row } from '@/components/ui/row';
import text from '@/components/ui/text.module.css';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { isTeamMeeting } from '@/utils/relationships/team-meetings';
import styles from './invite.module.css';

/** On Today, when the user's own team meets today or tomorrow: the way to bringing a peer to it. */
export function TeamMeetingToday({
  day,
  standings,
}: {
  day: readonly DayMeeting[];
  standings: ReadonlyMap<string, PersonStanding>;
}) {
  const own = useProfile()?.functionId;
  const now = useNow();
  const format = useFormat();
  const found = day.find(
    ({ meeting, guests }) =>
      meeting.end > now &&
      meeting.title.trim() !== '' &&
      isTeamMeeting({ meeting, personIds: guests.map(({ person }) => person.id) }, standings, own),
  );
  if (!found) return null;
  const { start } = found.meeting;
  const isToday = format.localDay(start) <= format.localDay(now);
  return (
    <Row
      as="div"
      kind="slim"
      ruled={false}
      gutter={isToday ? format.clock(start) : format.day(start, now)}
    >
      <p className={`${text.small} ${text.soft}`}>
        {i18n.t('invite.today', [isolated(found.meeting.title.trim())])}{' '}
        <Link href="/invite" className={styles.inline}>
          {i18n.t('invite.today_ask')}
        </Link>
      </p>
    </Row>
  );
}
