import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { Button, ButtonLink } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { openCalendar } from '@/utils/browser/calendar-tab';
import { duePeers, lapsedPeers } from '@/utils/relationships/lapsed-peers';
import type { PersonStanding } from '@/utils/relationships/person-standing';

/** Before the first reading. */
export function NothingRead() {
  return (
    <Empty
      title={i18n.t('today.nothing_read')}
      actions={
        <Button kind="main" onClick={() => void openCalendar()}>
          {i18n.t('today.open_my_calendar')}
        </Button>
      }
    >
      {i18n.t('today.nothing_read_body')}
    </Empty>
  );
}

/** No meeting for the card today or tomorrow: which peer is next, and how many wait. */
export function EmptyDay({
  standings,
  now,
}: {
  standings: readonly PersonStanding[];
  now: number;
}) {
  const format = useFormat();
  const next = standings
    .filter(({ verdict }) => verdict.standing === 'cross-functional-peer')
    .flatMap(({ person, nextMeeting }) =>
      nextMeeting && nextMeeting.start > now ? [{ person, start: nextMeeting.start }] : [],
    )
    .sort((a, b) => a.start - b.start)[0];
  const waiting = lapsedPeers(standings).length + duePeers(standings).length;
  return (
    <Empty
      title={
        next ? i18n.t('today.none_until', [format.heading(next.start)]) : i18n.t('today.none_ahead')
      }
      actions={<ButtonLink to="/people">{i18n.t('today.see_people')}</ButtonLink>}
    >
      {next
        ? i18n.t('today.first_is', [next.person.name, format.clock(next.start)])
        : i18n.t('today.none_ahead_body')}{' '}
      {waiting > 0 && i18n.t('today.waiting', waiting, [format.number(waiting)])}
    </Empty>
  );
}
