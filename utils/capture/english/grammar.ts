import type { FavourWeight } from '@/utils/records/schema-between';
import type { Grammar } from '../grammar';
import { englishDays } from './days';
import { RULES } from './rules';
import { isDayHere, isDayName, isNameHere, NEVER, WORDS_TOO } from './words';

const BIG =
  /\b(?:huge|massive|enormous|big|saved (?:me|us|my|our|the)|rescued|a week|weeks|all (?:day|night|weekend)|stood up for|sponsored|nominated|promoted)\b/iu;
const SOLID =
  /\b(?:solid|a day|half a day|a lot|an analyst|an engineer|introduced|vouched|backed|covered for|stayed late|stood in|stepped in)\b/iu;

export const ENGLISH: Grammar = {
  rules: RULES,
  // A question, or somebody's words, says what may be and not what is.
  isOpen: (sentence) => /[?？]["”’')\]\s]*$/u.test(sentence) || /^\s*["“”«‘]/u.test(sentence),
  days: englishDays,
  weight: (sentence): FavourWeight | undefined => {
    if (BIG.test(sentence)) return 4;
    return SOLID.test(sentence) ? 2 : undefined;
  },
  small: (word) => (NEVER.has(word) ? 'never' : WORDS_TOO.has(word) ? 'expected' : 'name'),
  isName: isNameHere,
  isDayName,
  isDay: isDayHere,
};
