import { openCompound } from './compounds';
import { isBareWord } from './lexicon/bare-words';

/** How a token hangs on the one before it; `within` was one word with it, or hyphened. */
export type Joint = 'within' | 'close' | 'and' | 'of';

/**
 * One stretch of a title. `main` is where it begins, `aside` follows a comma, a dash or a bracket,
 * `served` follows a word like "to" or "for" and names whom the work is for.
 */
export interface TitlePart {
  role: 'main' | 'aside' | 'served';
  tokens: string[];
  /** For each token. */
  joints: Joint[];
}

type Opener = (word: string) => string[];

/** Longer ones are no title; cutting them keeps hostile input cheap. */
const MAX_LENGTH = 300;

const words = (list: string) => new Set(list.trim().split(/\s+/));

const AND = words('& + and und u et e y ed en og och i a ve');
const OF = words(
  `of de der des del della dello delle degli dei di du da das do dos dal dalla von vom van im in zu
   zum zur on s d l`,
);
const STOP = words(
  'al con dem den die een ein eine einer het il la las le les lo los o op per sur the um cum als as bzw',
);
const SERVED = words('to for supporting fur pour para voor');
/** What follows names an employer. */
const EMPLOYER = words('at bei chez presso bij @');
/** A stretch with one of these is an employer's name. */
const COMPANY = words('gmbh mbh ag kg kgaa ohg gbr inc ltd llc plc corp srl sarl bv');
/** Whoever comes after these and an assistant is served: "Assistentin der Geschäftsführung". */
const OF_GERMAN = words('der des dem vom von');
const ASSISTANT = /^(?:as{1,3}is{1,3}t|sekret|secret|segret|pa$|ea$)/;

/** "(m/w/d)", "H/F", "(f/m/x)". */
const GENDER_MARK = /(?<!\p{L})[mwfhdx](?:\s?[/|]\s?[mwfhdxi]){1,2}(?!\p{L})/giu;
/** Endings for the other gender: "Leiter:in", "Gestor(a)", "chargé·e", "Kaufmann/-frau". */
const GENDER_ENDING =
  /(?<=\p{L}{3})(?:[:*_·]|\/-?|\()(?:innen|in|trice|rice|euse|frau|ne|ra|e|a|o|r|n)\)?(?![\p{L}&-])/giu;
/** "ITManager". */
const GLUED = /(?<=\p{Lu}{2})(?=\p{Lu}\p{Ll}{3})/gu;
/** "LeiterIn". */
const INNER_CAPITAL = /(?<=\p{Ll}{3})In(?:nen)?(?!\p{L})/gu;
const UMLAUTS_APART =
  /aeft|buero|kaeuf|taet|fuehr|pruef|maenn|oeffent|gruend|praes|traeg|foerd|moegen|uebers|staend|loesung|(?<!\p{L})fuer(?!\p{L})|aerzt|aussend/gu;
/** What a dash or a blank must not cut. */
const FIXED: [RegExp, string][] = [
  [/go[ -]to[ -]market/g, 'gtm'],
  [/(?<!\p{L})\.net(?!\p{L})/gu, 'dotnet'],
  [/(?:source|procure|purchase)[ -]to[ -]pay/g, 'p2p'],
  [/(?<![\p{L}\p{N}])e[ -](commerce|business|learning|procurement|mail)/gu, 'e$1'],
];
const DOTTED = /(?<!\p{L})(?:\p{L}\.\s?){2,}/gu;
const WOMAN =
  /(?<=er|or|wirt|pert|chef|koch|ent|ist|eur|ant|alt|ekt|log|graf|nom|ar|ot|ag|arzt)in(?:nen)?$/;

/** Words of letters alone are one piece; others fall apart at what joins them, which stays a piece. */
const PLAIN = /^[a-z]+$/;
const PIECES = /([^\p{L}\p{N}&+#*.]+|(?<=\p{L}{3})[&+.]|[&+.](?=\p{L}{3}))/u;
/** "Vendeuse", "technicienne", "conseillère", "coordinadora". */
const ROMANCE_WOMAN =
  /(?<=\p{L}{3})euse$|(?<=\p{L}{2})ienne$|(?<=\p{L}{3})iere$|(?<=[a-z]{3}[dts])ora$/u;
const FEMININE = new Map(
  `ingenieure ingenieur chargee charge directrice directeur cheffe chef assistante assistant
   conseillere conseiller attachee attache jefa jefe directora director ingeniera ingeniero
   tecnica tecnico diretora diretor engenheira engenheiro direttrice direttore addetta addetto
   impiegata impiegato consultante consultant deleguee delegue adjointe adjoint
   coordinatrice coordinateur administratrice administrateur redactrice redacteur
   analistka analityk`
    .trim()
    .split(/\n/)
    .flatMap((line) => {
      const pairs = line.trim().split(/\s+/);
      return pairs.flatMap((word, i) =>
        i % 2 === 0 ? [[word, pairs[i + 1] ?? word] as const] : [],
      );
    }),
);

/**
 * Cuts a title or department into parts of plain tokens: lower case, no accents, no stop words.
 * Acronyms stay whole (`V.P.` → `vp`, `R & D` → `r&d`), slashes and hyphens separate words, gender
 * marks go, German and Dutch compounds open (`Einkaufsleiterin` → `einkauf`, `leiter`). Terms of
 * the lexicon go through here too, so both are written the same way.
 * @param open what opens compounds; another is only for measuring what they bring.
 */
export function tokenise(title: string, open = openCompound): TitlePart[] {
  const plain = fold(title.slice(0, MAX_LENGTH).normalize('NFKC'));
  const parts: TitlePart[] = [];
  for (const stretch of plain.split(/[,;|()[\]{}–—•!]+|\s-+\s|:\s/u)) {
    readStretch(stretch, parts, open);
  }
  return parts.filter(({ tokens }) => tokens.length > 0);
}

/** Only the tokens of a title. */
export function tokens(title: string): string[] {
  return tokenise(title).flatMap((part) => part.tokens);
}

/** The tokens of each of a list's terms, separated by commas. `*` marks a beginning and stays. */
export function termTokens(list: string): string[][] {
  return fold(list)
    .split(',')
    .map((term) => {
      const parts: TitlePart[] = [];
      readStretch(term.trim(), parts, openCompound);
      return parts.flatMap((part) => part.tokens);
    })
    .filter((words) => words.length > 0);
}

function fold(text: string): string {
  const lower = text
    .replace(GENDER_MARK, ' ')
    .replace(GENDER_ENDING, '')
    .replace(INNER_CAPITAL, '')
    .replace(GLUED, ' ')
    .toLowerCase();
  const ascii = /[^\x20-\x7e]/.test(lower) ? unaccented(lower) : lower;
  return FIXED.reduce((said, [apart, joined]) => said.replace(apart, joined), ascii)
    .replace(UMLAUTS_APART, (apart) => apart.replace(/([aou])e/, '$1'))
    .replace(DOTTED, (dotted) => `${dotted.replace(/[.\s]/g, '')} `)
    .replace(/(?<![\p{L}&+])(\p{L})\s?([&+])\s?(\p{L}{1,2})(?!\p{L})/gu, '$1$2$3')
    .replace(/(?<![\p{L}&])(\p{L}{2})\s?&\s?(\p{L})(?!\p{L})/gu, '$1&$2');
}

function unaccented(text: string): string {
  return (
    text
      .replace(/ß/g, 'ss')
      .replace(/œ/g, 'oe')
      .replace(/[øØ]/g, 'o')
      .replace(/ł/g, 'l')
      .replace(/ı/g, 'i')
      .replace(/æ/g, 'ae')
      .normalize('NFD')
      // Only what stands on a Latin letter is an accent: グ without its mark is another word.
      .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
      .normalize('NFC')
      .replace(/[’`´]/g, "'")
  );
}

function readStretch(stretch: string, parts: TitlePart[], open: Opener): void {
  const role = parts.some(({ tokens }) => tokens.length > 0) ? 'aside' : 'main';
  let part: TitlePart = { role, tokens: [], joints: [] };
  const own = [part];
  let joint: Joint = 'close';
  for (const word of stretch.split(/\s+/)) {
    if (EMPLOYER.has(word)) break;
    const serves = OF_GERMAN.has(word) && ASSISTANT.test(part.tokens.at(-1) ?? '');
    if (SERVED.has(word) || serves) {
      part = { role: 'served', tokens: [], joints: [] };
      own.push(part);
      joint = 'close';
    } else joint = readWord(word, part, joint, open);
  }
  if (!own.some(({ tokens }) => tokens.some((token) => COMPANY.has(token)))) parts.push(...own);
  else if (role === 'main') parts.push(...own.map(withoutCompany));
}

/** @returns how the next word hangs on this one. */
function readWord(word: string, part: TitlePart, joint: Joint, open: Opener): Joint {
  let next = joint;
  for (const piece of PLAIN.test(word) ? [word] : word.split(PIECES)) {
    if (piece === '' || piece === '-' || piece === '.') continue;
    if (AND.has(piece) || piece === '/' || piece === '/-') next = 'and';
    else if (OF.has(piece)) next = next === 'and' ? next : 'of';
    else if (/[\p{L}\p{N}]/u.test(piece) && !STOP.has(piece)) {
      for (const token of open(asPlain(piece))) {
        part.tokens.push(token);
        part.joints.push(next);
        next = 'within';
      }
      next = 'within';
    }
  }
  return next === 'within' ? 'close' : next;
}

function asPlain(piece: string): string {
  const bare = piece.replace(/^\.+|\.+$/g, '');
  if (bare.length <= 5) return FEMININE.get(bare) ?? bare;
  return FEMININE.get(bare) ?? bare.replace(WOMAN, '').replace(ROMANCE_WOMAN, romanceMan);
}

function romanceMan(ending: string): string {
  return ending === 'euse' ? 'eur' : ending.replace(/(?:ne|e|a)$/, '');
}

/** Up to the last "of", or the last head: "Geschäftsführer der Muster Werbung GmbH". */
function withoutCompany(part: TitlePart): TitlePart {
  const company = part.tokens.findIndex((token) => COMPANY.has(token));
  if (company < 0) return part;
  const of = part.joints.lastIndexOf('of', company);
  const head = part.tokens.slice(0, company).findLastIndex((token) => isBareWord(token));
  const end = of > 0 ? of : head + 1 || company;
  return { ...part, tokens: part.tokens.slice(0, end), joints: part.joints.slice(0, end) };
}
