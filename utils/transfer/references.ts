import { ME, NOBODY } from '@/utils/functions/reporting-line';
import type { NameQuestion } from '@/utils/records/schema';
import type { BackupTables } from './record-schemas';

/** The first thing in the tables that does not fit together, as `table: what`, or null. */
export function looseEnd(tables: BackupTables): string | null {
  for (const [name, records] of Object.entries(tables)) {
    if (new Set(records.map(({ id }) => id)).size < records.length) return `${name}: repeated id`;
  }
  const pairs = tables.attendances.map(({ meetingId, personId }) => `${meetingId} ${personId}`);
  if (new Set(pairs).size < pairs.length) return 'attendances: repeated';
  const tidy = withoutLooseEnds(tables);
  for (const name of [
    'attendances',
    'touches',
    'notes',
    'followUps',
    'walks',
    'nameQuestions',
    'orgEdges',
    'merges',
  ] as const) {
    const kept: readonly unknown[] = tidy[name];
    if (kept.length < tables[name].length || tables[name].some((one, i) => one !== kept[i])) {
      return `${name}: refers to nothing`;
    }
  }
  return null;
}

/**
 * The tables without references to records that are not there. What was only about somebody who is
 * not there goes with them; a record that needs no change is the same object.
 */
export function withoutLooseEnds(tables: BackupTables): BackupTables {
  const people = new Set(tables.people.map(({ id }) => id));
  const meetings = new Set(tables.meetings.map(({ id }) => id));
  const about = <T extends { personIds: string[]; meetingId?: string }>(record: T): T[] => {
    const personIds = record.personIds.filter((id) => people.has(id));
    const lostMeeting = record.meetingId !== undefined && !meetings.has(record.meetingId);
    if (personIds.length === record.personIds.length && !lostMeeting) return [record];
    const next = { ...record, personIds };
    if (lostMeeting) delete next.meetingId;
    return personIds.length === 0 && next.meetingId === undefined ? [] : [next];
  };
  const ofPerson = ({ personId }: { personId: string }) => people.has(personId);
  return {
    ...tables,
    attendances: tables.attendances.filter((one) => ofPerson(one) && meetings.has(one.meetingId)),
    touches: tables.touches.filter(ofPerson),
    walks: tables.walks.filter(ofPerson).map((walk) => {
      if (walk.meetingId === undefined || meetings.has(walk.meetingId)) return walk;
      const { meetingId: _, ...rest } = walk;
      return { ...rest, state: 'proposed' };
    }),
    notes: tables.notes.flatMap(about),
    followUps: tables.followUps.flatMap(about),
    nameQuestions: tables.nameQuestions.flatMap((one) => tidyQuestion(one, people, meetings)),
    orgEdges: tables.orgEdges.filter(({ personId, managerId }) =>
      [personId, managerId].every((id) => id === ME || id === NOBODY || people.has(id)),
    ),
    merges: tables.merges.filter(({ intoId }) => people.has(intoId)),
  };
}

/** Without candidates, meetings or an answer that are not there; gone when nothing is left to ask. */
function tidyQuestion(
  question: NameQuestion,
  people: ReadonlySet<string>,
  meetings: ReadonlySet<string>,
): NameQuestion[] {
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
