import { i18n } from '#i18n';
import { OpenCalendar } from '@/components/app/open-calendar';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { nothingInWords } from '@/components/settings/reading-words';
import { ButtonLink } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import type { Pages } from '@/utils/browser/page-state-schema';
import { sitesRead } from '@/utils/browser/pages';
import { duePeers, lapsedPeers } from '@/utils/relationships/lapsed-peers';
import type { PersonStanding } from '@/utils/relationships/person-standing';

/** Before the first reading, or when all that was read so far is an empty calendar. */
export function NothingRead({ pages }: { pages: Pages }) {
  const now = useNow();
  const empty = sitesRead(pages)
    .flatMap((site) => pages[site]?.parts.grid ?? [])
    .find(({ outcome }) => outcome === 'none');
  return (
    <Empty
      title={empty ? nothingInWords(empty, now) : i18n.t('today.nothing_read')}
      actions={<OpenCalendar />}
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
