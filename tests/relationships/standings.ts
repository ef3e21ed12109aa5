import type { Person } from '@/utils/records/schema';
import { type PersonStanding, personStanding } from '@/utils/relationships/person-standing';
import { HOUR, history, meeting, person, profile } from '../builders';

/** Monday 15 June 2026, noon UTC. */
export const NOW = Date.UTC(2026, 5, 15, 12);
export const DAY = 86_400_000;

/**
 * A director of legal, unless told otherwise, who was alone with the user for half an hour so many
 * days ago each time; negative days are still to come.
 */
export function standing(
  facts: Partial<Person> = {},
  daysAgo: readonly number[] = [],
  now = NOW,
): PersonStanding {
  const meetings = daysAgo.map((days) => {
    const end = NOW - days * DAY;
    return meeting({ start: end - HOUR / 2, end });
  });
  const somebody = person({ functionId: 'legal', level: 'director', ...facts });
  return personStanding(somebody, history(meetings), profile(), now);
}
