import { tokens } from './tokenise';

/** How titles are shortened, and what of. Ours; several languages share most of them. */
const SHORT = new Map(
  Object.entries({
    senior: 'sr snr sen',
    junior: 'jr jnr jun',
    manager: 'mgr mngr man',
    management: 'mgmt mgt',
    director: 'dir',
    vice: 'v',
    president: 'pres',
    associate: 'assoc',
    assistant: 'asst',
    executive: 'exec',
    engineer: 'engr',
    engineering: 'eng engg',
    developer: 'dev',
    development: 'devt',
    operation: 'ops op',
    marketing: 'mktg mkt',
    communication: 'comms comm coms',
    administration: 'admin',
    representative: 'rep',
    coordinator: 'coord',
    specialist: 'spec',
    department: 'dept dpt',
    international: 'intl int',
    product: 'prod',
    programme: 'prog program pgm',
    project: 'proj',
    finance: 'fin',
    technology: 'tech',
    service: 'svc svcs',
    stellvertretend: 'stellv stv stellvertretende stellvertretender',
    abteilung: 'abt',
    responsable: 'resp',
  }).flatMap(([whole, short]) => short.split(' ').map((word) => [word, whole] as const)),
);

/** Words that only say what kind of thing a department is. */
const KINDS = new Set(
  'department division unit team group section office abteilung bereich'.split(' '),
);

/**
 * Whether two titles are the same words written otherwise: "Sr. Mgr, Brand" and "Senior Brand
 * Manager", "VP Sales" and "Vice President of Sales". Another rung, or a word more, is another title.
 */
export function sameTitle(a: string, b: string): boolean {
  return a === b || sameWords(a, b, words);
}

/** The same for departments: "People Team" is "People". */
export function sameDepartment(a: string, b: string): boolean {
  return a === b || sameWords(a, b, (text) => words(text).filter((word) => !KINDS.has(word)));
}

function sameWords(a: string, b: string, wordsOf: (text: string) => string[]): boolean {
  const [mine, theirs] = [wordsOf(a), wordsOf(b)];
  if (mine.length === 0 || theirs.length === 0) return a.trim() === b.trim();
  return isSame(withoutInitials(mine, theirs), withoutInitials(theirs, mine));
}

function words(text: string): string[] {
  return tokens(text).map((word) => SHORT.get(word) ?? SHORT.get(singular(word)) ?? singular(word));
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** With every run of words that the other writes as its initials written so: "vice president" → "vp". */
function withoutInitials(mine: readonly string[], other: readonly string[]): string[] {
  let result = [...mine];
  for (const short of other.map(initialsOf)) {
    if (short === null || result.includes(short.word)) continue;
    const { letters, word } = short;
    const at = result.findIndex((_, start) =>
      letters.every((letter, index) => result[start + index]?.startsWith(letter)),
    );
    if (at >= 0) result = result.toSpliced(at, letters.length, word);
  }
  return result;
}

/** "fp&a" may stand for three words. */
function initialsOf(word: string): { word: string; letters: string[] } | null {
  const letters = [...word.replace(/[^\p{L}]/gu, '')];
  return letters.length >= 2 && letters.length <= 5 ? { word, letters } : null;
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [new Set(a), new Set(b)];
  return left.size === right.size && [...left].every((word) => right.has(word));
}
