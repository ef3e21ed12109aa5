import { teachable } from '@/utils/functions/teachable';
import type { Person } from '@/utils/records/schema';
import type { PersonStanding } from '@/utils/relationships/person-standing';

/**
 * Those of the organisation who were met, or are about to be, and whose function nobody knows: most
 * met first, then soonest met.
 */
export function toSort(standings: readonly PersonStanding[]): PersonStanding[] {
  const next = ({ nextMeeting }: PersonStanding) => nextMeeting?.start ?? Number.MAX_SAFE_INTEGER;
  return standings
    .filter(
      ({ verdict, touches, nextMeeting }) =>
        verdict.standing === 'unsorted' && (touches.length > 0 || nextMeeting !== undefined),
    )
    .sort((a, b) => b.touches.length - a.touches.length || next(a) - next(b));
}

/** How many more have no function, and were never met: a directory's rows. */
export function unsortedInDirectory(standings: readonly PersonStanding[]): number {
  return standings.filter(
    ({ verdict, touches, nextMeeting }) =>
      verdict.standing === 'unsorted' && touches.length === 0 && nextMeeting === undefined,
  ).length;
}

const lessons = new WeakMap<Person, string>();

/** Words that may be learnt from a decision about somebody; empty where nothing is. */
export function lesson(person: Person): string {
  const known = lessons.get(person);
  if (known !== undefined) return known;
  const words = teachable(person.title, person.department)?.words ?? '';
  lessons.set(person, words);
  return words;
}

/** Who waits with the same words in the title or department as this person. */
export function alike(person: Person, queue: readonly PersonStanding[]): PersonStanding[] {
  const words = lesson(person);
  if (words === '') return [];
  return queue.filter((one) => one.person.id !== person.id && lesson(one.person) === words);
}
