import { classNames } from '@/components/ui/class-names';
import type { Canvas } from '../picture';
import styles from './charts.module.css';
import { pageIsRightToLeft, reading } from './reading';
import { linePath, scale, ticks } from './scale';

export interface Trend {
  id: string;
  /** In step with the labels; null where nothing can be said. */
  values: readonly (number | null)[];
  /** In grey, dashed: what the first is compared with. */
  quiet?: boolean;
}

const TOP = 12;
const AXIS = 26;
/** Beside the last point, for its figure. */
const END = 30;
/** Of figures under each other, px. */
const LINE = 12;

/** One or two small lines over the same weeks or months, with the last figure at their end. */
export function TrendLine({
  canvas: { ref, width },
  trends,
  first,
  last,
  max,
  height = 96,
  label,
  number,
}: {
  canvas: Canvas;
  trends: readonly Trend[];
  /** Under the two ends. */
  first: string;
  last: string;
  /** Top of the scale; absent: what the values need. */
  max?: number;
  height?: number;
  label: string;
  number: (value: number) => string;
}) {
  const { x, start, end } = reading(width, pageIsRightToLeft());
  const ground = height - 22;
  const values = trends.flatMap((trend) => trend.values.filter((value) => value !== null));
  const marks = max === undefined ? ticks(Math.max(0, ...values), 2) : [0, max / 2, max];
  const y = scale([0, marks.at(-1) ?? 1], [ground, TOP]);
  const count = Math.max(...trends.map((trend) => trend.values.length));
  const across = scale([0, Math.max(1, count - 1)], [AXIS, width - END]);
  const ends = apart(
    trends.map(({ values: of }) => {
      const value = of.findLast((one) => one !== null);
      return value === undefined || value === null ? null : y(value);
    }),
  );
  return (
    <svg
      ref={ref}
      className={styles.chart}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
    >
      {marks.map((mark) => (
        <g key={mark}>
          <path
            className={styles.grid}
            d={`M${x(AXIS)} ${Math.round(y(mark)) + 0.5}H${x(width - END)}`}
          />
          <text className={styles.axis} x={x(AXIS - 6)} y={y(mark) + 3.5} textAnchor={end}>
            {number(mark)}
          </text>
        </g>
      ))}
      {trends.map(({ id, values: of, quiet = false }, which) => {
        const points = of.map((value, at) =>
          value === null ? null : { x: x(across(at)), y: y(value) },
        );
        const at = of.findLastIndex((value) => value !== null);
        const value = of[at];
        const point = points[at];
        return (
          <g key={id}>
            <path className={quiet ? styles.other : styles.line} d={linePath(points)} />
            {points.map((one, place) =>
              one && (place === at || alone(points, place)) ? (
                <circle
                  key={`${id}-${one.x}`}
                  className={quiet ? styles.otherDot : styles.dot}
                  cx={one.x}
                  cy={one.y}
                  r="3"
                />
              ) : null,
            )}
            {point && value !== null && value !== undefined && (
              <text
                className={classNames(styles.axis, !quiet && styles.end)}
                x={x(across(at) + 7)}
                y={(ends[which] ?? point.y) + 3.5}
                textAnchor={start}
              >
                {number(value)}
              </text>
            )}
          </g>
        );
      })}
      <text className={styles.axis} x={x(AXIS)} y={height - 6} textAnchor={start}>
        {first}
      </text>
      <text className={styles.now} x={x(width - END)} y={height - 6} textAnchor={end}>
        {last}
      </text>
    </svg>
  );
}

/** A point without a neighbour is no line, and would not be seen. */
function alone(points: readonly (object | null)[], at: number): boolean {
  return !points[at - 1] && !points[at + 1];
}

/** Figures of two lines that end together stand under each other, the higher line's above. */
function apart(ends: readonly (number | null)[]): (number | null)[] {
  const [first = null, second = null] = ends;
  if (first === null || second === null || Math.abs(first - second) >= LINE) return [...ends];
  const middle = (first + second) / 2;
  const up = first < second ? 0 : 1;
  return [0, 1].map((at) => middle + (at === up ? -LINE / 2 : LINE / 2));
}
