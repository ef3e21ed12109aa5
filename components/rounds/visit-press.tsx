import { HourPress, UnderWay } from '@/components/coffee/hour-press';
import type { Range } from '@/utils/coffee/ranges';
import type { Person, Walk } from '@/utils/records/schema';

/**
 * The hour of a visit. Pressing it opens the calendar's form; one that is under way, or of several people,
 * opens its page.
 */
export function VisitPress({
  person,
  hour,
  walk,
  company,
}: {
  person: Person;
  hour: Range;
  walk: Walk | undefined;
  /** Ids of all who go together, theirs included. */
  company: readonly string[];
}) {
  if (!walk || (walk.state === 'planned' && company.length === 1)) {
    return <HourPress person={person} hour={hour} kept={walk} />;
  }
  return <UnderWay walk={walk} start={hour.start} name={person.name} company={company} />;
}
