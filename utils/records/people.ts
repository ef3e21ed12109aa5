import type { House } from '@/utils/functions/house';
import type { CrosswalkDatabase } from './database';
import { FOLDED_TABLES } from './fold-person';
import { HOUSE_TABLES, loadHouse } from './house';
import { inferFromTitle } from './infer-from-title';
import { dayHere, withJobChange } from './job-history';
import { Refusal, requireRecord, requireText } from './refusal';
import { takePersonOut } from './remove-person';
import { reunite } from './reunite';
import type { Person } from './schema';
import { newStamp } from './stamp';
import type { Changes, Undo } from './undo';
import { undoable } from './undo';
import { write } from './write';

type Editable = Omit<Person, 'id' | 'createdAt' | 'updatedAt' | 'sources'>;

/** What the user may change. A key that is present and `undefined` clears an optional field. */
export type PersonPatch = { [K in keyof Editable]?: Editable[K] | undefined };

export type NewPerson = Pick<Person, 'name' | 'emails'> &
  Partial<Omit<Editable, 'name' | 'emails'>>;

const FACTS = ['name', 'title', 'department', 'functionId', 'level'] as const;

/** Everybody, by name. */
export async function listPeople(db: CrosswalkDatabase): Promise<Person[]> {
  return (await db.people.toArray()).sort((a, b) => a.name.localeCompare(b.name));
}

/**
 * Adds somebody by hand. Refuses a blank name, an address that somebody else has, and an introducer
 * who is gone.
 */
export function addPerson(db: CrosswalkDatabase, given: NewPerson, now: number): Promise<Person> {
  return write(db, ['people', ...HOUSE_TABLES], async () => {
    const blank: Person = {
      ...newStamp(now),
      name: '',
      aliases: [],
      emails: [],
      sources: {},
      stakeholderRoles: [],
      caresAbout: [],
      pinned: false,
      muted: false,
    };
    const person = patched(blank, given, await loadHouse(db), now);
    await refuseTakenEmail(db, person);
    await requireIntroducer(db, person.id, given);
    await db.people.add(person);
    return person;
  });
}

/**
 * Changes what the user says about somebody. Facts in the patch are marked as said by the user,
 * cleared ones lose their mark, so that a weaker source may tell them again; a new title says
 * function and level where nobody stronger did, and leaves the old one in the history. The undo that
 * gives an address back takes in whom a page added by it meanwhile. Refuses as `addPerson` does, and
 * somebody introduced by themselves.
 */
export function updatePerson(
  db: CrosswalkDatabase,
  id: string,
  patch: PersonPatch,
  now: number,
): Promise<Undo> {
  const change = async (changes: Changes) => {
    const before = requireRecord(await db.people.get(id));
    const after = patched(before, patch, await loadHouse(db), now);
    if (patch.emails) await refuseTakenEmail(db, after);
    await requireIntroducer(db, id, patch);
    changes.put('people', { ...after, updatedAt: now });
  };
  if (!patch.emails) return undoable(db, ['people', ...HOUSE_TABLES], change);
  const others = new Set<string>();
  const changeAddresses = async (changes: Changes) => {
    for (const key of await db.people.toCollection().primaryKeys()) others.add(key);
    await change(changes);
  };
  const tables = [...FOLDED_TABLES, ...HOUSE_TABLES];
  return undoable(db, tables, changeAddresses, () => reunite(db, id, others));
}

/**
 * Removes somebody with their attendances, touches and walks. What is written about them goes with
 * them only when it was about nobody else and says nothing by itself, as a project does.
 */
export function removePerson(db: CrosswalkDatabase, id: string): Promise<Undo> {
  return takePersonOut(db, id);
}

function patched(person: Person, patch: PersonPatch, house: House, now: number): Person {
  const next: Person = { ...person, sources: { ...person.sources } };
  Object.assign(next, patch);
  next.name = requireText(patch.name ?? person.name);
  next.emails = normalised(patch.emails ?? person.emails);
  next.aliases = patch.aliases ?? person.aliases;
  next.stakeholderRoles = patch.stakeholderRoles ?? person.stakeholderRoles;
  next.caresAbout = patch.caresAbout ?? person.caresAbout;
  next.pinned = patch.pinned ?? person.pinned;
  next.muted = patch.muted ?? person.muted;
  for (const fact of FACTS) {
    if (!(fact in patch)) continue;
    if (next[fact] === undefined) delete next.sources[fact];
    else next.sources[fact] = 'user';
  }
  if (patch.name !== undefined) keepSeenName(person, next);
  if ('title' in patch || 'department' in patch) inferFromTitle(next, house);
  for (const [key, value] of Object.entries(next)) {
    if (value === undefined) Reflect.deleteProperty(next, key);
  }
  return withJobChange(person, next, dayHere(now));
}

/** A name that a calendar or a directory showed stays theirs after the user chose another. */
function keepSeenName(before: Person, next: Person): void {
  const by = before.sources.name;
  const seen = by !== undefined && by !== 'user' && !before.name.includes('@');
  if (seen && before.name !== next.name && !next.aliases.includes(before.name)) {
    next.aliases = [...next.aliases, before.name];
  }
}

function normalised(emails: readonly string[]): string[] {
  return [...new Set(emails.map((email) => email.trim().toLowerCase()).filter(Boolean))];
}

async function refuseTakenEmail(db: CrosswalkDatabase, person: Person): Promise<void> {
  const holders = await db.people.where('emails').anyOf(person.emails).toArray();
  if (holders.some((holder) => holder.id !== person.id)) throw new Refusal('email-taken');
}

async function requireIntroducer(
  db: CrosswalkDatabase,
  id: string,
  { introducedBy }: PersonPatch,
): Promise<void> {
  if (introducedBy === undefined) return;
  if (introducedBy === id) throw new Refusal('circle');
  requireRecord(await db.people.get(introducedBy));
}
