/** What a shown name says of identity. */
export interface NameKey {
  /** Lower-case words, given name first, without marks and additions. */
  key: string;
  /** What stood in brackets or after the name ("us us", "legal", "jr"), `''` for nothing. */
  qualifier: string;
}

/** What people put before or after a name. Ours; words that could be a name themselves are not in it. */
const TITLES = new Set(['dr', 'prof']);
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'phd', 'md', 'mba', 'esq', 'cpa', 'cfa']);

const BRACKETED = /[([{<][^)\]}>]*[)\]}>]/g;
/** Letters that Unicode does not take apart, as they are typed without them. */
const PLAIN: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * The key under which two ways to write one name meet: "Noh, Kim (Legal)", "NOH, KIM" and "Kim Nóh"
 * are all `kim noh`. Null for a name without letters, and for an address.
 */
export function nameKey(name: string | undefined): NameKey | null {
  if (!name || name.includes('@')) return null;
  const text = name
    .slice(0, MOST)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '');
  const asides = (text.match(BRACKETED) ?? []).map(words);
  const parts = text
    .replace(BRACKETED, ' ')
    .split(/[,،、]/)
    .map(withoutAdditions);
  const [last, first, ...rest] = parts.flatMap(({ name: part }) => (part === '' ? [] : [part]));
  if (last === undefined) return null;
  const key = first === undefined ? last : `${first} ${last}`;
  const additions = parts.flatMap(({ additions }) => additions);
  return { key, qualifier: [...asides, ...rest, ...additions].filter(Boolean).join(' ') };
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

function withoutAdditions(part: string): { name: string; additions: string[] } {
  const kept = words(part).split(' ');
  const additions: string[] = [];
  while (kept.length > 0 && SUFFIXES.has(kept.at(-1) ?? '')) additions.push(kept.pop() ?? '');
  if (kept.length > 1 && TITLES.has(kept[0] ?? '')) kept.shift();
  return { name: kept.join(' '), additions };
}

function words(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/['’ʼ.]/g, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}
