import { ME, NOBODY } from '@/utils/functions/reporting-line';
import { withoutMissingLinks } from '@/utils/records/links';
import { type NamesPeople, standsAlone, withoutMissing } from '@/utils/records/named-people';
import type { NameQuestion, Person, Tables, Walk } from '@/utils/records/schema';
import { ABOUT_TABLES, type AboutTable } from '@/utils/records/schema-between';
import type { BackupTables } from './record-schemas';

type Ids = ReadonlySet<string>;
type AboutTables = { [K in AboutTable]: Tables[K][] };

/** The first thing in the tables that does not fit together, as `table: what`, or null. */
export function looseEnd(tables: BackupTables): string | null {
  for (const [name, records] of Object.entries(tables)) {
    if (isRepeated(records.map(({ id }) => id))) return `${name}: repeated id`;
  }
  const pairs = tables.attendances.map(({ meetingId, personId }) => `${meetingId} ${personId}`);
  if (isRepeated(pairs)) return 'attendances: repeated';
  if (isRepeated(tables.practiceWeeks.map(({ week }) => week))) return 'practiceWeeks: repeated';
  const tidy: Record<string, readonly unknown[]> = { ...withoutLooseEnds(tables) };
  for (const [name, records] of Object.entries(tables)) {
    const kept = tidy[name] ?? [];
    if (kept.length < records.length || records.some((one, i) => one !== kept[i])) {
      return `${name}: refers to nothing`;
    }
  }
  return null;
}

function isRepeated(keys: readonly string[]): boolean {
  return new Set(keys).size < keys.length;
}

/**
 * The tables without references to records that are not there. What was only about somebody who is
 * not there goes with them, unless it says something by itself; a record that needs no change is the
 * same object.
 */
export function withoutLooseEnds(tables: BackupTables): BackupTables {
  const people = new Set(tables.people.map(({ id }) => id));
  const meetings = new Set(tables.meetings.map(({ id }) => id));
  const ofPerson = ({ personId }: { personId: string }) => people.has(personId);
  return {
    ...tables,
    ...tidyRecords(tables, people, meetings),
    people: tables.people.map((person) => tidyPerson(person, people)),
    attendances: tables.attendances.filter((one) => ofPerson(one) && meetings.has(one.meetingId)),
    touches: tables.touches.filter(ofPerson),
    walks: tidyWalks(tables.walks.filter(ofPerson), meetings, new Set(tables.issues.map(idOf))),
    nameQuestions: tables.nameQuestions.flatMap((one) => tidyQuestion(one, people, meetings)),
    orgEdges: tables.orgEdges.filter(({ personId, managerId }) =>
      [personId, managerId].every((id) => id === ME || id === NOBODY || people.has(id)),
    ),
    merges: tables.merges.filter(({ intoId }) => people.has(intoId)),
  };
}

function tidyRecords(tables: BackupTables, people: Ids, meetings: Ids): AboutTables {
  const tidy = <T extends NamesPeople>(table: AboutTable, record: T) =>
    tidyAbout(record, standsAlone(table), people, meetings);
  const left = new Map<AboutTable, Ids>();
  for (const table of ABOUT_TABLES) {
    const rows: readonly (NamesPeople & { id: string })[] = tables[table];
    left.set(table, new Set(rows.flatMap((row) => tidy(table, row).map(({ id }) => id))));
  }
  const isLeft = (table: AboutTable, id: string) => left.get(table)?.has(id) ?? false;
  const about = <T extends NamesPeople>(table: AboutTable, records: readonly T[]): T[] =>
    records
      .flatMap((record) => tidy(table, record))
      .map((record) => withoutMissingLinks(table, record, isLeft));
  return {
    notes: about('notes', tables.notes),
    followUps: about('followUps', tables.followUps),
    promises: about('promises', tables.promises),
    favours: about('favours', tables.favours),
    asks: about('asks', tables.asks),
    issues: about('issues', tables.issues),
    initiatives: about('initiatives', tables.initiatives),
    credits: about('credits', tables.credits),
    skirmishes: about('skirmishes', tables.skirmishes),
    rotations: about('rotations', tables.rotations),
    invitations: about('invitations', tables.invitations),
  };
}

function tidyAbout<T extends NamesPeople>(
  record: T,
  alone: boolean,
  people: Ids,
  meetings: Ids,
): T[] {
  const lostMeeting = record.meetingId !== undefined && !meetings.has(record.meetingId);
  const named = withoutMissing(record, (id) => people.has(id));
  if (named === record && !lostMeeting) return [record];
  const next = { ...named };
  if (lostMeeting) delete next.meetingId;
  const isLeft = alone || next.personIds.length > 0 || next.meetingId !== undefined;
  return isLeft ? [next] : [];
}

/** One that stood on the calendar by a meeting that is not there is only proposed. */
function tidyWalks(walks: readonly Walk[], meetings: Ids, issues: Ids): Walk[] {
  const ids = new Set(walks.map(idOf));
  const lost = (id: string | undefined, there: Ids) => id !== undefined && !there.has(id);
  return walks.map((walk) => {
    const { meetingId, issueId, seriesId } = walk;
    if (!lost(meetingId, meetings) && !lost(issueId, issues) && !lost(seriesId, ids)) return walk;
    const next = { ...walk };
    if (lost(issueId, issues)) delete next.issueId;
    if (lost(seriesId, ids)) delete next.seriesId;
    if (lost(meetingId, meetings)) {
      delete next.meetingId;
      if (walk.state === 'scheduled') next.state = 'proposed';
    }
    return next;
  });
}

function idOf({ id }: { id: string }): string {
  return id;
}

function tidyPerson(person: Person, people: Ids): Person {
  const { introducedBy, ...rest } = person;
  const isLost = introducedBy !== undefined && !people.has(introducedBy);
  return isLost || introducedBy === person.id ? rest : person;
}

/** Without candidates, meetings or an answer that are not there; gone when nothing is left to ask. */
function tidyQuestion(question: NameQuestion, people: Ids, meetings: Ids): NameQuestion[] {
  const { personId, answer } = question;
  const lost = (id: string | undefined) => id !== undefined && !people.has(id);
  if (lost(answer?.personId) || lost(personId)) return [];
  const candidateIds = question.candidateIds.filter((id) => people.has(id));
  const meetingIds = question.meetingIds.filter((id) => meetings.has(id));
  const gone = (kept: string[], all: string[]) => kept.length < all.length;
  if (!gone(candidateIds, question.candidateIds) && !gone(meetingIds, question.meetingIds)) {
    return [question];
  }
  const nothingLeft = candidateIds.length === 0 || (meetingIds.length === 0 && !answer);
  return nothingLeft ? [] : [{ ...question, candidateIds, meetingIds }];
}
