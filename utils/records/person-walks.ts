import type { CrosswalkDatabase } from './database';
import type { Meeting, Person, Walk } from './schema';
import { companyOf } from './walk-company';
import { walksOf, walksToAskAbout } from './walks';

const DAY = 86_400_000;

/** What is needed to say how it stands with one person. */
export interface PersonWalks {
  /** Of the last year and ahead, ascending by start. */
  walks: Walk[];
  /** The events of those that have one, by id. */
  meetings: Map<string, Meeting>;
  /** The names of who else goes, by group; not of those who said no. */
  company: Map<string, string[]>;
}

export function personWalks(
  db: CrosswalkDatabase,
  personId: string,
  now: number,
): Promise<PersonWalks> {
  return db.transaction('r', ['walks', 'meetings', 'people'], async () => {
    const walks = (await walksOf(db, personId)).filter(({ end }) => end > now - 400 * DAY);
    const events = await db.meetings.bulkGet(walks.flatMap(({ meetingId }) => meetingId ?? []));
    const groups = [...new Set(walks.flatMap(({ groupId }) => groupId ?? []))];
    const grouped = await db.walks.where('groupId').anyOf(groups).toArray();
    const others = grouped.filter((one) => one.personId !== personId && isGoing(one));
    const people = await db.people.bulkGet(others.map((one) => one.personId));
    const company = new Map(groups.map((id): [string, string[]] => [id, []]));
    others.forEach(({ groupId = '' }, index) => {
      const name = people[index]?.name;
      if (name !== undefined) company.get(groupId)?.push(name);
    });
    const meetings = new Map(events.flatMap((one) => (one ? [[one.id, one] as const] : [])));
    return { walks, meetings, company };
  });
}

function isGoing({ state }: Walk): boolean {
  return state !== 'declined';
}

/** A walk that the user is asked about, and with whom it was; whoever said no was not there. */
export interface AskedWalk {
  walk: Walk;
  people: Person[];
}

/** See `walksToAskAbout`; of one person or of everybody. */
export function askedWalks(
  db: CrosswalkDatabase,
  now: number,
  timeZone: string,
  personId?: string,
): Promise<AskedWalk[]> {
  return db.transaction('r', ['walks', 'meetings', 'people'], async () => {
    const asked: AskedWalk[] = [];
    for (const walk of await walksToAskAbout(db, now, timeZone)) {
      const going = (await companyOf(db, walk)).filter(isGoing);
      const ids = going.map((one) => one.personId);
      if (personId !== undefined && !ids.includes(personId)) continue;
      const people = (await db.people.bulkGet(ids)).filter((one) => one !== undefined);
      if (people.length > 0) asked.push({ walk, people });
    }
    return asked;
  });
}
