import type { PersonStanding } from '@/utils/relationships/person-standing';

/**
 * Whether somebody is more than a row of a directory: met, about to be met, written about, or
 * singled out by the user. Facts set for many at once (function, level, peer or not) single nobody out.
 */
export function youMeet(
  { person, touches, nextMeeting }: PersonStanding,
  mentioned: ReadonlySet<string>,
): boolean {
  return (
    touches.length > 0 ||
    nextMeeting !== undefined ||
    person.pinned ||
    person.sources.name === 'user' ||
    person.stakeholderRoles.length > 0 ||
    person.caresAbout.length > 0 ||
    person.howWeMet !== undefined ||
    typeof person.cadenceDays === 'number' ||
    mentioned.has(person.id)
  );
}
