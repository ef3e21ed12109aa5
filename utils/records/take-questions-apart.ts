import type { CrosswalkDatabase } from './database';
import { areThere, imagesIn, remainedIn } from './merge-images';
import { sameValue } from './same-value';
import type { Merge, NameQuestion } from './schema';
import type { Changes } from './undo';

/** The questions about a name in which one of the merged people was meant, or may have been. */
export async function takeQuestionsApart(
  db: CrosswalkDatabase,
  merge: Merge,
  changes: Changes,
): Promise<void> {
  const { intoId, from } = merge;
  const remained = remainedIn(merge);
  const here = (id: string) => (id === remained ? intoId : id);
  for (const { id, before: was, after: made } of imagesIn(merge, 'nameQuestions')) {
    if (!was) {
      const now = await db.nameQuestions.get(id);
      if (now) await takeAnswerBack(db, merge, now, changes);
      changes.remove('nameQuestions', id);
      continue;
    }
    const before = renamed(was, here);
    const now = await db.nameQuestions.get(id);
    const unchanged = made ? now && isSame(now, renamed(made, here)) : !now;
    if (unchanged) {
      if (await isWhole(db, before, from.id)) changes.put('nameQuestions', before);
    } else if (now && made) changes.put('nameQuestions', parted(now, before, from.id, intoId));
    if (now?.answer && !was.answer) await takeAnswerBack(db, merge, now, changes);
  }
}

/** Who attends by an answer that the merge alone had given: at once, and in meetings since. */
async function takeAnswerBack(
  db: CrosswalkDatabase,
  merge: Merge,
  { meetingIds }: NameQuestion,
  changes: Changes,
): Promise<void> {
  const added = imagesIn(merge, 'attendances').flatMap(({ id, before }) => (before ? [] : id));
  const attended = await db.attendances.where('personId').equals(merge.intoId).toArray();
  for (const { id, byName, meetingId, createdAt } of attended) {
    const since = createdAt > merge.createdAt && meetingIds.includes(meetingId);
    if (byName && (since || added.includes(id))) changes.remove('attendances', id);
  }
}

/** Changed since: only who it may be, and who it was, are put right. */
function parted(now: NameQuestion, before: NameQuestion, from: string, into: string): NameQuestion {
  const next: NameQuestion = { ...now };
  if (before.candidateIds.includes(from)) {
    const others = now.candidateIds.filter(
      (id) => id !== into || before.candidateIds.includes(into),
    );
    next.candidateIds = [...new Set([...others, from])];
  }
  if (before.answer?.personId === from && now.answer?.personId === into) {
    next.answer = { personId: from };
  }
  if (!before.answer) delete next.answer;
  return next;
}

function isSame(a: NameQuestion, b: NameQuestion): boolean {
  return sameValue({ ...a, updatedAt: 0 }, { ...b, updatedAt: 0 });
}

function renamed(question: NameQuestion, here: (id: string) => string): NameQuestion {
  const next: NameQuestion = { ...question, candidateIds: question.candidateIds.map(here) };
  if (question.personId !== undefined) next.personId = here(question.personId);
  if (question.answer) next.answer = { personId: here(question.answer.personId) };
  return next;
}

async function isWhole(
  db: CrosswalkDatabase,
  { candidateIds, personId, answer, meetingIds }: NameQuestion,
  back: string,
): Promise<boolean> {
  const ids = [...candidateIds, personId, answer?.personId].flatMap((id) => id ?? []);
  const meetings = await db.meetings.bulkGet(meetingIds);
  return (await areThere(db, ids, back)) && meetings.every((one) => one !== undefined);
}
