import type { CrosswalkDatabase } from './database';
import { type NamesPeople, namedIn } from './named-people';
import type { Person, TableName } from './schema';
import { ABOUT_TABLES } from './schema-between';

type Ids = ReadonlySet<string>;

/**
 * Which of these people something is written about elsewhere: a record of the `ABOUT_TABLES`, a
 * contact, a walk, a merge, an introduction, a name that was answered, what the user said of the tree,
 * or a meeting that remains.
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
  for (const table of ABOUT_TABLES) {
    for (const record of await db.table<NamesPeople>(table).toArray()) keep(...namedIn(record));
  }
  for (const { introducedBy } of await db.people.where('introducedBy').above('').toArray()) {
    keep(introducedBy);
  }
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

const WRITTEN_LISTS = [
  'caresAbout',
  'theirInitiatives',
  'careerGoals',
  'commonalities',
  'stakeholderRoles',
] as const;

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
    person.introducedBy !== undefined ||
    person.timeZone !== undefined ||
    person.strengthCorrection !== undefined ||
    WRITTEN_LISTS.some((list) => (person[list] ?? []).length > 0)
  );
}
