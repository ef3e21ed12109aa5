import type { PersonStanding } from '@/utils/relationships/person-standing';

const NAMES = new Intl.Collator();
/** Comparisons between two looks at the clock. */
const STEP = 2_000;

/**
 * The list by name after some of it changed: those who stay are in order already, so the changed
 * ones are sorted alone and merged in, with breaths between.
 */
export async function inOrder(
  before: readonly PersonStanding[],
  changed: ReadonlySet<string>,
  standings: ReadonlyMap<string, PersonStanding>,
  breath: () => Promise<void>,
): Promise<PersonStanding[]> {
  const moved: PersonStanding[] = [];
  const named = new Map<string, string>();
  for (const { person } of before) if (changed.has(person.id)) named.set(person.id, person.name);
  const stays = (id: string) => standings.get(id)?.person.name === named.get(id);
  for (const id of changed) {
    const standing = standings.get(id);
    if (standing && !stays(id)) moved.push(standing);
  }
  const staying: PersonStanding[] = [];
  for (const standing of before) {
    const { id } = standing.person;
    if (!changed.has(id)) staying.push(standing);
    else {
      const now = standings.get(id);
      if (now && stays(id)) staying.push(now);
    }
  }
  return merge(staying, await sorted(moved, breath), breath);
}

const byName = (a: PersonStanding, b: PersonStanding) =>
  NAMES.compare(a.person.name, b.person.name);

async function sorted(
  all: readonly PersonStanding[],
  breath: () => Promise<void>,
): Promise<PersonStanding[]> {
  if (all.length <= STEP) return [...all].sort(byName);
  const middle = all.length >> 1;
  const first = await sorted(all.slice(0, middle), breath);
  await breath();
  return merge(first, await sorted(all.slice(middle), breath), breath);
}

async function merge(
  one: readonly PersonStanding[],
  other: readonly PersonStanding[],
  breath: () => Promise<void>,
): Promise<PersonStanding[]> {
  if (other.length === 0) return [...one];
  const merged: PersonStanding[] = [];
  for (let a = 0, b = 0; a < one.length || b < other.length; ) {
    const left = one[a];
    const right = other[b];
    if (left && (!right || byName(left, right) <= 0)) {
      merged.push(left);
      a += 1;
    } else if (right) {
      merged.push(right);
      b += 1;
    }
    if (merged.length % STEP === 0) await breath();
  }
  return merged;
}
