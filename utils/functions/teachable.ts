import { classifyTitle } from './classify-title';
import { isGeneral } from './general-words';
import { PLACES } from './lexicon/bare-words';
import { isPlainName } from './plain-names';
import { subjectWords } from './subject-words';

/** Words from which something can be learnt about more than one person. */
export interface Teachable {
  /** As they stand in the title or department: "Growth" of "Head of Growth". */
  text: string;
  /** As rules compare them. */
  words: string;
}

const SOMEWHERE: ReadonlySet<string> = new Set(PLACES);

/** Longer is no subject but a whole sentence. */
const MOST_WORDS = 5;
const MOST_CHARACTERS = 60;

/**
 * What a correction of somebody's function is about: the department where the title alone does not
 * tell a function, else the title. Null where the words are too general to hold for others (none at
 * all, a place, a number, a letter, a single word that every function has, the plain name of a
 * function), and where they are too many.
 */
export function teachable(
  title: string | undefined,
  department: string | undefined,
): Teachable | null {
  const ofTitle = title === undefined ? null : teachableText(title);
  if (title !== undefined && classifyTitle(title).functionId !== null) return ofTitle;
  return (department === undefined ? null : teachableText(department)) ?? ofTitle;
}

function teachableText(text: string): Teachable | null {
  const words = subjectWords(text);
  const telling = words.filter((word) => /\p{L}{2}/u.test(word) && !SOMEWHERE.has(word));
  const joined = words.join(' ');
  if (telling.length === 0 || (telling.length === 1 && telling.every(isGeneral))) return null;
  if (words.length > MOST_WORDS || joined.length > MOST_CHARACTERS || isPlainName(joined))
    return null;
  return { text: asWritten(text, words), words: joined };
}

/** From the first to the last word that says something, where that stretch says the same. */
function asWritten(text: string, words: readonly string[]): string {
  const found = [...text.matchAll(/[\p{L}\p{N}\p{M}&.]+/gu)].filter(([piece]) =>
    subjectWords(piece).some((word) => words.includes(word)),
  );
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) return text.trim();
  const stretch = text.slice(first.index, last.index + last[0].length);
  return subjectWords(stretch).join(' ') === words.join(' ') ? stretch : text.trim();
}
