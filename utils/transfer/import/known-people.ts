import { isInside } from '@/utils/functions/organisation-domain';
import { type NameKey, nameKey, sameName } from '@/utils/records/name-key';
import type { Person } from '@/utils/records/schema';
import type { PeopleProblemReason } from './contract';
import type { Told } from './gather-rows';

/** Who a row is about. `by` says what proved it. */
export type Identity =
  | { who: Person; by: 'email' | 'id' | 'name' }
  | { who: null }
  | { ambiguous: PeopleProblemReason; among: readonly Person[] };

/** Among whom a name alone is looked for. */
export type Circle = 'colleagues' | 'outside' | 'anybody' | 'nobody';

/** Everybody who is known, by what a file may know them by. */
export class KnownPeople {
  readonly #byEmail = new Map<string, Person>();
  readonly #byId = new Map<string, Person[]>();
  readonly #byKey = new Map<string, Set<Person>>();

  constructor(
    people: readonly Person[],
    private readonly domains: readonly string[],
  ) {
    for (const person of people) {
      for (const email of person.emails) this.#byEmail.set(email.toLowerCase(), person);
      if (person.employeeId !== undefined) {
        this.#byId.set(person.employeeId, [...(this.#byId.get(person.employeeId) ?? []), person]);
      }
      for (const { key } of keysOf(person)) {
        this.#byKey.set(key, (this.#byKey.get(key) ?? new Set()).add(person));
      }
    }
  }

  byEmail(email: string): Person | undefined {
    return this.#byEmail.get(email);
  }

  byId(id: string): readonly Person[] {
    return this.#byId.get(id) ?? [];
  }

  /** Those with exactly this name, whatever their order of words and marks. */
  called(name: NameKey | null, circle: Circle): Person[] {
    if (name === null || circle === 'nobody') return [];
    return [...(this.#byKey.get(name.key) ?? [])].filter(
      (person) =>
        this.#isWithin(person, circle) && keysOf(person).some((one) => sameName(one, name)),
    );
  }

  /**
   * Whom a row is about: by an address; else by number and name; else the one person of exactly this
   * name, who must have no address when the row has one. Several are never chosen among.
   *
   * @param alone no other row of the file has this name, or this number.
   */
  identify({ row, key }: Told, circle: Circle, alone: { name: boolean; id: boolean }): Identity {
    const proven = new Set(row.emails.flatMap((email) => this.byEmail(email) ?? []));
    const [first] = proven;
    if (first) {
      if (proven.size === 1) return { who: first, by: 'email' };
      return { ambiguous: 'two-people', among: [...proven] };
    }
    const post = this.#byPost({ row, key }, alone.id && circle === 'colleagues');
    if (post.length > 1) return { ambiguous: 'same-name', among: post };
    if (post[0]) return { who: post[0], by: 'id' };
    const namesakes = this.#namesakes({ row, key }, circle);
    if (namesakes.length === 0) return { who: null };
    const [only] = namesakes;
    if (only && namesakes.length === 1 && alone.name) return { who: only, by: 'name' };
    // An address proves that this is another one than those who share the name.
    if (!alone.name && row.emails.length > 0) return { who: null };
    return { ambiguous: 'same-name', among: namesakes };
  }

  #byPost({ row, key }: Told, sure: boolean): readonly Person[] {
    if (row.employeeId === undefined) return [];
    const numbered = this.byId(row.employeeId);
    // Of rows with one number an alias is no proof: it may be the other row's.
    const named = numbered.filter((person) =>
      keysOf(sure ? person : { ...person, aliases: [] }).some(
        (one) => key !== null && sameName(one, key),
      ),
    );
    if (named.length > 0 || !row.unnamed || !sure) return named;
    // A post without a name stays the same post when its title or its department changes, not both.
    return numbered.filter(
      ({ title, department }) =>
        (title !== undefined && title === row.title) ||
        (department !== undefined && department === row.department),
    );
  }

  #namesakes({ row, key }: Told, circle: Circle): Person[] {
    if (row.unnamed && row.employeeId !== undefined) return [];
    return this.called(key, circle).filter((person) => {
      if (row.emails.length > 0 && person.emails.length > 0) return false;
      if (row.unnamed && !isPost(person)) return false;
      const { employeeId } = person;
      return (
        row.employeeId === undefined || employeeId === undefined || employeeId === row.employeeId
      );
    });
  }

  #isWithin({ emails }: Person, circle: Circle): boolean {
    if (circle === 'anybody' || this.domains.length === 0) return true;
    const inside = emails.some((email) => isInside(email, this.domains));
    return circle === 'outside' ? emails.length > 0 && !inside : inside || emails.length === 0;
  }
}

/** Somebody of whom only the post is known, and whose title stands for the name. */
export function isPost({ name, title, emails }: Person): boolean {
  return name === title && emails.length === 0;
}

function keysOf({ name, aliases }: Person): NameKey[] {
  return [name, ...aliases].flatMap((one) => nameKey(one) ?? []);
}
