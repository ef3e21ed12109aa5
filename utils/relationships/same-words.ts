import { plainLetters } from '@/utils/functions/plain-letters';

/** Beyond this much text nothing is compared: it is no name and no theme. */
const MAX_LENGTH = 300;

/**
 * The words of a text as they are compared: lower case, without accents, as typed on any keyboard. In
 * writing without blanks (Chinese, Japanese, Thai) words are those that the engine tells.
 */
export function plainWords(text: string): readonly string[] {
  const before = known.get(text);
  if (before) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const words = wordsIn(text);
  known.set(text, words);
  return words;
}

/** The same few thousand lines are compared again after every write. */
const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 20_000;

function wordsIn(text: string): string[] {
  const said = text.slice(0, MAX_LENGTH).normalize('NFKC').toLowerCase();
  const plain = plainLetters(
    said
      .normalize('NFD')
      // Only what stands on a Latin letter is an accent: グ without its mark is another word.
      .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
      .normalize('NFC')
      .replace(/['’`´]/g, ''),
  );
  if (!WITHOUT_BLANKS.test(plain)) return plain.split(NO_WORD).filter(Boolean);
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  return [...segmenter.segment(plain)].flatMap(({ segment, isWordLike }) =>
    isWordLike ? segment.split(NO_WORD).filter(Boolean) : [],
  );
}

const NO_WORD = /[^\p{L}\p{M}\p{N}]+/u;
/** The engine's dictionaries are dear, and of use for these alone. */
const WITHOUT_BLANKS =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
let segmenter: Intl.Segmenter | undefined;

/** Words that carry no meaning of their own, in the languages of calendars' users. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  `a an and as at by for from in into is it its more of off on or our out over than that the their them
   this to up via we what when where who how why will with without your my not no be are was can should
   about after before between through across
   der die das den dem des ein eine einer eines und oder im in am an auf aus bei fur mit nach uber um von vor
   zu zum zur als bis unser unsere ist wie
   le la les l un une des du de d et ou en dans sur sous pour par avec sans au aux ce cette nos notre
   el los las uno una y o del al con por para sin su sus nuestro nuestra
   il lo gli i e ed di da nel nella su per tra fra con uno una nostro nostra
   de het een en of van voor met bij naar op te tot uit ons onze
   os as um uma do da dos das no na nos nas em com sem por nosso nossa`
    .trim()
    .split(/\s+/),
);

/** "marathons" and "marathon" are one word; only the plural's last letter is taken off. */
export function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
