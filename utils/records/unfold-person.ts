import { sameValue } from './same-value';
import type { Person } from './schema';
import { SOURCED_FACTS } from './unite-people';

const LISTS = [
  'emails',
  'aliases',
  'caresAbout',
  'stakeholderRoles',
  'jobHistory',
  'theirInitiatives',
  'careerGoals',
  'commonalities',
] as const;
const FACTS: readonly string[] = [...SOURCED_FACTS, 'name'];
const KEPT: readonly string[] = ['id', 'updatedAt', 'sources', ...LISTS, ...FACTS];

/**
 * The one who remained in a merge, without what the other brought: `before` they were one, `after`,
 * and as they are `now`. What was changed since stays.
 */
export function unfolded(now: Person, before: Person, after: Person): Person {
  const next: Person = { ...now, sources: { ...now.sources } };
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (KEPT.includes(key)) continue;
    putBack(next, before, after, key);
  }
  for (const fact of [...SOURCED_FACTS, 'name'] as const) {
    const stands = sameValue(now[fact], after[fact]) && now.sources[fact] === after.sources[fact];
    if (!stands) continue;
    copy(next, before, fact);
    copy(next.sources, before.sources, fact);
  }
  for (const list of LISTS) {
    const was: readonly unknown[] = before[list] ?? [];
    const brought = (after[list] ?? []).filter((one) => !was.some((own) => sameValue(own, one)));
    const left = (now[list] ?? []).filter((one) => !brought.some((own) => sameValue(own, one)));
    if (left.length === 0 && before[list] === undefined) Reflect.deleteProperty(next, list);
    else Object.assign(next, { [list]: inOrder(left, was) });
  }
  const own = before.name;
  const named = next.name === own || next.aliases.includes(own) || own.includes('@');
  if (!named) next.aliases = [...next.aliases, own];
  next.aliases = next.aliases.filter((alias) => alias !== next.name);
  return next;
}

/** As they stood before, where nothing came or went since. */
function inOrder(left: readonly unknown[], was: readonly unknown[]): unknown[] {
  const same =
    left.length === was.length && left.every((one) => was.some((own) => sameValue(own, one)));
  return [...(same ? was : left)];
}

function putBack(next: Person, before: Person, after: Person, key: string): void {
  const value = (person: Person): unknown => Reflect.get(person, key);
  if (sameValue(value(before), value(after)) || !sameValue(value(next), value(after))) return;
  copy(next, before, key);
}

function copy(to: object, from: object, key: string): void {
  if (key in from) Reflect.set(to, key, Reflect.get(from, key));
  else Reflect.deleteProperty(to, key);
}
