import { ME } from '@/utils/functions/reporting-line';
import { type NameKey, nameKey, sameName } from '@/utils/records/name-key';
import { isPost, type KnownPeople } from './known-people';
import type { TidyRow } from './tidy-row';

/** A row with whom it is about; the user's own has the id `me`, one that was left has none. */
export interface Placed {
  row: TidyRow;
  key: NameKey | null;
  id: string | null;
}

/**
 * Finds managers by what rows say of them: address, then number, then exact name; never among several.
 * Who is in no row is looked for among `known`, as they are once the file was read.
 */
export class ManagerFinder {
  readonly #byEmail = new Map<string, string | null>();
  readonly #byId = new Map<string, Set<string | null>>();
  readonly #byKey = new Map<string, Placed[]>();

  constructor(
    placed: readonly Placed[],
    private readonly known: () => KnownPeople,
    private readonly ownEmails: ReadonlySet<string>,
  ) {
    for (const one of placed) {
      for (const email of one.row.emails) this.#byEmail.set(email, one.id);
      const { employeeId } = one.row;
      if (employeeId !== undefined) {
        this.#byId.set(employeeId, (this.#byId.get(employeeId) ?? new Set()).add(one.id));
      }
      if (!one.key || one.row.unnamed) continue;
      const namesakes = this.#byKey.get(one.key.key);
      if (namesakes) namesakes.push(one);
      else this.#byKey.set(one.key.key, [one]);
    }
  }

  /** The manager's id; null when nobody, or nobody sure, is meant. */
  find({ email, id, name }: TidyRow['manager']): string | null {
    return (
      (email !== undefined && this.#withEmail(email)) ||
      (id !== undefined && this.#withId(id)) ||
      (name !== undefined && this.#withName(nameKey(name))) ||
      null
    );
  }

  #withEmail(email: string): string | null {
    if (this.ownEmails.has(email)) return ME;
    return this.#byEmail.get(email) ?? this.known().byEmail(email)?.id ?? null;
  }

  #withId(id: string): string | null {
    const here = this.#byId.get(id);
    return only(
      here ??
        new Set(
          this.known()
            .byId(id)
            .map((person) => person.id),
        ),
    );
  }

  #withName(name: NameKey | null): string | null {
    if (name === null) return null;
    const here = (this.#byKey.get(name.key) ?? []).filter(
      ({ key }) => key !== null && sameName(key, name),
    );
    if (here.length > 0) return only(new Set(here.map(({ id }) => id)));
    const named = this.known()
      .called(name, 'colleagues')
      .filter((person) => !isPost(person));
    return only(new Set(named.map(({ id }) => id)));
  }
}

function only(ids: ReadonlySet<string | null>): string | null {
  const [id] = ids;
  return ids.size === 1 ? (id ?? null) : null;
}
