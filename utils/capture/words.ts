import { foldWords } from '@/utils/functions/not-a-person/fold-words';

/** A word of the sentence as it was typed and as it is compared. */
export interface Word {
  /** UTF-16 units; a possessive or shortened verb after it is left out. */
  from: number;
  to: number;
  folded: string;
  /** Begins with a capital, or is of a script without. */
  capital: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.\u200c\u200d][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
/** "Priya's", "Tom'll", "they've". */
const TAIL = /['’](?:s|ll|d|re|ve|m)$/iu;

/** The words in order; a hyphen parts them as a blank does, here and in names alike. */
export function wordsOf(sentence: string): Word[] {
  return [...sentence.matchAll(WORD)].flatMap((match) => {
    const text = match[0].replace(TAIL, '');
    const folded = foldWords(text);
    if (folded === '') return [];
    const [first = ''] = text;
    const capital = first !== first.toLowerCase() || first.toLowerCase() === first.toUpperCase();
    return [{ from: match.index, to: match.index + text.length, folded, capital }];
  });
}
