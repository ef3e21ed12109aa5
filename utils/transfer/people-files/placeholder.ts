/** What people and systems write where they know nothing. */
const PLACEHOLDERS = new Set(
  [
    '-',
    '--',
    '—',
    '–',
    '?',
    '.',
    'n/a',
    '#n/a',
    'n.a.',
    'null',
    '(null)',
    '<null>',
    'undefined',
    'nan',
  ].concat([
    '(blank)',
    '[blank]',
    '#ref!',
    '#value!',
    '#name?',
    'tbd',
    'tbc',
    'n/d',
    'withheld',
    'redacted',
    'k.a.',
    'k. a.',
    '/',
  ]),
);
/** Where an id should stand: "XX", "none", "0", or that the post is gone. */
const NO_ID = /^(x+|0+|none|nil|n\/?a|deleted|unknown|vacant|eliminated|abolished|gelöscht)$/i;
const VACANT =
  /^[^\p{L}]*(vacant|vacancy|vakant|unbesetzt|tbh|to be (hired|recruited|filled|confirmed)|open (position|role|headcount)|vacante|vacance|poste vacant|da assumere|offene stelle)(?![\p{L}\d])/iu;
/** What is also how people are called: "N. N. Sharma", "Vago, Maria". */
const VACANT_ALONE = /^[^\p{L}]*(?:n\.? ?n\.?|vago)(?![\p{L}\d]|[.,]?\s*\p{L})/iu;

/** Most cells begin with none of these, which saves looking further. */
const FIRST_LETTERS = new Set(
  [...PLACEHOLDERS].flatMap((text) => [text[0], text[0]?.toUpperCase()]),
);

/** The cell's text, or undefined when it tells nothing. */
export function told(cell: string | undefined): string | undefined {
  if (cell === undefined || cell === '') return undefined;
  if (cell.length > 11 || !FIRST_LETTERS.has(cell[0])) return cell;
  return PLACEHOLDERS.has(cell.toLowerCase()) ? undefined : cell;
}

/** The same for an id. */
export function toldId(cell: string | undefined): string | undefined {
  const text = told(cell);
  return text !== undefined && text.length < 12 && NO_ID.test(text) ? undefined : text;
}

/** A post with nobody in it. */
export function isVacant(name: string): boolean {
  return name.length < 60 && (VACANT.test(name) || VACANT_ALONE.test(name));
}
