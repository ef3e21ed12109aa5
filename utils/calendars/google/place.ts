/** Days, YYYY-MM-DD, both inclusive. */
export interface DayRange {
  first: string;
  last: string;
}

/**
 * The days that a stacked chip covers by its place in the row: `left: 14.29%; width: 28.57%` of
 * seven days are the second and the third. Null without such a place.
 */
export function daysByPlace(chip: Element, rowDays: readonly string[]): DayRange | null {
  const style = chip.getAttribute('style') ?? '';
  const left = /(?:^|[;\s])left:\s*(?:calc\()?([\d.]+)%/.exec(style)?.[1];
  const width = /(?:^|[;\s])width:\s*(?:calc\()?([\d.]+)%/.exec(style)?.[1];
  if (!left || !width || rowDays.length === 0) return null;
  const start = (Number(left) * rowDays.length) / 100;
  const length = (Number(width) * rowDays.length) / 100;
  const close = (value: number) => Math.abs(value - Math.round(value)) < 0.2;
  if (!close(start) || !close(length) || Math.round(length) < 1) return null;
  const first = rowDays[Math.round(start)];
  const last = rowDays[Math.round(start) + Math.round(length) - 1];
  return first && last ? { first, last } : null;
}
