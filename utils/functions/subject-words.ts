import { BARE_HEADS, PLACES } from './lexicon/bare-words';
import { tokens } from './tokenise';

const HEADS = new Set(BARE_HEADS);
const SOMEWHERE = new Set(PLACES);

/**
 * The words of a title or department that say what it is about, as the tokeniser writes them:
 * lower case, no accents, no heads, levels, gender marks or stop words, each once, in order.
 * "Head of Growth" gives `growth`, "Leiter Einkauf" and "Einkaufsleiterin" give `einkauf`, "VP" and
 * text of any strange kind give nothing. A place counts only where nothing else is said.
 */
export function subjectWords(text: string): string[] {
  const words = tokens(text).filter((word) => !HEADS.has(word));
  const about = words.filter((word) => !SOMEWHERE.has(word));
  return [...new Set(about.length > 0 ? about : words)];
}
