import type { CrosswalkDatabase } from './database';
import { nameKey } from './name-key';
import { attendAll } from './name-questions';
import type { NameQuestion, Person } from './schema';
import { newStamp } from './stamp';
import type { Changes } from './undo';

/**
 * The user made two people one, and so answered the open questions about a name that asked just that:
 * which of the two was meant, or who somebody known by the name alone is. Who that is holds for
 * meetings to come, also where nobody would look for them by name because they work elsewhere. Inside
 * the caller's transaction, after `foldPerson`: what is written here comes later and wins.
 */
export async function answerByMerge(
  db: CrosswalkDatabase,
  from: Person,
  into: Person,
  changes: Changes,
  now: number,
): Promise<void> {
  const pair = [from.id, into.id];
  const nameless = from.emails.length === 0 && into.emails.length === 0;
  const attended = new Set<string>();
  for (const question of await db.nameQuestions.toArray()) {
    if (question.answer) continue;
    const { personId, candidateIds } = question;
    const others = candidateIds.filter((id) => !pair.includes(id));
    const isAbout = personId !== undefined && pair.includes(personId);
    if (isAbout && nameless && others.length === candidateIds.length) {
      changes.put('nameQuestions', { ...question, personId: into.id });
    } else if (isAbout || isChoiceOfTwo(question, pair)) {
      const meetingIds = question.meetingIds.filter((id) => !attended.has(id));
      for (const id of meetingIds) attended.add(id);
      await attendAll(db, { ...question, meetingIds }, into.id, from.id, changes, now);
      const { personId: _, ...rest } = question;
      const answer = { personId: into.id };
      const next = { ...rest, candidateIds: [...others, into.id], answer, updatedAt: now };
      changes.put('nameQuestions', next);
    }
  }
  const named = from.emails.length === 0 ? from : into;
  if (named.emails.length > 0 || nameless || nameKey(named.name) === null) return;
  const said = { candidateIds: [into.id], meetingIds: [], answer: { personId: into.id } };
  changes.put('nameQuestions', { ...newStamp(now), name: named.name, ...said });
}

function isChoiceOfTwo({ personId, candidateIds }: NameQuestion, pair: readonly string[]) {
  const isOfTwo = personId === undefined && candidateIds.length === 2;
  return isOfTwo && candidateIds.every((id) => pair.includes(id));
}
