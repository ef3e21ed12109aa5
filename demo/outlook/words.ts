import languages from './words.json';

type Key = keyof typeof languages.en;

/** The words of an Outlook page in one language; `{0}` stands for what goes in. */
export type Words = Record<Key, string>;

const WORDS: Record<string, Words> = languages;

export const LANGUAGES: readonly string[] = Object.keys(languages);

/** English stands in for a language the replica does not speak. */
export function wordsOf(language: string): Words {
  return WORDS[language.slice(0, 2)] ?? languages.en;
}

/** `filled('By {0}', 'Ada')` */
export function filled(pattern: string, ...parts: string[]): string {
  return pattern.replace(/\{(\d)\}/g, (_, index) => parts[Number(index)] ?? '');
}
