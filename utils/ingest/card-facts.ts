import type { SeenPerson } from '@/utils/calendars/sighting';
import type { House } from '@/utils/functions/house';
import { inferFromTitle } from '@/utils/records/infer-from-title';
import { withJobChange } from '@/utils/records/job-history';
import { FACT_SOURCES, type FactSource, type LocalDate, type Person } from '@/utils/records/schema';

/**
 * The person with what a page's card about them shows, where nobody stronger told it (MODEL.md). The
 * same object when the card tells nothing new; a title or department that it changes goes into the
 * history with `today`.
 */
export function withCard(person: Person, card: SeenPerson, house: House, today: LocalDate): Person {
  const next: Person = { ...person, sources: { ...person.sources } };
  let changed = false;
  for (const fact of ['title', 'department'] as const) {
    const told = card[fact]?.trim();
    if (!told || !yields(person.sources[fact], person[fact])) continue;
    if (person[fact] === told && person.sources[fact] === 'card') continue;
    next[fact] = told;
    next.sources[fact] = 'card';
    changed = true;
  }
  if (!changed) return person;
  inferFromTitle(next, house);
  return withJobChange(person, next, today);
}

/** A fact without a source was there before sources were kept, or said by a command: it stays. */
function yields(source: FactSource | undefined, value: string | undefined): boolean {
  if (source === undefined) return value === undefined;
  return FACT_SOURCES.indexOf(source) >= FACT_SOURCES.indexOf('card');
}
