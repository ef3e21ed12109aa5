import type { CrosswalkDatabase } from './database';
import type { Person, TableName } from './schema';

type Ids = ReadonlySet<string>;

/**
 * Which of these people something is written about elsewhere: a note, a follow-up, a contact, a walk,
 * a merge, a name that was answered, what the user said of the tree, or a meeting that remains.
 *
 * @param going attendances that are about to go.
 * @param own what is not evidence, by table: written by the very import that is taken back.
 */
export async function keptPeople(
  db: CrosswalkDatabase,
  ids: readonly string[],
  going: Ids,
  own: (table: TableName) => Ids,
): Promise<Set<string>> {
  const kept = new Set<string>();
  const keep = (...people: (string | undefined)[]) => {
    for (const id of people) if (id !== undefined) kept.add(id);
  };
  for (const { personIds } of await db.notes.toArray()) keep(...personIds);
  for (const { personIds } of await db.followUps.toArray()) keep(...personIds);
  for (const { personId } of await db.touches.toArray()) keep(personId);
  for (const { intoId } of await db.merges.toArray()) keep(intoId);
  const walks = own('walks');
  for (const { id, personId } of await db.walks.toArray()) if (!walks.has(id)) keep(personId);
  for (const { personId, answer, candidateIds } of await otherQuestions(db, own)) {
    keep(personId, answer?.personId, ...candidateIds);
  }
  for (const { source, personId, managerId } of await db.orgEdges.toArray()) {
    if (source === 'user') keep(personId, managerId);
  }
  const attended = await db.attendances
    .where('personId')
    .anyOf([...ids])
    .toArray();
  for (const { id, personId } of attended) if (!going.has(id)) keep(personId);
  return kept;
}

async function otherQuestions(db: CrosswalkDatabase, own: (table: TableName) => Ids) {
  const ids = own('nameQuestions');
  return (await db.nameQuestions.toArray()).filter(({ id }) => !ids.has(id));
}

/** Whether the user said anything of a person on the person's own record. */
export function isWrittenAbout(person: Person): boolean {
  return (
    Object.values(person.sources).includes('user') ||
    person.relation !== undefined ||
    person.cadenceDays !== undefined ||
    person.snoozedUntil !== undefined ||
    person.howWeMet !== undefined ||
    person.pinned ||
    person.muted ||
    person.caresAbout.length > 0 ||
    person.stakeholderRoles.length > 0
  );
}
