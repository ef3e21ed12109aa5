import type { Person } from '@/utils/records/schema';

/** The first word of each name by id, where it is no other's too; the whole name otherwise. */
export function shortNames(people: readonly Pick<Person, 'id' | 'name'>[]): Map<string, string> {
  const first = (name: string) => name.trim().split(/\s+/)[0] ?? name;
  const counts = new Map<string, number>();
  for (const { name } of people) counts.set(first(name), (counts.get(first(name)) ?? 0) + 1);
  return new Map(
    people.map(({ id, name }) => [id, counts.get(first(name)) === 1 ? first(name) : name]),
  );
}
