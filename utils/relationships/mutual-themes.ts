import { isGeneral } from '@/utils/functions/general-words';
import type { Person } from '@/utils/records/schema';
import { plainWords, SMALL_WORDS, singular } from './same-words';

/** One of the user's focus areas beside what a person cares about or works on. */
export interface MutualTheme {
  focusArea: string;
  theirs: string;
  of: 'cares-about' | 'their-initiative';
}

/**
 * Where the user's focus areas touch what somebody cares about or works on, what touches in more
 * words first. Ours: two texts touch when they share a word that says something ("pricing", not
 * "team", "growth" or "project"), in any form that differs by its ending only, or two that say
 * little by themselves ("customer growth").
 */
export function mutualThemes(
  person: Pick<Person, 'caresAbout' | 'theirInitiatives'>,
  focusAreas: readonly string[],
): MutualTheme[] {
  const said = [
    ...person.caresAbout.map((text) => ({ text, of: 'cares-about' as const })),
    ...(person.theirInitiatives ?? []).map((text) => ({ text, of: 'their-initiative' as const })),
  ];
  return focusAreas
    .flatMap((focusArea) =>
      said.map(({ text, of }) => ({
        focusArea,
        theirs: text,
        of,
        shared: touching(focusArea, text),
      })),
    )
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .map(({ focusArea, theirs, of }) => ({ focusArea, theirs, of }));
}

/** How much two texts have in common: 0 for nothing that says anything. */
export function touching(a: string, b: string): number {
  const theirs = themeWords(b);
  let shared = 0;
  let telling = 0;
  for (const [stem, word] of themeWords(a)) {
    if (!theirs.has(stem)) continue;
    shared += 1;
    if (!saysLittle(word)) telling += 1;
  }
  if (telling === 0 && shared < 2) return 0;
  return telling + shared / 10;
}

/** Words of any house's plans, of which it takes two to be a theme. Ours. */
const PLAIN = new Set(
  `team work project plan planning strategy growth process customer client user people company business product
   service market goal target result quality reduce reducing increase increasing launch launching build building
   grow growing improve improvement improving support change review
   kunde kunden mitarbeiter wachstum strategie ziel prozess clients equipe croissance
   cliente clientes equipo crecimiento estrategia proceso`.split(/\s+/),
);

/** Words that are no theme however many there are. */
const NOTHING = new Set(
  `new own year quarter month week time first next last one two three both big small thing better best more less make making get
   getting have need needs good well working help faster every all
   one two three four five each both many few same other only just once
   zwei drei deux trois dos tres due tre dois    neu neue neuer neues jahr monat woche annee nouveau nouvelle ano nuevo nueva mes mois`.split(
    /\s+/,
  ),
);

function saysLittle(word: string): boolean {
  return PLAIN.has(word) || PLAIN.has(singular(word)) || isGeneral(word);
}

/** The words of a text by what is left of them without their endings. */
function themeWords(text: string): ReadonlyMap<string, string> {
  const before = known.get(text);
  if (before) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const words = stemsIn(text);
  known.set(text, words);
  return words;
}

const known = new Map<string, ReadonlyMap<string, string>>();
const MOST_KNOWN = 20_000;

function stemsIn(text: string): Map<string, string> {
  const short = new Set(text.match(/(?<![\p{L}\p{N}])[\p{Lu}\p{N}]{2}(?![\p{L}\p{N}])/gu) ?? []);
  const words = plainWords(text).filter(
    (word) =>
      !SMALL_WORDS.has(word) &&
      !NOTHING.has(singular(word)) &&
      (worth(word) || short.has(word.toUpperCase())),
  );
  return new Map(words.map((word) => [stem(word), word]));
}

/** Two Latin letters are a word only in capitals ("AI"); bare numbers are none. */
function worth(word: string): boolean {
  if (/^\p{N}+$/u.test(word)) return false;
  return word.length >= 3 || !/\p{Script=Latin}/u.test(word);
}

/** "pricing", "prices" and "price" are one theme: what English takes on at a word's end goes. */
function stem(word: string): string {
  const bare = singular(word);
  const short = bare.replace(/(?<=^.{3,})(?:ing|ed|e)$/u, '');
  // "planning", "plan".
  return short === bare ? bare : short.replace(/([bdgmnprt])\1$/u, '$1');
}
