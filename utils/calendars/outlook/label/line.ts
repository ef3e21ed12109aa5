import { plainText } from '../../label/plain-text';
import { separatorsOf } from '../../label/segments';
import { type TileLanguage, tileLanguageOf } from './language';

/** A tile's label, prepared for reading. Positions hold in `original` and `plain` alike. */
export interface Line {
  original: string;
  plain: string;
  separators: readonly number[];
  language: TileLanguage;
  /** Index into `separators` of the first one at or after a position. */
  indexFrom: (position: number) => number;
  /** The first separator at or after a position. */
  separatorFrom: (position: number) => number | undefined;
}

export function lineOf(original: string, language: string): Line {
  const plain = plainText(original).trimEnd();
  const separators = separatorsOf(plain);
  const indexFrom = (position: number) => {
    let low = 0;
    let high = separators.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((separators[middle] ?? 0) < position) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    original,
    plain,
    separators,
    language: tileLanguageOf(language),
    indexFrom,
    separatorFrom: (position) => separators[indexFrom(position)],
  };
}

/** The first position at or after one where no blank stands. */
export function behindBlanks(text: string, position: number): number {
  let at = position;
  while (/\s/.test(text[at] ?? '')) at += 1;
  return at;
}

const EDGES = /^[\s\u200e\u200f\u061c\ufeff]+/;

/** Without blanks and direction marks at both ends. */
export function trimMarks(text: string): string {
  const begun = text.replace(EDGES, '');
  let end = begun.length;
  while (end > 0 && /[\s\u200e\u200f\u061c\ufeff]/.test(begun[end - 1] ?? '')) end -= 1;
  return begun.slice(0, end);
}
