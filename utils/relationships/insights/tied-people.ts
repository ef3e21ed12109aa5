import { decayedSums } from '../strength-history';
import type { Gathered } from './gather-people';

/** So many of the strongest ties are shown: more are no picture. */
export const MOST_PEOPLE = 300;

/** Everybody with whom there was contact, strongest first; not the user. */
export function tiedPeople(people: Iterable<Gathered>): Gathered[] {
  return [...people]
    .filter(({ place, standing }) => place !== null && standing.touches.length > 0)
    .sort(
      (a, b) =>
        b.strength - a.strength ||
        (b.standing.lastTouch ?? 0) - (a.standing.lastTouch ?? 0) ||
        (a.standing.person.id < b.standing.person.id ? -1 : 1),
    );
}

/** The tie to the user in the unit of the ties between people: the sum before it is shown as strength. */
export function tieWeight({ standing }: Gathered, now: number): number {
  return decayedSums(standing.touches, [now])[0] ?? 0;
}

/** The first word of each name where nobody else among them has it; the whole name otherwise. */
export function shortLabels(people: readonly Gathered[]): string[] {
  const names = people.map(({ standing }) => standing.person.name.trim());
  const first = names.map((name) => name.split(/\s+/)[0] ?? name);
  const counts = new Map<string, number>();
  for (const word of first) counts.set(word, (counts.get(word) ?? 0) + 1);
  return names.map((name, index) => {
    const word = first[index] ?? name;
    return counts.get(word) === 1 ? word : name;
  });
}
