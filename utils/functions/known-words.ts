import { subjectWords } from './subject-words';

interface Known {
  words: ReadonlySet<string>;
  phrase: string;
}

/** Thousands of people have the same few titles and departments; each is read once. */
const known = new Map<string, Known>();
const MOST_KNOWN = 20_000;

/** `subjectWords` as a set. */
export function wordsIn(text: string): ReadonlySet<string> {
  return read(text).words;
}

/** What a text is about, as rules hold it: its `subjectWords`, joined by a blank. */
export function phraseOf(text: string): string {
  return read(text).phrase;
}

function read(text: string): Known {
  const before = known.get(text);
  if (before) return before;
  const words = subjectWords(text);
  const now = { words: new Set(words), phrase: words.join(' ') };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, now);
  return now;
}
