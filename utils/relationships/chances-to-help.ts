import { touching } from './mutual-themes';
import type { PersonStanding } from './person-standing';
import { plainWords, singular } from './same-words';

/** Something that somebody else works on, where the user may help. */
export interface Chance {
  standing: PersonStanding;
  /** As it is written on the person. */
  text: string;
  /** The focus area of the user that it touches most. */
  focusArea?: string;
  /** It names the user's own function. */
  ownFunction: boolean;
}

/**
 * What others work on, by what the user may bring to it (ours): first what touches one of the user's
 * focus areas (`touching`), what has more in common before what has less; then what names the user's
 * function; then the rest, in the order of `standings`. Muted people and the user are left out.
 *
 * @param ownFunction its name on screen; absent while it is unknown.
 */
export function chancesToHelp(
  standings: readonly PersonStanding[],
  focusAreas: readonly string[],
  ownFunction?: string,
): Chance[] {
  const own = ownFunction === undefined ? [] : plainWords(ownFunction).map(singular);
  return standings
    .filter(({ person, verdict }) => verdict.standing !== 'self' && !person.muted)
    .flatMap((standing) =>
      (standing.person.theirInitiatives ?? []).map((text) => {
        const closest = closestFocus(text, focusAreas);
        const words = new Set(plainWords(text).map(singular));
        const ownNamed = own.length > 0 && own.every((word) => words.has(word));
        const chance: Chance = { standing, text, ownFunction: ownNamed };
        if (closest) chance.focusArea = closest.focusArea;
        return { chance, weight: (closest?.common ?? 0) * 10 + (ownNamed ? 1 : 0) };
      }),
    )
    .sort((a, b) => b.weight - a.weight)
    .map(({ chance }) => chance);
}

function closestFocus(text: string, focusAreas: readonly string[]) {
  return focusAreas
    .map((focusArea) => ({ focusArea, common: touching(focusArea, text) }))
    .filter(({ common }) => common > 0)
    .sort((a, b) => b.common - a.common)
    .at(0);
}
