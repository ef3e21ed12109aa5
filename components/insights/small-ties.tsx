import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import type { PersonInsight } from '@/utils/relationships/insights/contract';
import charts from './charts/charts.module.css';
import { linePath, scale } from './charts/scale';
import styles from './ties.module.css';

const WIDTH = 92;
const HEIGHT = 28;

/** One small line a person, all on the same scale; pressed, it is shown large. */
export function SmallTies({
  people,
  chosen,
  onChoose,
}: {
  people: readonly PersonInsight[];
  chosen: string;
  onChoose: (personId: string) => void;
}) {
  const format = useFormat();
  return (
    <ul className={styles.small}>
      {people.map(({ personId, name, strength, strengths }) => (
        <li key={personId}>
          <button
            type="button"
            aria-pressed={personId === chosen}
            aria-label={i18n.t('insights.ties.show', [name, format.number(strength)])}
            onClick={() => onChoose(personId)}
          >
            <span className={styles.smallName}>
              <bdi>{name}</bdi>
            </span>
            <svg
              className={charts.chart}
              viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
              preserveAspectRatio="none"
              aria-hidden="true"
            >
              <path
                className={charts.line}
                d={smallLine(strengths)}
                vectorEffect="non-scaling-stroke"
              />
            </svg>
          </button>
        </li>
      ))}
    </ul>
  );
}

function smallLine(strengths: readonly number[]): string {
  const x = scale([0, Math.max(1, strengths.length - 1)], [1, WIDTH - 1]);
  const y = scale([0, 100], [HEIGHT - 2, 2]);
  return linePath(strengths.map((strength, at) => ({ x: x(at), y: y(strength) })));
}
