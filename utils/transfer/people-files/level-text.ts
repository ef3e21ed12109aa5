import { classifyTitle } from '@/utils/functions/classify-title';
import { LEVELS, type Level } from '@/utils/functions/taxonomy';
import { plainHeader } from './header-concepts';
import { LEVEL_WORDS, SENIOR_CIVIL_SERVICE } from './level-words';

let index: Map<string, Level> | undefined;

/** "SCS2", "SCS 1A", "SCS Pay Band 3". */
const SCS = /^scs (?:pay )?(?:band )?([1-4]) ?[a-c]?$/;
/** Individual contributors number their rungs in many ways; none of them leads by rank. */
const CONTRIBUTOR = /^ic ?\d{1,2}$/;
/** What a code is beside its words: "06 - Director", "Director (D1)". */
const BESIDE = /^(?:[a-z]{0,3}\d{1,3}[a-z]?\s)+|(?:\s[a-z]{0,3}\d{1,3}[a-z]?)+$/g;

/**
 * The rung that a directory's own words for a level name; undefined when they are certain in no
 * company but their own ("L5", "M2", "Band 7"), so that the title may tell.
 */
export function levelOfText(text: string): Level | undefined {
  const plain = plainHeader(text);
  if (plain === '') return undefined;
  if (CONTRIBUTOR.test(plain)) return 'individual';
  const band = SCS.exec(plain.replace(/^scs(?=\d)/, 'scs '))?.[1];
  if (band) return SENIOR_CIVIL_SERVICE[Number(band) - 1];
  const words = plain.replace(BESIDE, '').trim();
  const known = levelWords();
  return known.get(plain) ?? known.get(words) ?? fromTitle(words);
}

/** A title where a level should stand: "Director of Sales", "VP Marketing". */
function fromTitle(words: string): Level | undefined {
  if (!words.includes(' ')) return undefined;
  const { level } = classifyTitle(words);
  return level === 'unknown' || level === 'individual' ? undefined : level;
}

function levelWords(): ReadonlyMap<string, Level> {
  if (index) return index;
  index = new Map();
  for (const level of LEVELS) {
    if (level !== 'unknown') index.set(plainHeader(level), level);
  }
  for (const [level, words] of LEVEL_WORDS) {
    for (const word of words.split(',')) {
      const key = plainHeader(word);
      if (!index.has(key)) index.set(key, level);
    }
  }
  return index;
}
