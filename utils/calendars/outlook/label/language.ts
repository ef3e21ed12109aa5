import { type Lexicon, lexiconOf } from '../../label/lexicon';
import { type DateWords, dateWordsOf } from './date-words';
import { type Weekdays, weekdaysOf } from './weekdays';

/** What a tile's text is made of in a language, as far as `Intl` tells. */
export interface TileLanguage {
  lexicon: Lexicon;
  dates: DateWords;
  weekdays: Weekdays;
  /** The primary subtag, `pt`. */
  primary: string;
}

const cache = new Map<string, TileLanguage>();
const MOST_LANGUAGES = 100;

function canonical(language: string): string {
  try {
    return Intl.getCanonicalLocales(language.trim().replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** The language of a page (`en`, `pt-BR`, `en_GB`); English for an unusable tag. */
export function tileLanguageOf(language: string): TileLanguage {
  const known = cache.get(language);
  if (known) return known;
  if (cache.size >= MOST_LANGUAGES) cache.clear();
  const locale = canonical(language);
  const lexicon = lexiconOf(language);
  const made = {
    lexicon,
    dates: dateWordsOf(locale, lexicon),
    weekdays: weekdaysOf(locale),
    primary: locale.split('-')[0] ?? 'en',
  };
  cache.set(language, made);
  return made;
}
