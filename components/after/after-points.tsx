import { i18n } from '#i18n';
import type { AgendaLine } from '@/components/agenda/use-agenda';
import { useDatabase } from '@/components/app/database-provider';
import { useCommand } from '@/components/app/use-command';
import { useFormat } from '@/components/app/use-format';
import { useLingering } from '@/components/app/use-lingering';
import { ShowMore, useCapped } from '@/components/person/show-more';
import { useTickFollowUp } from '@/components/today/use-tick-follow-up';
import { isolated } from '@/components/ui/isolated';
import { Row } from '@/components/ui/row';
import text from '@/components/ui/text.module.css';
import { Tick } from '@/components/ui/tick';
import { convertToFollowUp, convertToPromise } from '@/utils/records/convert-follow-up';
import type { Meeting, Person } from '@/utils/records/schema';
import styles from './after.module.css';

const PAGE = 3;

/** What was to be brought up, each with what became of it in one press: talked about, to do, promised. */
export function AfterPoints({
  meeting,
  people,
  lines,
  onWorked,
}: {
  meeting: Meeting;
  /** With whom something is agreed where a point names nobody. */
  people: readonly Person[];
  lines: readonly AgendaLine[];
  /** Something was said of one of them. */
  onWorked?: () => void;
}) {
  const { items, note } = useLingering(lines);
  const { shown, rest, more } = useCapped(items, PAGE);
  if (items.length === 0) return null;
  return (
    <section className={styles.points} aria-label={i18n.t('after.points')}>
      <h3 className={`${text.small} ${text.soft} ${styles.pointsHead}`}>
        {i18n.t('after.points')}
      </h3>
      <ul>
        {shown.map((line) => (
          <AfterPoint
            key={line.id}
            line={line}
            meeting={meeting}
            people={people}
            onTick={(done) => {
              onWorked?.();
              note({ ...line, point: { ...line.point, state: done ? 'done' : 'open' } }, done);
            }}
            onTurned={() => onWorked?.()}
          />
        ))}
      </ul>
      <div className={styles.pointsHead}>
        <ShowMore rest={rest} page={PAGE} onMore={more} />
      </div>
    </section>
  );
}

function AfterPoint({
  line: { point, about },
  meeting,
  people,
  onTick,
  onTurned,
}: {
  line: AgendaLine;
  meeting: Meeting;
  people: readonly Person[];
  onTick: (done: boolean) => void;
  onTurned: () => void;
}) {
  const db = useDatabase();
  const run = useCommand();
  const tick = useTickFollowUp();
  const format = useFormat();
  const done = point.state === 'done';
  const given = { personIds: people.map(({ id }) => id), meetingId: meeting.id };
  const whom = about.length > 0 ? about : people;
  const names = format.list(whom.map(({ name }) => isolated(name)));
  const promise = (by: 'me' | 'them') => {
    onTurned();
    void run(
      () => convertToPromise(db, point.id, { by, ...given }, Date.now()),
      i18n.t(by === 'me' ? 'after.made_mine' : 'after.made_theirs', [names]),
    );
  };
  const followUp = () => {
    onTurned();
    void run(
      () => convertToFollowUp(db, point.id, given, Date.now()),
      i18n.t('after.made_follow_up'),
    );
  };
  return (
    <Row
      kind="slim"
      className={styles.point}
      done={done}
      action={
        <Tick
          checked={done}
          label={i18n.t('person.talked_about_one', [point.text])}
          onChange={(checked) => {
            onTick(checked);
            tick(point, checked);
          }}
        />
      }
      under={
        !done && (
          <p className={styles.turn}>
            <button
              type="button"
              aria-label={i18n.t('after.to_follow_up_one', [point.text])}
              onClick={followUp}
            >
              {i18n.t('after.to_follow_up')}
            </button>
            <button
              type="button"
              aria-label={i18n.t('after.to_mine_one', [point.text])}
              onClick={() => promise('me')}
            >
              {i18n.t('after.to_mine')}
            </button>
            <button
              type="button"
              aria-label={i18n.t('after.to_theirs_one', [point.text])}
              onClick={() => promise('them')}
            >
              {i18n.t('after.to_theirs')}
            </button>
          </p>
        )
      }
    >
      <p className={text.what}>
        {about.length > 0 && (
          <span className={text.faint}>
            {format.list(about.map(({ name }) => isolated(name)))}:{' '}
          </span>
        )}
        <bdi>{point.text}</bdi>
      </p>
    </Row>
  );
}
