import { useSearch } from 'wouter';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { ShowMore, useCapped } from '@/components/person/show-more';
import { isMeeting } from '@/components/today/day';
import { BackBar } from '@/components/ui/bar';
import { ButtonLink } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import type { Format } from '@/components/ui/format';
import { SkeletonRows } from '@/components/ui/skeleton';
import text from '@/components/ui/text.module.css';
import { meetingsBetween } from '@/utils/records/meetings';
import { MAX_PEOPLE } from '@/utils/relationships/touches';
import styles from './brief.module.css';
import { BriefActions } from './brief-actions';
import { BriefReminder } from './brief-reminder';
import { type BriefsSpan, briefsSpan, weekPath } from './briefs-span';
import { MeetingSection } from './meeting-section';
import { useBriefsOf } from './use-briefs';

/** Meetings at once: a week's of nearly everybody. */
const PAGE = 20;

/** The briefs of a day or a week at once: every meeting with peers that is not over. */
export function BriefsScreen({ from }: { from: string }) {
  const search = useSearch();
  const format = useFormat();
  const now = useNow();
  const db = useDatabase();
  const span = briefsSpan(from, search, now, format.timeZone);
  const { start, end, days } = span;
  const all = useBriefsOf(async () => {
    const meetings = await meetingsBetween(db, start, end);
    return meetings.filter((one) => isMeeting(one) && one.start >= start).map(({ id }) => id);
  }, [start, end]);
  // A gathering of the whole house is nobody's to prepare for (ours).
  const briefs = all?.filter(
    ({ meeting, peers, guests }) =>
      peers.length > 0 && meeting.end > now && guests.length < MAX_PEOPLE,
  );
  const { shown, rest, more } = useCapped(briefs ?? [], PAGE);
  const isWeek = days > 1;
  return (
    <>
      <BackBar to="/" label={i18n.t('nav.today')} />
      <main tabIndex={-1} className={styles.page}>
        <div className={text.mast}>
          <h1 className={text.head}>{titleOf(span, format, now)}</h1>
          {briefs && briefs.length > 0 && (
            <p className={`${text.small} ${text.faint}`}>
              {i18n.t('brief.count', briefs.length, [format.number(briefs.length)])}
            </p>
          )}
        </div>
        {briefs === undefined ? (
          <SkeletonRows count={4} />
        ) : briefs.length === 0 ? (
          <Empty
            title={isWeek ? i18n.t('brief.none_week') : i18n.t('brief.none_day')}
            actions={
              isWeek ? (
                <ButtonLink to="/people">{i18n.t('today.see_people')}</ButtonLink>
              ) : (
                <ButtonLink to={weekPath(format.localDay(now))}>{i18n.t('brief.week')}</ButtonLink>
              )
            }
          >
            {i18n.t('brief.none_body')}
          </Empty>
        ) : (
          <>
            <BriefActions briefs={shown} />
            {shown.map((brief) => (
              <MeetingSection key={brief.meeting.id} brief={brief} />
            ))}
            <ShowMore rest={rest} page={PAGE} onMore={more} />
            <BriefReminder />
          </>
        )}
      </main>
    </>
  );
}

function titleOf({ start, end, days }: BriefsSpan, format: Format, now: number): string {
  if (days === 1) return i18n.t('brief.day', [format.heading(start)]);
  return i18n.t('brief.span', [format.longDay(start, now), format.longDay(end - 1, now)]);
}
