import { ME, NOBODY } from '@/utils/functions/reporting-line';
import type { CrosswalkDatabase } from './database';
import { Refusal, requireRecord } from './refusal';
import type { OrgEdge, Person } from './schema';
import { newStamp } from './stamp';
import { type Changes, type Undo, undoable } from './undo';

/** Somebody right above or below another. The user has the id `ME` and no record. */
export interface Neighbour {
  id: string;
  person?: Person;
  /** Who told it; what the user said of a person counts as theirs. */
  source: OrgEdge['source'];
}

/**
 * Says who somebody's manager is; `null` says that they have none, whatever a later directory tells.
 * Takes the place of what the user said otherwise ("reports to me", "my manager"), and of another
 * manager's address that a directory gave. Refuses people who are `gone` and a `circle`: a manager
 * who is below that person, or is that person.
 *
 * @param personId a person's id, or `ME` for the user.
 */
export function setManager(
  db: CrosswalkDatabase,
  personId: string,
  managerId: string | null,
  now: number,
): Promise<Undo> {
  return undoable(db, ['orgEdges', 'people'], async (changes) => {
    const there = async (id: string | null) =>
      id === null || id === ME ? undefined : requireRecord(await db.people.get(id));
    const [about, manager] = [await there(personId), await there(managerId)];
    const said = await saidManagers(db);
    if (managerId !== null && (await isBelow(db, managerId, personId, said))) {
      throw new Refusal('circle');
    }
    await replaceEdge(db, personId, managerId, changes, now);
    const told = about && withoutOtherAddress(about, managerId, manager);
    if (told && told !== about) changes.put('people', { ...told, updatedAt: now });
    for (const [id, other] of said) {
      if (id !== personId || other === managerId) continue;
      const person = id === ME ? await db.people.get(other) : told;
      if (person) changes.put('people', { ...withoutRelation(person), updatedAt: now });
    }
  });
}

/**
 * The manager of a person, or of the user (`ME`). What the user said comes before a directory, and
 * the tree before an address that a directory gave.
 *
 * @param emails the user's own addresses.
 */
export async function managerOf(
  db: CrosswalkDatabase,
  personId: string,
  emails: readonly string[] = [],
): Promise<Neighbour | undefined> {
  const said = (await saidManagers(db)).find(([id]) => id === personId);
  if (said) return neighbour(db, said[1], 'user');
  const edges = await db.orgEdges.where('personId').equals(personId).toArray();
  const edge = edges.find(({ source }) => source === 'user') ?? edges[0];
  if (edge) return neighbour(db, edge.managerId, edge.source);
  const email = (await db.people.get(personId))?.managerEmail;
  if (email === undefined) return undefined;
  if (emails.includes(email)) return { id: ME, source: 'directory' };
  const person = await db.people.where('emails').equals(email).first();
  return person && person.id !== personId
    ? { id: person.id, person, source: 'directory' }
    : undefined;
}

/** Those who report right to a person, by name. */
export async function reportsOf(db: CrosswalkDatabase, managerId: string): Promise<Neighbour[]> {
  const said = await saidManagers(db);
  const edges = await db.orgEdges.where('managerId').equals(managerId).toArray();
  const sources = new Map<string, OrgEdge['source']>();
  for (const { personId, source } of edges) {
    const elsewhere = said.some(([id, manager]) => id === personId && manager !== managerId);
    if (!elsewhere && personId !== managerId) sources.set(personId, source);
  }
  for (const [id, manager] of said) if (manager === managerId) sources.set(id, 'user');
  return named(db, sources);
}

/**
 * Those who report right to the user, by name: in the tree, as the user said, and who has an own
 * address for that of their manager. Looks at everybody.
 */
export async function ownReports(
  db: CrosswalkDatabase,
  emails: readonly string[],
): Promise<Neighbour[]> {
  const sources = new Map<string, OrgEdge['source']>();
  const byAddress = ({ managerEmail, relation }: Person) =>
    relation === undefined && managerEmail !== undefined && emails.includes(managerEmail);
  for (const { id } of await db.people.filter(byAddress).toArray()) sources.set(id, 'directory');
  for (const { id, source } of await reportsOf(db, ME)) sources.set(id, source);
  return named(db, sources);
}

async function named(
  db: CrosswalkDatabase,
  sources: ReadonlyMap<string, OrgEdge['source']>,
): Promise<Neighbour[]> {
  const people = await db.people.bulkGet([...sources.keys()]);
  const found = [...sources].map(([id, source], index): Neighbour => {
    const person = people[index];
    return { id, source, ...(person && { person }) };
  });
  return found
    .filter(({ id, person }) => id === ME || person)
    .sort((a, b) => (a.person?.name ?? '').localeCompare(b.person?.name ?? ''));
}

/** What the user said of single people, as pairs of person and manager. */
async function saidManagers(db: CrosswalkDatabase): Promise<[person: string, manager: string][]> {
  const related = await db.people.where('relation').anyOf('manager', 'report').toArray();
  return related.map(({ id, relation }) => (relation === 'manager' ? [ME, id] : [id, ME]));
}

/** Whether `lower` is `upper`, or somebody below. Circles that are there already end the search. */
async function isBelow(
  db: CrosswalkDatabase,
  lower: string,
  upper: string,
  said: readonly [string, string][],
): Promise<boolean> {
  const seen = new Set([lower]);
  for (let ids = [lower]; ids.length > 0; ) {
    if (seen.has(upper)) return true;
    const edges = await db.orgEdges.where('personId').anyOf(ids).toArray();
    const above = [
      ...edges.map(({ managerId }) => managerId),
      ...said.flatMap(([id, manager]) => (ids.includes(id) ? manager : [])),
    ];
    ids = [...new Set(above)].filter((id) => !seen.has(id));
    for (const id of ids) seen.add(id);
  }
  return false;
}

async function replaceEdge(
  db: CrosswalkDatabase,
  personId: string,
  managerId: string | null,
  changes: Changes,
  now: number,
): Promise<void> {
  const [first, ...more] = await db.orgEdges.where('personId').equals(personId).toArray();
  for (const { id } of more) changes.remove('orgEdges', id);
  const said: OrgEdge = {
    ...newStamp(now),
    ...first,
    personId,
    managerId: managerId ?? NOBODY,
    source: 'user',
  };
  changes.put('orgEdges', { ...said, updatedAt: now });
}

async function neighbour(
  db: CrosswalkDatabase,
  id: string,
  source: OrgEdge['source'],
): Promise<Neighbour | undefined> {
  if (id === ME) return { id, source };
  const person = await db.people.get(id);
  return person && { id, person, source };
}

/** Without an address that says another manager than the user did; `ME` has addresses of their own. */
function withoutOtherAddress(
  person: Person,
  managerId: string | null,
  manager: Person | undefined,
): Person {
  const { managerEmail, ...rest } = person;
  const agrees = managerId === ME || manager?.emails.includes(managerEmail ?? '');
  return managerEmail === undefined || agrees ? person : rest;
}

function withoutRelation({ relation: _, ...person }: Person): Person {
  return person;
}
