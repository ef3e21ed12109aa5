import { TZDate } from '@date-fns/tz';
import { addDays, format } from 'date-fns';
import type { PageReading } from '@/utils/calendars/sighting';
import { emptyProfile, type Profile } from '@/utils/functions/profile';
import { ingestReading } from '@/utils/ingest/ingest-reading';
import type { CrosswalkDatabase } from '@/utils/records/database';
import {
  addFollowUp,
  editFollowUp,
  openFollowUps,
  setFollowUpDone,
} from '@/utils/records/follow-ups';
import { addNote } from '@/utils/records/notes';
import { addPerson, listPeople, updatePerson } from '@/utils/records/people';
import type { Person } from '@/utils/records/schema';
import { logTouch } from '@/utils/records/touches';
import { companyCalendar } from './company-calendar';
import { loadBetween } from './load-between';
import { COMPANY_DOMAIN, type CompanyPerson, PEOPLE, USER, USER_ID } from './people';
import { AFFILIATIONS, FOCUS_AREAS, PEER_HOURS_GOAL } from './shared-work-records';
import { sightingsOf } from './sightings';
import { CARES_ABOUT, FOLLOW_UPS, NOTES, TOUCHES } from './story-records';

const DAY = 24 * 60 * 60_000;

/**
 * Fills an empty database with the invented company, through the same commands as real use, and
 * answers who the invented user is.
 */
export async function loadSample(
  db: CrosswalkDatabase,
  now: number,
  timeZone: string,
): Promise<Profile> {
  const profile: Profile = {
    ...emptyProfile(timeZone),
    name: USER.name,
    emails: [USER.email],
    organisationDomains: [COMPANY_DOMAIN],
    functionId: 'product',
    level: 'director',
    focusAreas: FOCUS_AREAS,
    affiliations: AFFILIATIONS,
    peerHoursGoal: PEER_HOURS_GOAL,
  };
  // Only the user's own word tells that two addresses are one person's.
  for (const { name, email, otherEmails } of PEOPLE) {
    if (otherEmails) await addPerson(db, { name, emails: [email, ...otherEmails] }, now);
  }
  await ingestReading(db, profile, wholeCalendar(now, timeZone), now);
  const ids = await describePeople(db, now);
  const idOf = (key: string) => {
    const id = ids.get(key);
    if (!id) throw new Error(`The story speaks of ${key}, whom nobody met`);
    return id;
  };
  for (const { about, daysAgo, text } of NOTES) {
    await addNote(db, { text, personIds: about.map(idOf) }, now - daysAgo * DAY);
  }
  for (const { about, dueIn, text, writtenDaysAgo } of FOLLOW_UPS) {
    const due = dueIn === undefined ? undefined : dateAfter(now, dueIn, timeZone);
    const given = { text, personIds: [idOf(about)], ...(due && { due }) };
    await addFollowUp(db, given, now - writtenDaysAgo * DAY);
  }
  const done = new Set(FOLLOW_UPS.filter((one) => one.done).map(({ text }) => text));
  for (const { id, text } of await openFollowUps(db)) {
    if (done.has(text)) await setFollowUpDone(db, id, true, now - DAY);
    const repeat = FOLLOW_UPS.find((one) => one.text === text)?.repeat;
    if (repeat) await editFollowUp(db, id, { repeat }, now);
  }
  for (const { with: key, daysAgo, kind } of TOUCHES) {
    await logTouch(db, { personId: idOf(key), kind, at: now - daysAgo * DAY }, now);
  }
  await loadBetween(db, idOf, now, timeZone);
  return profile;
}

function wholeCalendar(now: number, timeZone: string): PageReading {
  const calendar = companyCalendar(now, timeZone);
  return {
    site: 'google',
    part: 'grid',
    outcome: 'read',
    extent: 'change',
    readAt: now,
    account: { ...calendar.user, timeZone, language: calendar.language },
    sightings: sightingsOf(calendar),
    problems: {},
  };
}

/** What the user has set on each person, and their record's id by the id of people.json. */
async function describePeople(db: CrosswalkDatabase, now: number): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const met = await listPeople(db);
  for (const person of PEOPLE) {
    if (person.id === USER_ID) continue;
    const record =
      met.find(({ emails }) => emails.includes(person.email)) ??
      (isSpokenOf(person.id)
        ? await addPerson(db, { name: person.name, emails: [person.email] }, now)
        : undefined);
    if (!record) continue;
    await describe(db, record, person, now);
    ids.set(person.id, record.id);
  }
  return ids;
}

async function describe(
  db: CrosswalkDatabase,
  record: Person,
  person: CompanyPerson,
  now: number,
): Promise<void> {
  const relation = person.id === USER.manager ? 'manager' : undefined;
  await updatePerson(
    db,
    record.id,
    {
      ...(person.title && { title: person.title }),
      ...(person.department && { department: person.department }),
      ...(person.functionId && { functionId: person.functionId }),
      ...(person.level !== 'unknown' && { level: person.level }),
      ...(person.manager === USER_ID && { managerEmail: USER.email }),
      ...(relation && { relation }),
      ...(CARES_ABOUT[person.id] && { caresAbout: CARES_ABOUT[person.id] }),
    },
    now,
  );
}

function isSpokenOf(id: string): boolean {
  return (
    NOTES.some(({ about }) => about.includes(id)) ||
    FOLLOW_UPS.some(({ about }) => about === id) ||
    TOUCHES.some((touch) => touch.with === id)
  );
}

function dateAfter(now: number, days: number, timeZone: string): string {
  return format(addDays(new TZDate(now, timeZone), days), 'yyyy-MM-dd');
}
