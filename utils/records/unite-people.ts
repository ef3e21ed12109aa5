import { sameValue } from './same-value';
import { FACT_SOURCES, type FactSource, type JobSpell, type Person } from './schema';

/** Which of the two who are made one. */
export type Side = 'from' | 'into';

/** What has a source of its own. */
export const SOURCED_FACTS = ['title', 'department', 'functionId', 'level'] as const;
export type SourcedFact = (typeof SOURCED_FACTS)[number];

/**
 * Everything that is known of either. A fact comes from whose source is the stronger (MODEL.md); where
 * both are as strong, and for what has no source, from `into`. What was guessed from a title goes with
 * that title. Other names and addresses are all kept, and so is every line of a list, once. Nobody
 * was introduced by themself.
 *
 * @param named whose name the user chose; without it a name of the user's goes before a shown one.
 */
export function united(into: Person, from: Person, named?: Side): Person {
  const next: Person = { ...from, ...into, sources: {} };
  for (const fact of SOURCED_FACTS) {
    const { person } = tells(into, from, fact);
    take(next, person, fact);
  }
  nameOf(next, into, from, named);
  const texts = [into.howWeMet, from.howWeMet].filter((text) => text !== undefined && text !== '');
  if (texts.length > 0) next.howWeMet = [...new Set(texts)].join('\n');
  const jobs = spells(into, from);
  if (jobs.length > 0) next.jobHistory = jobs;
  const told = [into.jobToldOn, from.jobToldOn].flatMap((day) => day ?? []).sort();
  if (told.length > 0) next.jobToldOn = told.at(-1) ?? '';
  next.emails = both(into.emails, from.emails);
  next.stakeholderRoles = both(into.stakeholderRoles, from.stakeholderRoles);
  next.caresAbout = both(into.caresAbout, from.caresAbout);
  for (const list of ['theirInitiatives', 'careerGoals', 'commonalities'] as const) {
    const all = [...(into[list] ?? []), ...(from[list] ?? [])];
    if (all.length > 0) Object.assign(next, { [list]: unlike(all) });
  }
  const pair = [into.id, from.id];
  const by = [into.introducedBy, from.introducedBy].find((id) => id && !pair.includes(id));
  if (by === undefined) delete next.introducedBy;
  else next.introducedBy = by;
  next.pinned = into.pinned || from.pinned;
  next.muted = into.muted && from.muted;
  next.createdAt = Math.min(into.createdAt, from.createdAt);
  return next;
}

/** Who of the two says a fact of the one they become. */
export function tells(
  into: Person,
  from: Person,
  fact: SourcedFact,
): { side: Side; person: Person } {
  const guess = fact === 'functionId' || fact === 'level';
  if (guess && isGuess(into, fact) && isGuess(from, fact)) {
    const titled = into.title === undefined && from.title === undefined ? 'department' : 'title';
    const known = into[titled] !== undefined || from[titled] !== undefined;
    if (known) return tells(into, from, titled);
  }
  return weight(from, fact) > weight(into, fact)
    ? { side: 'from', person: from }
    : { side: 'into', person: into };
}

function isGuess(person: Person, fact: 'functionId' | 'level'): boolean {
  const source = person.sources[fact];
  return person[fact] === undefined || source === 'title' || source === 'invite';
}

/** 0 for a fact that is not known. One without a source was there before sources were kept: it stays. */
function weight(person: Person, fact: SourcedFact): number {
  if (person[fact] === undefined) return 0;
  return strength(person.sources[fact] ?? 'user');
}

function strength(source: FactSource): number {
  return FACT_SOURCES.length - FACT_SOURCES.indexOf(source);
}

function take<F extends SourcedFact>(next: Person, person: Person, fact: F): void {
  if (person[fact] === undefined) delete next[fact];
  else next[fact] = person[fact];
  const source = person.sources[fact];
  if (source) next.sources[fact] = source;
}

function nameOf(next: Person, into: Person, from: Person, named: Side | undefined): void {
  const chosen = named ?? (isBetterNamed(from, into) ? 'from' : 'into');
  const same = into.name === from.name;
  next.name = chosen === 'from' ? from.name : into.name;
  const told = chosen === 'from' ? from.sources.name : into.sources.name;
  const [best] = FACT_SOURCES.filter((one) =>
    [into, from].some(({ sources }) => sources.name === one),
  );
  const source = same ? best : named ? 'user' : told;
  if (source) next.sources.name = source;
  const names = [...into.aliases, ...from.aliases, into.name, from.name];
  next.aliases = [...new Set(names)].filter((name) => name !== next.name && !name.includes('@'));
}

function isBetterNamed(from: Person, into: Person): boolean {
  if (into.name.includes('@') !== from.name.includes('@')) return into.name.includes('@');
  return from.sources.name === 'user' && into.sources.name !== 'user';
}

function spells(into: Person, from: Person): JobSpell[] {
  const all = [...(into.jobHistory ?? []), ...(from.jobHistory ?? [])];
  return unlike(all).sort((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0));
}

function unlike<T>(all: readonly T[]): T[] {
  return all.filter((one, at) => all.findIndex((other) => sameValue(one, other)) === at);
}

function both<T>(a: readonly T[], b: readonly T[]): T[] {
  return [...new Set([...a, ...b])];
}
