import { TWO_YEARS } from './two-years';

/** From a small circle to a large one; the second is what the goals are about. */
export const SIZES = [
  { people: 100, attendances: 5_000, notes: 500, rest: 250 },
  TWO_YEARS,
  { ...TWO_YEARS, people: 5_000 },
];

export function nameOf({ people, attendances }: { people: number; attendances: number }): string {
  const number = new Intl.NumberFormat('en');
  return `${number.format(people)} people, ${number.format(attendances)} attendances`;
}

export function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
