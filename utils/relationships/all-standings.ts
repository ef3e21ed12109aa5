import type { Profile } from '@/utils/functions/profile';
import { loadHistories } from '@/utils/records/contacts';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { loadReportingLine } from '@/utils/records/reporting-line';
import { type PersonStanding, personStanding } from './person-standing';

/**
 * How everybody stands at `now`, read anew: for the background, where nothing is kept. Screens have
 * `useStandings`.
 */
export async function allStandings(
  db: CrosswalkDatabase,
  profile: Profile,
  now: number,
): Promise<PersonStanding[]> {
  const [people, histories, line] = await Promise.all([
    db.people.toArray(),
    loadHistories(db),
    loadReportingLine(db, profile.emails),
  ]);
  const none = { meetings: [], touches: [], walks: [] };
  return people.map((person) =>
    personStanding(person, histories.get(person.id) ?? none, profile, now, line),
  );
}
