import { i18n } from '#i18n';
import { isolated } from '@/components/ui/isolated';
import type { Suggestion } from '@/utils/relationships/brief-suggestion';
import type { Theme } from '@/utils/relationships/what-to-offer';

/** The suggestion where what it is about stands above it. */
export function suggestionWords(suggestion: Suggestion, name: string): string {
  switch (suggestion.kind) {
    case 'promise':
      return i18n.t('brief.suggest.promise');
    case 'ask':
      return i18n.t('brief.suggest.ask', [isolated(name)]);
    case 'give-first':
      return [i18n.t('brief.suggest.give_first', [isolated(name)]), ...themeWords(suggestion.theme)]
        .join(' ')
        .trim();
    case 'ask-cares':
      return i18n.t('brief.suggest.ask_cares', [isolated(name)]);
    case 'help':
      return i18n.t('brief.suggest.help', [isolated(suggestion.theme.text)]);
    case 'introduce':
      return i18n.t('brief.suggest.introduce', [isolated(name)]);
  }
}

/** The suggestion where it stands alone. */
export function suggestionAlone(suggestion: Suggestion, name: string): string {
  switch (suggestion.kind) {
    case 'promise':
      return i18n.t('brief.alone.promise', [isolated(name), isolated(suggestion.promise.text)]);
    case 'ask':
      return i18n.t('brief.alone.ask', [isolated(name), isolated(suggestion.ask.text)]);
    case 'help':
      return i18n.t('brief.alone.help', [isolated(name), isolated(suggestion.theme.text)]);
    default:
      return suggestionWords(suggestion, name);
  }
}

function themeWords(theme: Theme | undefined): string[] {
  if (!theme) return [];
  const text = isolated(theme.text);
  switch (theme.kind) {
    case 'initiative':
      return [i18n.t('brief.theme.initiative', [text])];
    case 'goal':
      return [i18n.t('brief.theme.goal', [text])];
    // What they care about has a line of its own.
    case 'cares-about':
      return [];
  }
}
