import type { CrosswalkDatabase } from './database';
import type { NameQuestion, Person } from './schema';
import type { Changes } from './undo';

/** The tables that `foldPerson` reads and writes. */
export const FOLDED_TABLES = [
  'people',
  'attendances',
  'touches',
  'walks',
  'notes',
  'followUps',
  'nameQuestions',
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
): Promise<void> {
  const attended = await db.attendances.where('personId').anyOf([from.id, into.id]).toArray();
  const known = new Set(
    attended.flatMap(({ personId, meetingId }) => (personId === into.id ? meetingId : [])),
  );
  for (const attendance of attended) {
    if (attendance.personId !== from.id) continue;
    if (known.has(attendance.meetingId)) changes.remove('attendances', attendance.id);
    else changes.put('attendances', { ...attendance, personId: into.id });
  }
  for (const touch of await db.touches.where('personId').equals(from.id).toArray()) {
    changes.put('touches', { ...touch, personId: into.id });
  }
  for (const walk of await db.walks.where('personId').equals(from.id).toArray()) {
    changes.put('walks', { ...walk, personId: into.id });
  }
  const renamed = (ids: readonly string[]) => [
    ...new Set(ids.map((id) => (id === from.id ? into.id : id))),
  ];
  for (const note of await db.notes.where('personIds').equals(from.id).toArray()) {
    changes.put('notes', { ...note, personIds: renamed(note.personIds) });
  }
  for (const followUp of await db.followUps.where('personIds').equals(from.id).toArray()) {
    changes.put('followUps', { ...followUp, personIds: renamed(followUp.personIds) });
  }
  for (const question of await db.nameQuestions.toArray()) {
    const next = withoutFolded(question, from.id, into.id, renamed);
    if (next !== question) changes.put('nameQuestions', next);
  }
  changes.put('people', { ...united(into, from), updatedAt: now });
  changes.remove('people', from.id);
}

function withoutFolded(
  question: NameQuestion,
  from: string,
  into: string,
  renamed: (ids: readonly string[]) => string[],
): NameQuestion {
  const { candidateIds, personId, answer } = question;
  if (!candidateIds.includes(from) && personId !== from && answer?.personId !== from) {
    return question;
  }
  const next: NameQuestion = { ...question, candidateIds: renamed(candidateIds) };
  if (personId === from) delete next.personId;
  if (answer?.personId === from) next.answer = { personId: into };
  return next;
}

const FACTS = ['title', 'department', 'functionId', 'level'] as const;

/** Everything that is known of either; where both tell, `into`. */
function united(into: Person, from: Person): Person {
  const next: Person = { ...from, ...into, sources: { ...into.sources } };
  for (const fact of FACTS) {
    if (into[fact] === undefined && from.sources[fact]) next.sources[fact] = from.sources[fact];
  }
  const both = <T>(a: readonly T[], b: readonly T[]) => [...new Set([...a, ...b])];
  const named = from.sources.name === 'user' && into.sources.name !== 'user';
  next.name = named || into.name.includes('@') ? from.name : into.name;
  if (named) next.sources.name = 'user';
  next.aliases = both(both(into.aliases, from.aliases), [into.name, from.name]).filter(
    (alias) => alias !== next.name && !alias.includes('@'),
  );
  next.emails = both(into.emails, from.emails);
  next.stakeholderRoles = both(into.stakeholderRoles, from.stakeholderRoles);
  next.caresAbout = both(into.caresAbout, from.caresAbout);
  next.pinned = into.pinned || from.pinned;
  next.muted = into.muted && from.muted;
  next.createdAt = Math.min(into.createdAt, from.createdAt);
  return next;
}
