import { i18n } from '#i18n';
import type { AgendaLine } from '@/components/agenda/use-agenda';
import { useLingering } from '@/components/app/use-lingering';
import { ShowMore, useCapped } from '@/components/person/show-more';
import text from '@/components/ui/text.module.css';
import type { Meeting, Person } from '@/utils/records/schema';
import styles from './after.module.css';
import { AfterPoint } from './after-point';

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
