import de from './words/de.json';
import en from './words/en.json';
import es from './words/es.json';
import fr from './words/fr.json';
import it from './words/it.json';
import ja from './words/ja.json';
import ko from './words/ko.json';
import nl from './words/nl.json';
import pt from './words/pt.json';
import zh from './words/zh.json';

type Key = keyof typeof en;

/** The words of an Outlook page in one language; `{0}` stands for what goes in. */
export type Words = Record<Key, string>;

const WORDS: Record<string, Words> = { en, de, fr, es, pt, it, nl, ja, ko, zh };

export const LANGUAGES: readonly string[] = Object.keys(WORDS);

/** English stands in for a language the replica does not speak. */
export function wordsOf(language: string): Words {
  return WORDS[language.slice(0, 2)] ?? en;
}

/** `filled('By {0}', 'Ada')` */
export function filled(pattern: string, ...parts: string[]): string {
  return pattern.replace(/\{(\d)\}/g, (_, index) => parts[Number(index)] ?? '');
}
