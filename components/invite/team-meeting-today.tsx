import { Link } from 'wouter';
import { i18n } from '#i18n';
import { useNow } from '@/components/app/use-now';
import { useProfile } from '@/components/app/use-profile';
import type { DayMeeting } from '@/components/today/day';
import today from '@/components/today/today.module.css';
import { isolated } from '@/components/ui/isolated';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { isTeamMeeting } from '@/utils/relationships/team-meetings';
import styles from './invite.module.css';

/** On Today, when the user's own team meets: the way to bringing a peer to it. */
export function TeamMeetingToday({
  day,
  standings,
}: {
  day: readonly DayMeeting[];
  standings: ReadonlyMap<string, PersonStanding>;
}) {
  const own = useProfile()?.functionId;
  const now = useNow();
  const found = day.find(
    ({ meeting, guests }) =>
      meeting.end > now &&
      meeting.title.trim() !== '' &&
      isTeamMeeting({ meeting, personIds: guests.map(({ person }) => person.id) }, standings, own),
  );
  if (!found) return null;
  return (
    <p className={today.quiet}>
      {i18n.t('invite.today', [isolated(found.meeting.title.trim())])}{' '}
      <Link href="/invite" className={styles.inline}>
        {i18n.t('invite.today_ask')}
      </Link>
    </p>
  );
}
