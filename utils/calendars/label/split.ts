import { plainText } from './plain-text';
import { isSeparator, splitSegments } from './segments';

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
  while (text[at] === ' ') at += step;
  if (quote.test(text[at] ?? '')) at += step;
  while (text[at] === ' ') at += step;
  return at;
}

/**
 * Cuts a label at the title that the chip shows, in any language. The title must fill its place
 * from separator to separator (or from the colon of "task:"); the first such place counts, because
 * only the times stand before it. `undefined` when the title isn't there or is empty.
 */
export function splitAroundTitle(label: string, visibleTitle: string): AroundTitle | undefined {
  const plain = plainText(label);
  const title = plainText(visibleTitle).trim();
  if (!title) return undefined;
  for (let at = plain.indexOf(title, 1); at > 0; at = plain.indexOf(title, at + 1)) {
    const left = neighbour(plain, at - 1, -1, OPENING);
    const right = neighbour(plain, at + title.length, 1, CLOSING);
    const opens = isSeparator(plain[left]) || /[:：]/.test(plain[left] ?? '');
    const closes = right >= plain.length || isSeparator(plain[right]);
    if (!opens || !closes) continue;
    return {
      before: label.slice(0, at),
      after: label.slice(at + title.length),
      segments: splitSegments(plain.slice(right)).filter(Boolean),
    };
  }
  return undefined;
}
