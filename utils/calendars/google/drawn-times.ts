import { findAll, nearest } from '../query';
import { isFailure } from '../read-result';
import { readLabelTimes } from './chip-label';
import { labelOf } from './chip-source';
import * as at from './selectors';

/** What a chip's place in its day's column says, in minutes after midnight. */
export interface DrawnTimes {
  start: number;
  /** A weak witness: short events are drawn higher than they last. */
  end: number;
}

interface Place {
  top: number;
  height: number;
  unit: string;
}

/** `top = offset + perMinute · minutes`, in the unit of the styles. */
interface Scale {
  offset: number;
  perMinute: number;
}

/** A column is 24 hours high, which settles percentages; pixels per hour differ (40 and 48 seen). */
const WHOLE_COLUMN: Scale = { offset: 0, perMinute: 100 / (24 * 60) };
/** Chips end so much above the next ones (px, 2025–2026). */
const GAP_PX = 2;
const MOST_SAMPLES = 9;
const LEAST_SAMPLES = 3;
/** Samples farther from the line than this tell nothing of it. */
const SAMPLE_MINUTES = 10;

const scales = new WeakMap<Element, { at: number; scales: Map<string, Scale | null> }>();

/**
 * When a chip is drawn, by the scale that its neighbours' labels give; null where it lies in no
 * column or where too few neighbours agree on a scale. Styles are read, the layout never.
 * @param now Of the reading: a scale is learnt at most once in each.
 * @param expected What the label says, minutes; a scale that agrees is not learnt anew.
 */
export function drawnTimes(
  chip: Element,
  language: string,
  now: number,
  expected?: number,
): DrawnTimes | null {
  const place = placeOf(chip);
  const row = place && columnsOf(chip);
  if (!row) return null;
  let known = scales.get(row);
  let drawn = known && timesAt(place, known.scales.get(place.unit));
  const stale = !drawn || (expected !== undefined && disagree(drawn.start, expected));
  if (known?.at !== now && stale) {
    known = { at: now, scales: new Map() };
    scales.set(row, known);
    drawn = undefined;
  }
  if (known && !known.scales.has(place.unit)) {
    known.scales.set(place.unit, learn(row, place.unit, language));
    drawn = timesAt(place, known.scales.get(place.unit));
  }
  return drawn ?? null;
}

/** Whether two times, in minutes, are farther apart than drawing can make them. */
export function disagree(one: number, other: number): boolean {
  return Math.abs(one - other) > 20;
}

/** Whether a chip is drawn at another time than its label says, in minutes after midnight. */
export function isDrawnElsewhere(
  chip: Element,
  language: string,
  now: number,
  expected: number,
): boolean {
  // Nearly every chip is where it should be, which is told without taking its style apart.
  const row = columnsOf(chip);
  const scale = row && scales.get(row)?.scales.get('px');
  const style = chip.getAttribute('style') ?? '';
  if (scale && style.startsWith('top: ') && style.charAt(style.indexOf(';') - 1) === 'x') {
    const away = Number.parseFloat(style.slice(5)) - scale.offset - expected * scale.perMinute;
    if (Math.abs(away) <= SAMPLE_MINUTES * scale.perMinute) return false;
  }
  const drawn = row && drawnTimes(chip, language, now, expected);
  return Boolean(drawn && disagree(drawn.start, expected));
}

function timesAt({ top, height, unit }: Place, scale: Scale | null | undefined) {
  if (!scale) return undefined;
  const minutes = (length: number) => 5 * Math.round(length / scale.perMinute / 5);
  const start = Math.min(Math.max(minutes(top - scale.offset), 0), 24 * 60 - 5);
  const lasts = Math.max(minutes(height + (unit === 'px' ? GAP_PX : 0)), 5);
  return { start, end: Math.min(start + lasts, 24 * 60) };
}

/** As the page writes them, which is quicker to see. */
const FIRST = /^top: (-?[\d.]+)(px|%); height: ([\d.]+)(px|%)/;
const TOP = /(?:^|[;\s])top:\s*(-?[\d.]+)(px|%)/;
const HEIGHT = /(?:^|[;\s])height:\s*([\d.]+)(px|%)/;

function placeOf(chip: Element): Place | null {
  const style = chip.getAttribute('style') ?? '';
  const [, top, unit, height, other] = FIRST.exec(style) ?? [
    ...(TOP.exec(style) ?? []),
    ...(HEIGHT.exec(style) ?? []).slice(1),
  ];
  return unit && unit === other ? { top: Number(top), height: Number(height), unit } : null;
}

/** Rows of columns by what holds chips in them. */
const rows = new WeakMap<Element, Element>();

function columnsOf(chip: Element): Element | null {
  const holder = chip.parentElement;
  const known = holder && rows.get(holder);
  if (!holder || known?.contains(holder)) return known ?? null;
  const column = nearest(chip, at.dayColumn);
  const row = column && (nearest(column, at.gridRow) ?? column.parentElement);
  if (row) rows.set(holder, row);
  return row;
}

/** The line through most of the row's chips whose labels tell their start. */
function learn(row: Element, unit: string, language: string): Scale | null {
  const chips = findAll(row, at.chip);
  const step = Math.max(1, chips.length / MOST_SAMPLES);
  const samples: [minutes: number, top: number][] = [];
  for (let index = 0; index < chips.length; index += step) {
    const chip = chips[Math.floor(index)];
    const place = chip ? placeOf(chip) : null;
    const label = chip && place?.unit === unit ? labelOf(chip) : null;
    const times = label ? readLabelTimes(label, language) : null;
    if (place && times && !isFailure(times)) samples.push([times.start, place.top]);
  }
  const slopes = samples.flatMap(([minutes, top], index) =>
    samples
      .slice(index + 1)
      .filter(([other]) => Math.abs(other - minutes) >= 30)
      .map(([other, otherTop]) => (otherTop - top) / (other - minutes)),
  );
  const perMinute = median(slopes);
  const offset = median(samples.map(([minutes, top]) => top - perMinute * minutes));
  const fitting = samples.filter(
    ([minutes, top]) => Math.abs(top - offset - perMinute * minutes) <= SAMPLE_MINUTES * perMinute,
  );
  const enough = fitting.length >= LEAST_SAMPLES && fitting.length * 3 >= samples.length * 2;
  // Columns begin at midnight.
  if (enough && Math.abs(offset) <= SAMPLE_MINUTES * perMinute) return { offset, perMinute };
  return unit === '%' ? WHOLE_COLUMN : null;
}

/** NaN of none. */
function median(numbers: number[]): number {
  return numbers.sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}
