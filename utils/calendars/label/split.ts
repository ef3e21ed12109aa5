import { plainText } from './plain-text';
import { isSeparator, splitSegments } from './segments';

const BLANK = 0x20;
const CLOSING = /^[”»」』"’]$/;
const OPENING = /^[“„«「『"‘]$/;

/** A label cut at its title. Any text between `before` and `after` makes a label again. */
export interface AroundTitle {
  /** The times, or the word for all day or task, with the separator or colon. */
  before: string;
  /** Separator, then owner or calendar, response, place, colour, date. */
  after: string;
  /** The parts of `after`: trimmed plain text, no empty ones. */
  segments: string[];
}

/** The last or first character that is no blank and no quote. */
function neighbour(text: string, from: number, step: 1 | -1, quote: RegExp): number {
  let at = from;
  while (text.charCodeAt(at) === BLANK) at += step;
  const char = text.charAt(at);
  if (char === ',' || !quote.test(char)) return at;
  at += step;
  while (text.charCodeAt(at) === BLANK) at += step;
  return at;
}

/** Where a title stands in a plain label: from `at`, and `right` is what follows it and its quotes. */
export interface TitlePlace {
  at: number;
  right: number;
}

/**
 * Finds the title that the chip shows in a label, in any language. It must fill its place from
 * separator to separator (or from the colon of "task:"); the first such place counts, because only
 * the times stand before it. Both texts plain, the title trimmed.
 */
export function findTitle(plain: string, title: string): TitlePlace | undefined {
  if (!title) return undefined;
  for (let at = plain.indexOf(title, 1); at > 0; at = plain.indexOf(title, at + 1)) {
    const left = neighbour(plain, at - 1, -1, OPENING);
    const opener = plain[left];
    if (opener !== ',' && !isSeparator(opener) && opener !== ':' && opener !== '：') continue;
    const right = neighbour(plain, at + title.length, 1, CLOSING);
    const closer = plain[right];
    if (closer === undefined || closer === ',' || isSeparator(closer)) return { at, right };
  }
  return undefined;
}

/** Cuts a label at the title that the chip shows. `undefined` when it isn't there or is empty. */
export function splitAroundTitle(label: string, visibleTitle: string): AroundTitle | undefined {
  const plain = plainText(label);
  const title = plainText(visibleTitle).trim();
  const found = findTitle(plain, title);
  return (
    found && {
      before: label.slice(0, found.at),
      after: label.slice(found.at + title.length),
      segments: splitSegments(plain.slice(found.right)).filter(Boolean),
    }
  );
}
