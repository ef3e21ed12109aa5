import { useMemo } from 'react';
import { useDatabase } from '@/components/app/database-provider';
import { useStandings } from '@/components/app/standings-provider';
import { useProfile } from '@/components/app/use-profile';
import { useRecords } from '@/components/app/use-records';
import { fold } from '@/components/people/fold';
import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import { loadHistory } from '@/utils/records/contacts';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { HOUSE_TABLES, loadHouse } from '@/utils/records/house';
import { attendeesOf } from '@/utils/records/meetings';
import type { Meeting, Person } from '@/utils/records/schema';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { type Company, companyOf, departmentOf, type Guess, guessFunction } from './guess';

/** The latest of their meetings are enough to tell whom they sit with. */
const MEETINGS = 12;
/** So many cards are worked out ahead, so that the next one stands there whole. */
const AHEAD = 4;

/** What is known of one person for the card. */
export interface CardFacts {
  /** The last meeting that is over. */
  last: Meeting | undefined;
  company: Company | null;
  guess: Guess | null;
}

/** For the first of the queue, by person id; those that are not there yet are still being read. */
export function useGuesses(queue: readonly PersonStanding[]): ReadonlyMap<string, CardFacts> {
  const db = useDatabase();
  const profile = useProfile();
  const standings = useStandings();
  const ahead = queue.slice(0, AHEAD).map(({ person }) => person.id);
  const loaded = useRecords(async () => {
    const ids = ahead;
    const [house, met] = await Promise.all([
      db.transaction('r', [...HOUSE_TABLES], async () => loadHouse(db)),
      Promise.all(ids.map((id) => meetingsWith(db, id))),
    ]);
    return { house, met: new Map(met.map((one, at) => [ids[at] ?? '', one])) };
  }, [db, ahead.join()]);
  const departments = useMemo(() => byDepartment(standings ?? []), [standings]);
  return useMemo(() => {
    const facts = new Map<string, CardFacts>();
    if (!loaded) return facts;
    const own = new Set(profile?.emails);
    const now = Date.now();
    for (const { person } of queue.slice(0, AHEAD)) {
      const met = loaded.met.get(person.id);
      if (!met) continue;
      const others = met.others.filter(({ emails }) => !emails.some((email) => own.has(email)));
      const company = companyOf(others, profile?.functionId);
      const department = person.department && departments.get(fold(person.department));
      facts.set(person.id, {
        last: met.latest.find(({ end }) => end <= now),
        company,
        guess: guessFunction(
          person,
          company,
          loaded.house,
          department ? departmentOf(department) : null,
        ),
      });
    }
    return facts;
  }, [loaded, queue, profile, departments]);
}

async function meetingsWith(db: CrosswalkDatabase, personId: string) {
  const { meetings } = await loadHistory(db, personId);
  const latest = meetings.map(({ meeting }) => meeting).reverse();
  const guests = await Promise.all(
    latest.slice(0, MEETINGS).map((meeting) => attendeesOf(db, meeting.id)),
  );
  const others = new Map<string, Person>();
  for (const { person } of guests.flat()) {
    if (person.id !== personId) others.set(person.id, person);
  }
  return { latest, others: [...others.values()] };
}

function byDepartment(
  standings: readonly PersonStanding[],
): Map<string, (AnyFunctionId | undefined)[]> {
  const departments = new Map<string, (AnyFunctionId | undefined)[]>();
  for (const { person } of standings) {
    if (person.department === undefined) continue;
    const key = fold(person.department);
    const there = departments.get(key);
    if (there) there.push(person.functionId);
    else departments.set(key, [person.functionId]);
  }
  return departments;
}
