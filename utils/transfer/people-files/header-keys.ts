import type { ColumnKey } from './column-key';
import { readHeaderWords } from './header-concepts';
import type { Concept } from './header-words';

/** `manager`: whether by name, address or id is for the content to say. */
export type HeaderKey = ColumnKey | 'email' | 'login' | 'manager';

export interface HeaderMeaning {
  /** What the header may mean, with how surely, 0–1. */
  keys: Map<HeaderKey, number>;
  /** It speaks of something that is not asked for ("Cost Center"), so its content doesn't matter. */
  other: boolean;
}

/** Concepts that stand for a column of their own, and what an id or a manager's one of them is not. */
const NOUNS = ['title', 'department', 'function', 'level', 'location', 'organisation'] as const;

/** Ours: what each word that means nothing takes away, and each second noun. */
const UNKNOWN_WORD = 0.85;
const SECOND_NOUN = 0.75;

/** What a column's header may mean. */
export function readHeader(header: string): HeaderMeaning {
  const { concepts, unknown } = readHeaderWords(header);
  const keys = new Map<HeaderKey, number>();
  // "Supervisor Name (Last Suffix, First MI)" is a name nevertheless.
  const both = concepts.has('first') && concepts.has('last');
  if (concepts.has('not') && !both) return { keys, other: true };
  const shrink = UNKNOWN_WORD ** unknown;
  const add = (key: HeaderKey, score: number) => keys.set(key, score * shrink);
  const of = (concept: Concept) => concepts.get(concept) ?? 0;
  const nouns = NOUNS.filter((noun) => concepts.has(noun));

  if (of('manager') > 0) {
    // "Reports to Senior Post" may be an id, "Manager Title" is none: the content says.
    if (nouns.length === 1 && of('title') > 0) add('managerId', of('manager') * 0.6);
    if (nouns.length > 0 || of('start') > 0 || of('first') > 0 !== of('last') > 0) {
      return { keys, other: true };
    }
    if (of('email') > 0) add('managerEmail', of('manager'));
    else if (of('id') > 0) add('managerId', of('manager'));
    else if (of('login') === 0 && (of('name') > 0 || of('first') > 0))
      add('managerName', of('manager'));
    // The content may contradict: an address under "Manager Name".
    add('manager', of('manager') * (keys.size > 0 ? 0.8 : 1));
  } else if (of('email') > 0) add('email', of('email'));
  else if (of('start') > 0) add('startDate', of('start'));
  else if (of('first') > 0 && of('last') > 0) add('name', 0.9);
  else if (of('first') > 0) add('firstName', of('first'));
  else if (of('last') > 0) add('lastName', of('last'));
  else if (of('id') > 0) {
    if (nouns.length === 0) add('employeeId', of('login') > 0 ? 0.8 : 1);
    // A position's or a department's number is nobody's own, a level's may be its name.
    if (nouns.includes('level')) add('level', of('level') * 0.7);
    return { keys, other: nouns.length > 0 };
  } else if (nouns.length > 0) {
    const factor = nouns.length > 1 ? SECOND_NOUN : 1;
    for (const noun of nouns) add(noun, of(noun) * factor);
  } else if (of('login') > 0) add('login', of('login'));
  else if (of('name') > 0) add('name', of('name'));
  return { keys, other: false };
}
