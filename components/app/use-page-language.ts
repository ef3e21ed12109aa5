import { useEffect } from 'react';
import { browser } from 'wxt/browser';

/** The page speaks the language its words are in, and reads in its direction. */
export function usePageLanguage(): void {
  useEffect(() => {
    document.documentElement.lang = browser.i18n.getMessage('@@ui_locale').replace('_', '-');
    document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir');
  }, []);
}
