const ELLIPSIS = '…';

/** Percent-encoded with `%20` for a space; a broken surrogate becomes U+FFFD instead of throwing. */
export function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

/**
 * The text whole, or its longest beginning that takes at most `budget` characters once encoded, with
 * an ellipsis: cut between words, or between characters where a script or a long word leaves no
 * choice. Empty when not even that fits. `written` is what becomes of the text before it is encoded,
 * each character for itself.
 */
export function fitEncoded(
  text: string,
  budget: number,
  written: (text: string) => string = (same) => same,
): string {
  if (encode(written(text)).length <= budget) return text;
  const room = budget - encode(ELLIPSIS).length;
  let used = 0;
  let cut = 0;
  for (const character of text.toWellFormed()) {
    used += encodeURIComponent(written(character)).length;
    if (used > room) break;
    cut += character.length;
  }
  const head = text.slice(0, cut);
  const atWord = /\s/.test(text.charAt(cut)) ? head : head.replace(/\s\S*$/, '');
  // A cut that would lose more than half is worse than a broken word.
  const kept = (atWord.length * 2 >= head.length ? atWord : head).trimEnd();
  return kept === '' ? '' : kept + ELLIPSIS;
}
