import type { CrosswalkDatabase } from './database';
import { oneAttendance } from './fold-attendances';
import { foldEdges } from './fold-edges';
import { foldWalks } from './fold-walks';
import { recordsNaming, renamedIn } from './named-people';
import type { NameQuestion, Person } from './schema';
import { ABOUT_TABLES } from './schema-between';
import type { Changes } from './undo';
import { type Side, united } from './unite-people';

/** The tables that `foldPerson` reads and writes. */
export const FOLDED_TABLES = [
  'people',
  'attendances',
  'meetings',
  'touches',
  'walks',
  ...ABOUT_TABLES,
  'nameQuestions',
  'orgEdges',
  'merges',
] as const;

/**
 * Two records of one person become one: everything about `from` moves to `into`, and `from` goes.
 * Where both attend one meeting, the attendance of `into` stays. Runs inside the caller's
 * transaction; what is to be written goes to `changes`.
 */
export async function foldPerson(
  db: CrosswalkDatabase,
  from: Person,
  into: Person,
  changes: Changes,
  now: number,
  named?: Side,
): Promise<void> {
  // Before the others whom the move touches: the first person that stays is who remained in a merge.
  changes.put('people', { ...united(into, from, named), updatedAt: now });
  changes.remove('people', from.id);
  await moveRecords(db, from.id, into.id, changes);
}

/** Everything that refers to one person refers to another, but for the two records; see `foldPerson`. */
export async function moveRecords(
  db: CrosswalkDatabase,
  from: string,
  into: string,
  changes: Changes,
): Promise<void> {
  await moveAttendances(db, from, into, changes);
  for (const touch of await db.touches.where('personId').equals(from).toArray()) {
    changes.put('touches', { ...touch, personId: into });
  }
  await foldWalks(db, from, into, changes);
  const renamed = (ids: readonly string[]) => [
    ...new Set(ids.map((id) => (id === from ? into : id))),
  ];
  for (const table of ABOUT_TABLES) {
    for (const record of await recordsNaming(db, table, [from])) {
      changes.put(table, renamedIn(record, from, into));
    }
  }
  for (const person of await db.people.where('introducedBy').equals(from).toArray()) {
    if (person.id === into || person.id === from) continue;
    changes.put('people', { ...person, introducedBy: into });
  }
  for (const question of await db.nameQuestions.toArray()) {
    const next = withoutFolded(question, from, into, renamed);
    if (next === null) changes.remove('nameQuestions', question.id);
    else if (next !== question) changes.put('nameQuestions', next);
  }
  const touched = await db.orgEdges.where('personId').equals(from).count();
  if (touched > 0 || (await db.orgEdges.where('managerId').equals(from).count()) > 0) {
    const edges = foldEdges(await db.orgEdges.toArray(), from, into);
    for (const edge of edges.put) changes.put('orgEdges', edge);
    for (const id of edges.remove) changes.remove('orgEdges', id);
  }
  for (const merge of await db.merges.where('intoId').equals(from).toArray()) {
    changes.put('merges', { ...merge, intoId: into });
  }
}

async function moveAttendances(
  db: CrosswalkDatabase,
  from: string,
  into: string,
  changes: Changes,
): Promise<void> {
  // Two reads at once are many times quicker than one that walks over both with a cursor.
  const of = (id: string) => db.attendances.where('personId').equals(id).toArray();
  const known = new Map((await of(into)).map((one) => [one.meetingId, one]));
  const twice: string[] = [];
  for (const attendance of await of(from)) {
    const kept = known.get(attendance.meetingId);
    if (!kept) {
      changes.put('attendances', { ...attendance, personId: into });
      continue;
    }
    changes.remove('attendances', attendance.id);
    const one = oneAttendance(kept, attendance);
    if (one !== kept) changes.put('attendances', one);
    const addresses = new Set([kept.email, attendance.email]);
    if (addresses.size === 2 && !addresses.has(undefined)) twice.push(kept.meetingId);
  }
  await countOnce(db, twice, changes);
}

/**
 * Who was invited by two addresses was counted twice, unless the addresses are from two sources and
 * the count is that of one of them: it is smaller then than all who attend.
 */
async function countOnce(
  db: CrosswalkDatabase,
  meetingIds: readonly string[],
  changes: Changes,
): Promise<void> {
  for (const meeting of await db.meetings.bulkGet([...meetingIds])) {
    if (meeting?.attendeeCount === undefined) continue;
    const others = await db.attendances.where('meetingId').equals(meeting.id).count();
    if (meeting.attendeeCount <= others) continue;
    changes.put('meetings', { ...meeting, attendeeCount: meeting.attendeeCount - 1 });
  }
}

/** Null when there is nothing left to ask or to remember. */
function withoutFolded(
  question: NameQuestion,
  from: string,
  into: string,
  renamed: (ids: readonly string[]) => string[],
): NameQuestion | null {
  const { candidateIds, personId, answer, meetingIds } = question;
  if (!candidateIds.includes(from) && personId !== from && answer?.personId !== from) {
    return question;
  }
  const next: NameQuestion = { ...question, candidateIds: renamed(candidateIds) };
  if (personId === from || (personId === into && candidateIds.includes(from))) delete next.personId;
  if (answer?.personId === from) next.answer = { personId: into };
  // It told only that the two are not one.
  const isMoot = candidateIds.length > 1 && next.candidateIds.length < 2;
  return answer && meetingIds.length === 0 && isMoot ? null : next;
}
