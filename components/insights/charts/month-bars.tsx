import type { Canvas } from '../picture';
import styles from './charts.module.css';
import { pageIsRightToLeft, reading } from './reading';
import { labelled, scale, ticks } from './scale';

export interface MonthBar {
  id: string;
  label: string;
  count: number;
}

const HEIGHT = 96;
const TOP = 12;
const GROUND = 74;
const AXIS = 26;
const LABEL = 34;

/** How many there were in each month, the last not over yet. */
export function MonthBars({
  canvas: { ref, width },
  months,
  label,
  number,
}: {
  canvas: Canvas;
  months: readonly MonthBar[];
  label: string;
  number: (value: number) => string;
}) {
  const { x, left, end } = reading(width, pageIsRightToLeft());
  const marks = ticks(Math.max(0, ...months.map(({ count }) => count)), 2);
  const y = scale([0, marks.at(-1) ?? 1], [GROUND, TOP]);
  const slot = (width - AXIS) / Math.max(1, months.length);
  const bar = Math.min(20, slot * 0.6);
  const named = labelled(months.length, Math.floor((width - AXIS) / LABEL));
  return (
    <svg
      ref={ref}
      className={styles.chart}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      width={width}
      height={HEIGHT}
      role="img"
      aria-label={label}
    >
      {marks.map((mark) => (
        <g key={mark}>
          <path
            className={styles.grid}
            d={`M${x(AXIS)} ${Math.round(y(mark)) + 0.5}H${x(width)}`}
          />
          <text className={styles.axis} x={x(AXIS - 6)} y={y(mark) + 3.5} textAnchor={end}>
            {number(mark)}
          </text>
        </g>
      ))}
      {months.map(({ id, label: under, count }, at) => {
        const middle = AXIS + slot * (at + 0.5);
        const height = y(0) - y(count);
        return (
          <g key={id}>
            {height > 0 && (
              <rect
                className={styles.a}
                x={left(middle - bar / 2, bar).toFixed(1)}
                y={(GROUND - height).toFixed(1)}
                width={bar.toFixed(1)}
                height={height.toFixed(1)}
              />
            )}
            {named.has(at) && (
              <text
                className={at === months.length - 1 ? styles.now : styles.axis}
                x={x(middle).toFixed(1)}
                y={HEIGHT - 6}
                textAnchor="middle"
              >
                {under}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
