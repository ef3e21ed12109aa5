import type { CrosswalkDatabase } from './database';
import { FOLDED_TABLES, foldPerson } from './fold-person';
import { newNamedPerson } from './new-person';
import { Refusal, requireRecord } from './refusal';
import type { Attendance, Meeting, NameQuestion, Person } from './schema';
import { newStamp } from './stamp';
import type { Changes, Undo } from './undo';
import { undoable } from './undo';

/** A question with what is needed to ask it. */
export interface OpenNameQuestion {
  question: NameQuestion;
  /** At least one, by name; those who were removed are left out. */
  candidates: Person[];
  /** Latest first, without those that are gone or cancelled; at least one. */
  meetings: Meeting[];
}

/** Who was meant, as the user says. */
export type NameAnswer = { personId: string } | 'somebody-else';

/** The questions that wait for an answer, those about the latest meetings first. */
export function openNameQuestions(db: CrosswalkDatabase): Promise<OpenNameQuestion[]> {
  return db.transaction('r', ['nameQuestions', 'people', 'meetings'], async () => {
    const questions = (await db.nameQuestions.toArray()).filter(({ answer }) => !answer);
    const [people, meetings] = await Promise.all([
      db.people.bulkGet(questions.flatMap(({ candidateIds }) => candidateIds)),
      db.meetings.bulkGet(questions.flatMap(({ meetingIds }) => meetingIds)),
    ]);
    const person = byId(people);
    const meeting = byId(meetings);
    return questions
      .map((question) => ({
        question,
        candidates: question.candidateIds.flatMap((id) => person.get(id) ?? []).sort(byName),
        meetings: question.meetingIds
          .flatMap((id) => meeting.get(id) ?? [])
          .filter(stands)
          .sort((a, b) => b.start - a.start),
      }))
      .filter(({ candidates, meetings }) => candidates.length > 0 && meetings.length > 0)
      .sort((a, b) => (b.meetings[0]?.start ?? 0) - (a.meetings[0]?.start ?? 0));
  });
}

/**
 * Says who was meant: they attend the question's meetings, and later ones with that name.
 * `somebody-else` is a new person of that name; where the question is about a person known by name
 * alone, it says that they are none of the candidates, and another answer makes them that one.
 * `Refusal('gone')` when the question or the person is not there any more, or it is answered: a
 * second press, here or in another window, would make a second new person.
 */
export function answerNameQuestion(
  db: CrosswalkDatabase,
  id: string,
  answer: NameAnswer,
  now: number,
): Promise<Undo> {
  let addedId: string | undefined;
  const work = async (changes: Changes) => {
    const question = requireRecord(await db.nameQuestions.get(id));
    if (question.answer) throw new Refusal('gone');
    const about = question.personId && (await db.people.get(question.personId));
    const person = await answered(db, question, answer, about || undefined, changes, now);
    if (answer === 'somebody-else' && !about) addedId = person.id;
    // Folding writes the question too; what is written here comes later and wins.
    const folding = about && about.id !== person.id ? about : null;
    if (folding) await foldPerson(db, folding, person, changes, now);
    await attend(db, question, person.id, folding?.id, changes, now);
    const { personId: _, ...rest } = question;
    changes.put('nameQuestions', {
      ...rest,
      candidateIds: [...new Set([...question.candidateIds, person.id])],
      answer: { personId: person.id },
      updatedAt: now,
    });
  };
  return undoable(db, FOLDED_TABLES, work, async () => {
    // A page that was read meanwhile may have seen the new person in further meetings.
    if (addedId !== undefined) await db.attendances.where('personId').equals(addedId).delete();
  });
}

/** Names that the user said mean this person, in meetings that still stand. */
export function namesAnsweredWith(
  db: CrosswalkDatabase,
  personId: string,
): Promise<NameQuestion[]> {
  return db.transaction('r', ['nameQuestions', 'meetings'], async () => {
    const questions = await db.nameQuestions.toArray();
    const theirs = questions.filter(({ answer }) => answer?.personId === personId);
    const meetings = await db.meetings.bulkGet(theirs.flatMap(({ meetingIds }) => meetingIds));
    const standing = new Set(meetings.flatMap((one) => (one && stands(one) ? one.id : [])));
    return theirs.filter(({ meetingIds }) => meetingIds.some((id) => standing.has(id)));
  });
}

/** Asks an answered question again: what it alone told of its meetings is taken back. */
export function reopenNameQuestion(db: CrosswalkDatabase, id: string, now: number): Promise<Undo> {
  return undoable(db, ['nameQuestions', 'attendances'], async (changes) => {
    const { answer, ...question } = requireRecord(await db.nameQuestions.get(id));
    if (!answer) return;
    for (const attendance of await attendancesOf(db, question)) {
      if (attendance.personId !== answer.personId || !attendance.byName) continue;
      changes.remove('attendances', attendance.id);
    }
    changes.put('nameQuestions', { ...question, updatedAt: now });
  });
}

async function answered(
  db: CrosswalkDatabase,
  question: NameQuestion,
  answer: NameAnswer,
  about: Person | undefined,
  changes: Changes,
  now: number,
): Promise<Person> {
  if (answer !== 'somebody-else') return requireRecord(await db.people.get(answer.personId));
  if (about) return about;
  const person = newNamedPerson(question.name, now);
  changes.put('people', person);
  return person;
}

/** The one who was meant attends, and nobody else does by that name. */
async function attend(
  db: CrosswalkDatabase,
  question: NameQuestion,
  personId: string,
  foldedId: string | undefined,
  changes: Changes,
  now: number,
): Promise<void> {
  const known = await attendancesOf(db, question);
  const others = new Set([...question.candidateIds, question.personId]);
  for (const one of known) {
    const theirs = others.has(one.personId) && one.byName && one.personId !== personId;
    if (theirs && one.personId !== foldedId) changes.remove('attendances', one.id);
  }
  await attendAll(db, question, personId, foldedId, changes, now);
}

/** Adds a person to the question's meetings, but for those in which they, or who becomes them, are. */
export async function attendAll(
  db: CrosswalkDatabase,
  question: NameQuestion,
  personId: string,
  foldedId: string | undefined,
  changes: Changes,
  now: number,
): Promise<void> {
  const there = new Set(
    (await attendancesOf(db, question)).flatMap((one) =>
      one.personId === personId || one.personId === foldedId ? one.meetingId : [],
    ),
  );
  for (const meeting of await db.meetings.bulkGet(question.meetingIds)) {
    if (!meeting || there.has(meeting.id)) continue;
    const facts = question.guests?.[meeting.id];
    changes.put('attendances', {
      ...newStamp(now),
      meetingId: meeting.id,
      personId,
      start: meeting.start,
      organizer: facts?.organizer ?? false,
      optional: facts?.optional ?? false,
      byName: true,
      ...(facts?.response && { response: facts.response }),
    });
  }
}

function attendancesOf(db: CrosswalkDatabase, question: NameQuestion): Promise<Attendance[]> {
  return db.attendances.where('meetingId').anyOf(question.meetingIds).toArray();
}

function stands({ deletedAt, status }: Meeting): boolean {
  return deletedAt === undefined && status !== 'cancelled';
}

function byId<T extends { id: string }>(records: readonly (T | undefined)[]): Map<string, T> {
  return new Map(records.flatMap((record) => (record ? [[record.id, record] as const] : [])));
}

function byName(a: Person, b: Person): number {
  return a.name.localeCompare(b.name) || (a.emails[0] ?? '').localeCompare(b.emails[0] ?? '');
}
