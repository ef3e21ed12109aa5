import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { placeOf, whenOf } from '@/components/today/when';
import { classNames } from '@/components/ui/class-names';
import { Row } from '@/components/ui/row';
import text from '@/components/ui/text.module.css';
import type { Meeting } from '@/utils/records/schema';
import styles from './brief.module.css';

/** What a meeting is, when, where and with how many. */
export function MeetingHead({
  meeting,
  titleId,
  openInCalendar = false,
  action,
}: {
  meeting: Meeting;
  titleId: string;
  openInCalendar?: boolean;
  action?: ReactNode;
}) {
  const format = useFormat();
  const now = useNow();
  const when = whenOf(meeting, now, format);
  const place = placeOf(meeting);
  const people = meeting.attendeeCount;
  return (
    <Row
      as="div"
      tone="strong"
      ruled={false}
      className={styles.head}
      action={action}
      gutter={
        meeting.allDay ? (
          i18n.t('today.all_day')
        ) : (
          <>
            <time dateTime={new Date(meeting.start).toISOString()}>
              {format.clock(meeting.start)}
            </time>
            <small>{format.clock(meeting.end)}</small>
          </>
        )
      }
    >
      <h2 id={titleId} tabIndex={-1} className={text.strong}>
        <bdi className={styles.title}>{meeting.title || i18n.t('today.untitled')}</bdi>
      </h2>
      <p className={`${text.small} ${text.soft}`}>
        {openInCalendar && `${i18n.t('today.open_in_calendar')} · `}
        <span className={styles.onPaper}>{format.heading(meeting.start)}</span>
        <span className={classNames(styles.when, when.near && styles.soon)}>{when.words}</span>
        {place && (
          <>
            {' · '}
            <bdi className={styles.place}>{place}</bdi>
          </>
        )}
        {people !== undefined && ` · ${i18n.t('today.people', people, [format.number(people)])}`}
        {meeting.status === 'cancelled' && ` · ${i18n.t('today.cancelled')}`}
        {meeting.deletedAt !== undefined && ` · ${i18n.t('brief.gone')}`}
      </p>
    </Row>
  );
}
