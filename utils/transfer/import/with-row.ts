import { functionHere, type House, tellFunction } from '@/utils/functions/house';
import type { AnyFunctionId, Level } from '@/utils/functions/taxonomy';
import { inferFromTitle } from '@/utils/records/infer-from-title';
import { withJobChange } from '@/utils/records/job-history';
import { nameKey } from '@/utils/records/name-key';
import { sameValue } from '@/utils/records/same-value';
import type { FactSource, LocalDate, Person } from '@/utils/records/schema';
import { functionOfText } from '../people-files/function-text';
import { levelOfText } from '../people-files/level-text';
import type { TidyRow } from './tidy-row';

/** How a file's facts are taken. */
export interface Taking {
  house: House;
  today: LocalDate;
  /** An address book fills what is unknown or guessed; a directory also replaces what is stale. */
  fillsOnly: boolean;
}

export interface WithRow {
  /** The same object when the row tells nothing new. */
  person: Person;
  /** The row says otherwise than the user did, who is right. */
  contradicts: boolean;
}

const MOST_ALIASES = 10;

/**
 * The person with what a row tells, as told by a directory, where the user said nothing (MODEL.md).
 * What a row lacks erases nothing. A person who is stored already keeps an earlier role as history.
 */
export class RowFacts {
  readonly #functions = new Map<string, AnyFunctionId | null>();
  readonly #levels = new Map<string, Level | undefined>();

  constructor(private readonly taking: Taking) {}

  withRow(before: Person, row: TidyRow, isNew: boolean): WithRow {
    const next: Person = { ...before, sources: { ...before.sources } };
    let contradicts = this.#name(next, row);
    for (const fact of ['title', 'department'] as const) {
      if (row[fact] !== undefined && !this.#put(next, fact, row[fact])) contradicts = true;
    }
    const functionId = this.#functionOf(row);
    const level = this.#levelOf(row);
    if (functionId && !this.#put(next, 'functionId', functionId)) contradicts = true;
    if (level && !this.#put(next, 'level', level)) contradicts = true;
    if (next.title !== before.title || next.department !== before.department) {
      inferFromTitle(next, this.taking.house);
    }
    const emails = row.emails.filter((email) => !next.emails.includes(email));
    if (emails.length > 0) next.emails = [...next.emails, ...emails];
    this.#plain(next, row);
    if (!isNew && sameValue(before, next)) return { person: before, contradicts };
    const person = isNew ? next : withJobChange(before, next, this.taking.today);
    return { person, contradicts };
  }

  /** Whether the user's name is another one. */
  #name(next: Person, row: TidyRow): boolean {
    // A title stands for a name only where there is no other.
    const same = row.name === next.name || nameKey(row.name)?.key === nameKey(next.name)?.key;
    const isTitle = row.unnamed && (same || next.name !== next.title);
    if (row.name.includes('@') || isTitle) return false;
    if (!this.#yields(next.sources.name ?? 'invite', next.name)) {
      if (!same) next.aliases = aliases(next, row.name, row.unnamed);
      return next.sources.name === 'user' && !same;
    }
    next.sources.name = 'directory';
    if (same && !isPlainer(row.name, next.name)) return false;
    const old = next.name;
    const wasPost = old === next.title;
    next.name = row.name;
    next.aliases = aliases(next, old, same || wasPost);
    return false;
  }

  /** Whether the fact is as the row says now; false where the user said otherwise. */
  #put<K extends 'title' | 'department' | 'functionId' | 'level'>(
    next: Person,
    fact: K,
    value: NonNullable<Person[K]>,
  ): boolean {
    if (!this.#yields(next.sources[fact], next[fact])) {
      const said = next.sources[fact] === undefined || next.sources[fact] === 'user';
      return next[fact] === value || !said;
    }
    next[fact] = value;
    next.sources[fact] = 'directory';
    return true;
  }

  /** A fact without a source was said by a command: it stays. */
  #yields(source: FactSource | undefined, value: unknown): boolean {
    if (source === undefined) return value === undefined;
    if (source === 'user') return false;
    return !this.taking.fillsOnly || source === 'title' || source === 'invite';
  }

  #plain(next: Person, row: TidyRow): void {
    for (const key of ['location', 'joinedOn', 'employeeId'] as const) {
      const value = row[key];
      if (value === undefined) continue;
      if (next[key] === undefined || !this.taking.fillsOnly) next[key] = value;
    }
  }

  /** A rule of the house about the file's own words comes first, then what the words mean. */
  #functionOf({ functionText }: TidyRow): AnyFunctionId | null {
    if (functionText === undefined) return null;
    const known = this.#functions.get(functionText);
    if (known !== undefined) return known;
    const { house } = this.taking;
    const ruled = tellFunction('', functionText, house);
    const words = ruled.ruleId === undefined ? functionOfText(functionText) : null;
    const told =
      ruled.ruleId === undefined ? words && functionHere(words, house) : ruled.functionId;
    this.#functions.set(functionText, told);
    return told;
  }

  #levelOf({ levelText }: TidyRow): Level | undefined {
    if (levelText === undefined) return undefined;
    if (!this.#levels.has(levelText)) this.#levels.set(levelText, levelOfText(levelText));
    const level = this.#levels.get(levelText);
    return level === 'unknown' ? undefined : level;
  }
}

/** The new one written as people say it, the old one as a list does: "FALK, INES (HR)". */
function isPlainer(name: string, before: string): boolean {
  return isListed(before) && !isListed(name);
}

function isListed(name: string): boolean {
  return /[,[(]/.test(name) || (name === name.toUpperCase() && name !== name.toLowerCase());
}

function aliases(person: Person, name: string, skip: boolean): string[] {
  const key = nameKey(name);
  if (skip || key === null) return person.aliases;
  const known = [person.name, ...person.aliases].some((one) => nameKey(one)?.key === key.key);
  return known ? person.aliases : [...person.aliases, name].slice(-MOST_ALIASES);
}
