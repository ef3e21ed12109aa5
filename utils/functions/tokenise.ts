/**
 * One stretch of a title. `main` is where it begins, `aside` follows a comma, a dash or a bracket,
 * `served` follows a word like "to" or "for" and names whom the work is for.
 */
export interface TitlePart {
  role: 'main' | 'aside' | 'served';
  tokens: string[];
}

/** Longer ones are no title; cutting them keeps hostile input cheap. */
const MAX_LENGTH = 300;

const STOP_WORDS = new Set(
  `a al and con d da dal das de dei degli del della delle dem den der des di die do dos du e ed
   een en et het i im in int l la las le les los o of on op och per s sur the u um und van von y
   zu zum zur`.split(/\s+/),
);

const SERVED = new Set('to for supporting fur pour para voor reporting'.split(' '));
/** What follows names an employer. */
const EMPLOYER = new Set('at bei chez @'.split(' '));

/** "(m/w/d)", "H/F", "(f/m/x)". */
const GENDER_MARK = /(?<!\p{L})[mwfhdx](?:\s?[/|]\s?[mwfhdxi]){1,2}(?!\p{L})/giu;
/** Endings for the other gender: "Leiter:in", "Gestor(a)", "chargé·e", "Kaufmann/-frau". */
const GENDER_ENDING =
  /(?<=\p{L}{3})(?:[:*_·]|\/-?|\()(?:innen|in|trice|rice|euse|frau|ne|ra|e|a|o)\)?(?![\p{L}&-])/giu;

/** Heads that German and Dutch write on to the end of their subject. */
const COMPOUND_HEADS = `leiter leitung leider chef direktor directeur manager referent entwickler
  ontwikkelaar ingenieur assistent assistenz berater adviseur sachbearbeiter mitarbeiter medewerker
  vorstand spezialist specialist analyst koordinator techniker jurist controller`.split(/\s+/);

/**
 * Cuts a title or department into parts of plain tokens: lower case, no accents, no stop words.
 * Acronyms stay whole (`V.P.` → `vp`, `R & D` → `r&d`), slashes and hyphens separate words, gender
 * marks go, German and Dutch compounds open before their head (`Einkaufsleiterin` → `einkaufs`,
 * `leiter`). Terms of the lexicon go through here too, so both are written the same way.
 */
export function tokenise(title: string): TitlePart[] {
  const plain = fold(title.slice(0, MAX_LENGTH).normalize('NFKC'));
  const parts: TitlePart[] = [];
  for (const [index, stretch] of plain.split(/[,;|()[\]{}–—•]+|\s-+\s|:\s/u).entries()) {
    parts.push(...splitServed(stretch, index === 0 ? 'main' : 'aside'));
  }
  return parts.filter(({ tokens }) => tokens.length > 0);
}

/** Only the tokens, for a term of the lexicon. `*` marks a beginning and stays. */
export function tokens(term: string): string[] {
  return tokenise(term).flatMap((part) => part.tokens);
}

function fold(text: string): string {
  return text
    .replace(GENDER_MARK, ' ')
    .replace(GENDER_ENDING, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’`]/g, "'")
    .replace(/(?<!\p{L})(?:\p{L}\.\s?){2,}/gu, (dotted) => `${dotted.replace(/[.\s]/g, '')} `)
    .replace(/(?<![\p{L}&])(\p{L})\s?&\s?(\p{L}{1,2})(?!\p{L})/gu, '$1&$2')
    .replace(/(?<![\p{L}&])(\p{L}{2})\s?&\s?(\p{L})(?!\p{L})/gu, '$1&$2');
}

function splitServed(stretch: string, role: TitlePart['role']): TitlePart[] {
  let current: TitlePart = { role, tokens: [] };
  const parts = [current];
  for (const word of stretch.split(/\s+/)) {
    if (EMPLOYER.has(word)) break;
    if (SERVED.has(word)) {
      current = { role: 'served', tokens: [] };
      parts.push(current);
    } else current.tokens.push(...wordTokens(word));
  }
  return parts;
}

function wordTokens(word: string): string[] {
  return word
    .split(/[^\p{L}\p{N}&+#*]+|(?<=\p{L}{3})&|&(?=\p{L}{3})/u)
    .filter((token) => /[\p{L}\p{N}]/u.test(token) && !STOP_WORDS.has(token))
    .map((token) => token.replace(/(?<=(?:er|or|ent|ist|eur))in$/, ''))
    .flatMap(openCompound);
}

function openCompound(token: string): string[] {
  const head = COMPOUND_HEADS.find(
    (ending) => token.endsWith(ending) && token.length >= ending.length + 3,
  );
  return head ? [token.slice(0, -head.length), head] : [token];
}
