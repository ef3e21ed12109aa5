import { foldWords } from '@/utils/functions/not-a-person/fold-words';
import { GENERATIONS, HONORIFICS, isDegree, isPronouns, PARTICLES } from './name-additions';

/** What a shown name says of identity. */
export interface NameKey {
  /** Lower-case words, given name first, without marks and additions. */
  key: string;
  /** What stood in brackets or after the name ("us us", "legal", "jr"), `''` for nothing. */
  qualifier: string;
}

const BRACKETED = /[([{<（][^)\]}>）]*[)\]}>）]/g;
/** "Kim Noh - Acme", "Kim Noh | Legal". */
const AFTER_DASH = /\s[-–—|]\s(.*)$/u;
/** Forms of address that are written together with the name, or with marks that would part them. */
const ADDRESSED = /^(?:ד[״"]ר|د\.|م\.)\s*|(?:\s*(?:様|さん|先生)|\s+(?:氏|님|씨))$/gu;
/** Scripts that put the family name first, with or without a blank. */
const UNSPACED = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\s]+$/u;

/**
 * The key under which two ways to write one name meet: "Noh, Kim (Legal)", "NOH, KIM" and "Kim Nóh"
 * are all `kim noh`. Null for a name without letters, and for an address.
 */
export function nameKey(name: string | undefined): Readonly<NameKey> | null {
  if (!name || name.includes('@')) return null;
  const plain = plainKey(name);
  if (plain !== null) return { key: plain, qualifier: '' };
  if (name.length > MOST) return workedOut(name);
  const known = worked.get(name);
  if (known !== undefined) return known;
  const key = workedOut(name);
  if (worked.size >= MOST_KEPT) worked.clear();
  worked.set(name, key);
  return key;
}

/** Every reading compares names with everybody's, and a file has the same ones on every meeting. */
const MOST_KEPT = 20_000;
const worked = new Map<string, NameKey | null>();

function workedOut(name: string): NameKey | null {
  const text = name
    .slice(0, MOST)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(ADDRESSED, '');
  const asides = (text.match(BRACKETED) ?? []).map(foldWords);
  const whole = text.replace(BRACKETED, ' ');
  const [, after = ''] = AFTER_DASH.exec(whole) ?? [];
  const bare = isName(whole.replace(AFTER_DASH, '')) ? whole.replace(AFTER_DASH, '') : whole;
  if (bare !== whole) asides.push(foldWords(after));
  const parts = bare.split(/[,،、]/).map((part, at) => withoutAdditions(part, at === 0));
  const key = keyOf(parts.flatMap(({ name: part }) => (part === '' ? [] : [part])));
  if (!key) return null;
  const additions = parts.flatMap(({ additions }) => additions);
  const told = [...asides, ...key.rest, ...additions];
  const qualifier = told.filter((aside) => aside !== '' && !isPronouns(aside)).join(' ');
  return { key: key.key, qualifier };
}

const PLAIN = /^[A-Z][a-z]+(?: [A-Z][a-z]+)+$/;
const PLAIN_LISTED = /^([A-Z][a-z]+), ([A-Z][a-z]+)$/;

/** The key of a name that nothing is to be done to: most are such, and everybody has one. */
function plainKey(name: string): string | null {
  const [, last, first] = PLAIN_LISTED.exec(name) ?? [];
  const written = last === undefined ? name : `${first} ${last}`;
  if (!PLAIN.test(written)) return null;
  const key = written.toLowerCase();
  const special = key
    .split(' ')
    .some((word) => HONORIFICS.has(word) || isAddition(word) || PARTICLES.has(word));
  return special ? null : key;
}

/** Family name first where a comma says so; "Berg, van der, Anna" is Anna van der Berg. */
function keyOf(parts: string[]): { key: string; rest: string[] } | null {
  const [last, first, ...rest] = parts;
  if (last === undefined) return null;
  const unspaced = UNSPACED.test(`${last}${first ?? ''}`);
  if (unspaced) return { key: `${last}${first ?? ''}`.replace(/\s/g, ''), rest };
  if (first === undefined) return { key: last, rest };
  const [given, ...others] = rest;
  return given !== undefined && first.split(' ').every((word) => PARTICLES.has(word))
    ? { key: `${given} ${first} ${last}`, rest: others }
    : { key: `${first} ${last}`, rest };
}

/** More than a word: what follows a dash may belong to one ("Jean - Pierre"). */
function isName(text: string): boolean {
  return foldWords(text).includes(' ');
}

/** Longer names are cut; nobody's identity stands so far back. */
const MOST = 200;

/** Whether two names may be one person's: the same words, and no contradicting addition. */
export function sameName(a: NameKey, b: NameKey): boolean {
  return (
    a.key === b.key && (a.qualifier === b.qualifier || a.qualifier === '' || b.qualifier === '')
  );
}

/** Whether a shown name is one by which this person is known. */
export function isCalled(person: { name: string; aliases: readonly string[] }, key: string) {
  return [person.name, ...person.aliases].some((name) => nameKey(name)?.key === key);
}

/** Who is called by an addition alone ("Mba, Jean") is called so: the first part never goes wholly. */
function withoutAdditions(part: string, isFirst: boolean): { name: string; additions: string[] } {
  const kept = inOrder(part);
  const [written = ''] = /[^\s,]+(?=\s*$)/.exec(part) ?? [];
  const additions: string[] = [];
  for (let last = written; kept.length > 1 || (kept.length === 1 && !isFirst); last = '') {
    if (!isAddition(kept.at(-1), last)) break;
    const addition = kept.pop() ?? '';
    if (GENERATIONS.has(addition)) additions.push(addition);
  }
  while (kept.length > 1 && HONORIFICS.has(kept[0] ?? '')) kept.shift();
  return { name: kept.join(' '), additions };
}

function isAddition(word = '', written = ''): boolean {
  return GENERATIONS.has(word) || isDegree(written, word);
}

/** The words of a part, given name first: "DUPONT Marie" writes the family name in capitals. */
function inOrder(part: string): string[] {
  const written = part.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const end = written.findIndex((word) => !isCapitals(word));
  const family = end < 1 ? [] : written.slice(0, end);
  const given = end < 1 ? written : written.slice(end);
  const isFamily = family.some((word) => word.replace(/\P{L}/gu, '').length > 2);
  const ordered = isFamily && given.every(isCapitalised) ? [...given, ...family] : [part];
  return foldWords(ordered.join(' '))
    .split(' ')
    .filter((word) => word !== '');
}

function isCapitals(word: string): boolean {
  return word === word.toUpperCase() && word !== word.toLowerCase() && !/\d|\./.test(word);
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}\p{L}*\p{Ll}/u.test(word);
}
