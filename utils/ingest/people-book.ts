import { isInside } from '@/utils/functions/organisation-domain';
import { type NameKey, nameKey, sameName } from '@/utils/records/name-key';
import { sameValue } from '@/utils/records/same-value';
import type { Person } from '@/utils/records/schema';

/** Everybody who is known, by address and by name, with the changes of one reading. */
export class PeopleBook {
  readonly #stored: ReadonlyMap<string, Person>;
  readonly #people = new Map<string, Person>();
  readonly #byEmail = new Map<string, string>();
  readonly #byKey = new Map<string, Set<string>>();

  /** Without domains nobody knows who is a colleague, and names are compared with everybody's. */
  constructor(
    people: readonly Person[],
    private readonly domains: readonly string[],
  ) {
    this.#stored = new Map(people.map((person) => [person.id, person]));
    for (const person of people) this.put(person);
  }

  get(id: string): Person | undefined {
    return this.#people.get(id);
  }

  byEmail(email: string): Person | undefined {
    return this.#people.get(this.#byEmail.get(email) ?? '');
  }

  /** Those of the organisation with this name, whatever stands in brackets behind it. */
  called(key: string): Person[] {
    const found = [...(this.#byKey.get(key) ?? [])].flatMap((id) => this.#people.get(id) ?? []);
    return found.filter((person) => keysOf(person).some((one) => one.key === key));
  }

  colleagues(key: string): Person[] {
    return this.called(key).filter((person) => this.isColleague(person));
  }

  /** Nobody is outside who has no address. */
  isColleague({ emails }: Pick<Person, 'emails'>): boolean {
    const { domains } = this;
    return emails.length === 0 || emails.some((email) => this.isInside(email)) || !domains.length;
  }

  isInside(email: string): boolean {
    return this.domains.length === 0 || isInside(email, this.domains);
  }

  put(person: Person): void {
    this.#people.set(person.id, person);
    for (const email of person.emails) this.#byEmail.set(email, person.id);
    for (const { key } of keysOf(person)) {
      const ids = this.#byKey.get(key) ?? new Set();
      this.#byKey.set(key, ids.add(person.id));
    }
  }

  /** Two became one, who is written already. */
  folded(from: string, into: Person): void {
    this.#people.delete(from);
    this.put(into);
  }

  added(): Person[] {
    return [...this.#people.values()].filter(({ id }) => !this.#stored.has(id));
  }

  changed(now: number): Person[] {
    return [...this.#people.values()].flatMap((person) => {
      const before = this.#stored.get(person.id);
      return before && before !== person && !sameValue(before, person)
        ? [{ ...person, updatedAt: now }]
        : [];
    });
  }
}

/**
 * The keys of a person's name and aliases. A name that was seen with an addition ("[US-US]") is kept
 * without it to be shown: bare, it does not make them everybody of that name.
 */
export function keysOf({ name, aliases }: Pick<Person, 'name' | 'aliases'>): NameKey[] {
  const keys = [name, ...aliases].flatMap((one) => nameKey(one) ?? []);
  if (keys.length < 2) return keys;
  const told = new Set(keys.flatMap(({ key, qualifier }) => (qualifier === '' ? [] : key)));
  return keys.filter(({ key, qualifier }) => qualifier !== '' || !told.has(key));
}

/** Whether one of a person's names agrees with the shown one, what stands in brackets included. */
export function goesBy(person: Person, name: NameKey): boolean {
  return keysOf(person).some((known) => sameName(known, name));
}
