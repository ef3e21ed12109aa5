import { ENGLISH } from './english/grammar';
import type { Grammar } from './grammar';

/** By the language subtag of a BCP 47 tag; null where none was written yet, and all is notes. */
export function grammarFor(language: string): Grammar | null {
  const [subtag = ''] = language.toLowerCase().split(/[-_]/);
  return subtag === 'en' ? ENGLISH : null;
}
