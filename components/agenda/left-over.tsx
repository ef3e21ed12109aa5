import { X } from 'lucide-react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useCommand } from '@/components/app/use-command';
import { useFormat } from '@/components/app/use-format';
import { useLingering } from '@/components/app/use-lingering';
import { useNow } from '@/components/app/use-now';
import { useRecords } from '@/components/app/use-records';
import { focusBeside } from '@/components/functions/focus-beside';
import { ShowMore, useCapped } from '@/components/person/show-more';
import { useTickFollowUp } from '@/components/today/use-tick-follow-up';
import { IconButton } from '@/components/ui/icon-button';
import { isolated } from '@/components/ui/isolated';
import { Row } from '@/components/ui/row';
import { Section } from '@/components/ui/section';
import text from '@/components/ui/text.module.css';
import { Tick } from '@/components/ui/tick';
import { removeFollowUp } from '@/utils/records/follow-ups';
import type { FollowUp } from '@/utils/records/schema';
import { loadLeftOver } from '@/utils/relationships/meeting-agenda';
import styles from './agenda.module.css';

const PAGE = 3;

/** Points about nobody, of meetings that do not come again as far as is known: else nothing shows them. */
export function LeftOver({
  but,
}: {
  /** Ids of meetings whose points stand elsewhere on the page. */
  but: ReadonlySet<string>;
}) {
  const db = useDatabase();
  const now = useNow();
  const run = useCommand();
  const tick = useTickFollowUp();
  const format = useFormat();
  const left = useRecords(() => loadLeftOver(db, now), [db, now]);
  const open = left?.filter(({ point }) => !but.has(point.meetingId ?? ''));
  const { items, note } = useLingering(open?.map(({ point }) => point) ?? []);
  const { shown, rest, more } = useCapped(items, PAGE);
  if (items.length === 0) return null;
  const meetings = new Map(left?.map(({ point, meeting }) => [point.id, meeting]));
  const row = (point: FollowUp) => {
    const meeting = meetings.get(point.id);
    const done = point.state === 'done';
    return (
      <Row
        key={point.id}
        kind="slim"
        className={styles.left}
        done={done}
        gutter={meeting && format.day(meeting.start, now)}
        action={
          <>
            <IconButton
              icon={X}
              label={i18n.t('agenda.remove_one', [point.text])}
              onClick={({ currentTarget }) => {
                focusBeside(currentTarget, currentTarget.closest('main'));
                void run(() => removeFollowUp(db, point.id), i18n.t('agenda.removed'));
              }}
            />
            <Tick
              checked={done}
              label={i18n.t('person.talked_about_one', [point.text])}
              onChange={(checked) => {
                note({ ...point, state: checked ? 'done' : 'open' }, checked);
                tick(point, checked);
              }}
            />
          </>
        }
      >
        <p className={text.what}>
          <bdi>{point.text}</bdi>
        </p>
        {meeting && (
          <p className={`${text.small} ${text.soft}`}>
            {i18n.t('agenda.from', [isolated(meeting.title || i18n.t('today.untitled'))])}
          </p>
        )}
      </Row>
    );
  };
  return (
    <Section title={i18n.t('agenda.left_over')} count={format.number(items.length)}>
      <p className={`${text.small} ${text.soft}`}>{i18n.t('agenda.left_over_why')}</p>
      <ul>{shown.map(row)}</ul>
      <ShowMore rest={rest} page={PAGE} onMore={more} />
    </Section>
  );
}
