import type { Person } from '@/utils/records/schema';
import type { Told } from './gather-rows';
import type { KnownPeople } from './known-people';
import type { RowFacts } from './with-row';

/**
 * By person of whom several rows tell by different addresses (two entries of a directory whom the user
 * made one): the row that says just what is known. It is the one that counts, or the same file would
 * change what the merge kept, and call it a new role. Those whom no row agrees with are left out.
 */
export function agreeingRows(
  told: readonly Told[],
  known: KnownPeople,
  facts: RowFacts,
): ReadonlyMap<string, Told> {
  const rows = new Map<Person, Told[]>();
  for (const one of told) {
    const [person, other] = new Set(one.row.emails.flatMap((email) => known.byEmail(email) ?? []));
    if (!person || other) continue;
    const others = rows.get(person);
    if (others) others.push(one);
    else rows.set(person, [one]);
  }
  const agreeing = new Map<string, Told>();
  for (const [person, several] of rows) {
    if (several.length < 2) continue;
    const same = several.find(({ row }) => facts.withRow(person, row, false).person === person);
    if (same) agreeing.set(person.id, same);
  }
  return agreeing;
}
