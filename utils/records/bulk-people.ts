import { ME } from '@/utils/functions/reporting-line';
import type { Level } from '@/utils/functions/taxonomy';
import type { CrosswalkDatabase } from './database';
import { HOUSE_TABLES, loadHouse } from './house';
import { inferFromTitle } from './infer-from-title';
import { Refusal } from './refusal';
import { takePeopleOut } from './remove-person';
import { sameValue } from './same-value';
import type { OrgEdge, Person } from './schema';
import { newStamp } from './stamp';
import { type Undo, undoable } from './undo';

/** What may be said of several people at once. A key that is present and `undefined` clears. */
export interface BulkPatch {
  level?: Level | undefined;
  relation?: Person['relation'] | undefined;
  cadenceDays?: number | null | undefined;
  muted?: boolean;
}

export interface BulkDone {
  /** Takes all of it back. */
  undo: Undo;
  /** How many are otherwise than before; those who were so already do not count. */
  changed: number;
}

/**
 * Says the same of several people, in one transaction. A level counts as said by the user; a cleared
 * one is told by the title again. People who are gone are passed over; refused when nobody is left.
 */
export async function changePeople(
  db: CrosswalkDatabase,
  personIds: readonly string[],
  patch: BulkPatch,
  now: number,
): Promise<BulkDone> {
  let changed = 0;
  const undo = await undoable(db, ['people', ...HOUSE_TABLES], async (changes) => {
    const people = await present(db, personIds);
    const house = await loadHouse(db);
    for (const person of people) {
      const next: Person = { ...person, sources: { ...person.sources }, ...defined(patch) };
      for (const key of ['level', 'relation', 'cadenceDays'] as const) {
        if (key in patch && patch[key] === undefined) delete next[key];
      }
      if ('level' in patch) {
        if (patch.level === undefined) {
          delete next.sources.level;
          inferFromTitle(next, house);
        } else next.sources.level = 'user';
      }
      if (sameValue(person, next)) continue;
      changed += 1;
      changes.put('people', { ...next, updatedAt: now });
    }
  });
  return { undo, changed };
}

/**
 * Several people report to one, who may be the user (`ME`). Whoever is that one, or stands above
 * them, is left out: they would end up below themselves.
 */
export async function setManagers(
  db: CrosswalkDatabase,
  personIds: readonly string[],
  managerId: string,
  now: number,
): Promise<BulkDone> {
  let changed = 0;
  const undo = await undoable(db, ['orgEdges', 'people'], async (changes) => {
    const people = await present(db, managerId === ME ? personIds : [...personIds, managerId]);
    if (managerId !== ME && !people.some(({ id }) => id === managerId)) throw new Refusal('gone');
    const above = await chainFrom(db, managerId);
    const edges = new Map<string, OrgEdge[]>();
    for (const edge of await db.orgEdges.where('personId').anyOf(idsOf(people)).toArray()) {
      edges.set(edge.personId, [...(edges.get(edge.personId) ?? []), edge]);
    }
    for (const person of people) {
      if (above.has(person.id)) continue;
      const [first, ...more] = edges.get(person.id) ?? [];
      const said = person.relation === 'report' && managerId !== ME;
      if (said) {
        const { relation: _, ...rest } = person;
        changes.put('people', { ...rest, updatedAt: now });
      }
      if (!said && first?.managerId === managerId && first.source === 'user') continue;
      changed += 1;
      for (const { id } of more) changes.remove('orgEdges', id);
      const edge = { ...newStamp(now), ...first, personId: person.id, managerId };
      changes.put('orgEdges', { ...edge, source: 'user', updatedAt: now });
    }
  });
  return { undo, changed };
}

/** As `removePerson`, for several in one step. */
export function removePeople(
  db: CrosswalkDatabase,
  personIds: readonly string[],
): Promise<BulkDone> {
  return takePeopleOut(db, personIds);
}

async function present(db: CrosswalkDatabase, personIds: readonly string[]): Promise<Person[]> {
  const people = (await db.people.bulkGet([...new Set(personIds)])).flatMap((one) => one ?? []);
  if (people.length === 0) throw new Refusal('gone');
  return people;
}

/** Somebody and everybody above them, in the tree and as the user said. */
async function chainFrom(db: CrosswalkDatabase, id: string): Promise<Set<string>> {
  const related = await db.people.where('relation').anyOf('manager', 'report').toArray();
  const chain = new Set([id]);
  for (const one of chain) {
    for (const { managerId } of await db.orgEdges.where('personId').equals(one).toArray()) {
      chain.add(managerId);
    }
    for (const { id: other, relation } of related) {
      if (relation === 'report' && other === one) chain.add(ME);
      if (relation === 'manager' && one === ME) chain.add(other);
    }
  }
  return chain;
}

function defined(patch: BulkPatch): Partial<Person> {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
}

const idsOf = (people: readonly Person[]) => people.map(({ id }) => id);
