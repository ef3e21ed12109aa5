import { CHECK_IN_MARKS } from '@/utils/records/schema-between';
import styles from './check-in.module.css';

const WIDTH = 56;
const HEIGHT = 20;
/** As many as can be told apart. */
const MOST = 8;

/** The last marks of a practice as dots, the newest at the end. Said in words beside it. */
export function MarkTrack({ marks }: { marks: readonly number[] }) {
  const shown = marks.slice(-MOST);
  const step = shown.length > 1 ? (WIDTH - 6) / (MOST - 1) : 0;
  const from = WIDTH - 3 - step * (shown.length - 1);
  const span = CHECK_IN_MARKS.length - 1;
  const points = shown.map((mark, index) => ({
    x: from + index * step,
    y: HEIGHT - 3 - ((mark - 1) / span) * (HEIGHT - 6),
  }));
  return (
    <svg className={styles.track} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {points.length > 1 && <path d={`M${points.map(({ x, y }) => `${x} ${y}`).join('L')}`} />}
      {points.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r={2.25} />
      ))}
    </svg>
  );
}
