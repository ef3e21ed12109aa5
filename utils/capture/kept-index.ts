import { createNameIndex, type KnownName, type NameIndex } from './name-index';

/**
 * Answers with the index of the people it is given: the one before, weighed anew, as long as nobody came,
 * went or is called otherwise. Every write brings another list of people, and hardly ever another name.
 */
export function createKeptIndex(): (people: readonly KnownName[]) => NameIndex {
  let last: { people: readonly KnownName[]; names: NameIndex } | undefined;
  return (people) => {
    const names =
      last && areCalledAlike(last.people, people)
        ? { ...last.names, weights: new Map(people.map(({ id, weight }) => [id, weight])) }
        : createNameIndex(people);
    last = { people, names };
    return names;
  };
}

function areCalledAlike(before: readonly KnownName[], now: readonly KnownName[]): boolean {
  return (
    before.length === now.length &&
    now.every(({ id, name, aliases }, at) => {
      const same = before[at];
      return same?.id === id && same.name === name && areSame(same.aliases, aliases);
    })
  );
}

function areSame(one: readonly string[] = [], other: readonly string[] = []): boolean {
  return one === other || (one.length === other.length && one.every((it, at) => it === other[at]));
}
