import { useId } from 'react';
import type { Canvas } from '../picture';
import styles from './charts.module.css';
import { pageIsRightToLeft, reading } from './reading';
import { labelled, scale, ticksWithGoal } from './scale';

export interface StackedWeek {
  id: string;
  /** Under it: "4 May". */
  label: string;
  /** What it says when it is pointed at. */
  title: string;
  /** From the ground up, ≥ 0; the classes go by place. */
  parts: readonly number[];
}

const HEIGHT = 172;
const TOP = 18;
const GROUND = 150;
const AXIS = 26;
/** Bars never get wider. */
const WIDEST = 26;
/** A figure of the scale that would touch the goal's is left out, px. */
const LINE = 11;
/** So much room the words under a bar take. */
const LABEL = 44;
const LAYERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;

/**
 * Weeks as bars of layers, the first of which is the one that matters: it has the goal's line and
 * its own figure in the first and last bar. `number` writes whole figures.
 */
export function StackedWeeks({
  canvas: { ref, width },
  weeks,
  goal,
  goalWords,
  label,
  number,
}: {
  canvas: Canvas;
  weeks: readonly StackedWeek[];
  goal: number | undefined;
  /** The goal as it stands beside its line: "7.5". */
  goalWords: string;
  label: string;
  number: (value: number) => string;
}) {
  const hatch = useId();
  const rtl = pageIsRightToLeft();
  const { x, left, end } = reading(width, rtl);
  const totals = weeks.map(({ parts }) => parts.reduce((sum, part) => sum + part, 0));
  const marks = ticksWithGoal(Math.max(0, ...totals), goal);
  const y = scale([0, marks.at(-1) ?? 1], [GROUND, TOP]);
  const slot = (width - AXIS) / Math.max(1, weeks.length);
  const bar = Math.min(WIDEST, Math.max(3, slot * 0.66));
  const named = labelled(weeks.length, Math.floor((width - AXIS) / LABEL));
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
      <defs>
        <pattern
          id={hatch}
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path className={styles.hatch} d="M0 0v4" />
        </pattern>
      </defs>
      {marks.map((mark) => (
        <g key={mark}>
          <path className={styles.grid} d={`M${x(AXIS)} ${half(y(mark))}H${x(width)}`} />
          {mark !== goal && (goal === undefined || Math.abs(y(mark) - y(goal)) > LINE) && (
            <text className={styles.axis} x={x(AXIS - 6)} y={y(mark) + 3.5} textAnchor={end}>
              {number(mark)}
            </text>
          )}
        </g>
      ))}
      {goal !== undefined && (
        <text className={styles.goal} x={x(AXIS - 6)} y={y(goal) + 3.5} textAnchor={end}>
          {goalWords}
        </text>
      )}
      {weeks.map(({ id, label: under, title, parts }, at) => {
        const middle = AXIS + slot * (at + 0.5);
        const last = at === weeks.length - 1;
        return (
          <g key={id}>
            <title>{title}</title>
            <Layers parts={parts} y={y} x={left(middle - bar / 2, bar)} width={bar} hatch={hatch} />
            {(last || at === 0) && (
              <Own value={parts[0] ?? 0} y={y} x={x(middle)} width={bar} number={number} />
            )}
            {named.has(at) && (
              <text
                className={last ? styles.now : styles.axis}
                x={x(last && slot < LABEL ? width : middle)}
                y={GROUND + 16}
                textAnchor={last && slot < LABEL ? end : 'middle'}
              >
                {under}
              </text>
            )}
          </g>
        );
      })}
      {goal !== undefined && (
        <path className={styles.target} d={`M${x(AXIS)} ${half(y(goal))}H${x(width)}`} />
      )}
    </svg>
  );
}

function Layers({
  parts,
  y,
  x,
  width,
  hatch,
}: {
  parts: readonly number[];
  y: (value: number) => number;
  x: number;
  width: number;
  hatch: string;
}) {
  let below = 0;
  return parts.map((part, at) => {
    const bottom = y(below);
    below += part;
    // A hairline of paper between two layers.
    const height = bottom - y(below) - 1;
    const layer = LAYERS[at];
    if (height <= 0 || !layer) return null;
    return (
      <rect
        key={layer}
        className={styles[layer]}
        fill={layer === 'f' ? `url(#${hatch})` : undefined}
        x={round(x)}
        y={round(bottom - height)}
        width={round(width)}
        height={round(height)}
      />
    );
  });
}

/** The figure inside the layer that matters, where it fits. */
function Own({
  value,
  y,
  x,
  width,
  number,
}: {
  value: number;
  y: (value: number) => number;
  x: number;
  width: number;
  number: (value: number) => string;
}) {
  const height = y(0) - y(value);
  const words = number(Math.round(value));
  if (height < 14 || width < 8 * words.length) return null;
  return (
    <text
      className={styles.value}
      x={round(x)}
      y={round(y(value) + height / 2 + 4)}
      textAnchor="middle"
    >
      {words}
    </text>
  );
}

/** The small square before a layer's name. */
export function LayerKey({ at }: { at: number }) {
  const hatch = useId();
  const layer = LAYERS[at] ?? 'a';
  return (
    <svg className={styles.key} viewBox="0 0 8 8" aria-hidden="true">
      <pattern
        id={hatch}
        width="4"
        height="4"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path className={styles.hatch} d="M0 0v4" />
      </pattern>
      <rect
        className={styles[layer]}
        fill={layer === 'f' ? `url(#${hatch})` : undefined}
        width="8"
        height="8"
        rx="2"
      />
    </svg>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Hairlines lie on half pixels. */
function half(value: number): number {
  return Math.round(value) + 0.5;
}
