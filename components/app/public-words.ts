import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { PublicWords } from './withhold';

const messagesSchema = v.record(v.string(), v.looseObject({ message: v.string() }));

/** Somebody's words that were made up to show how it will look: the user's own may be the same. */
const EXAMPLE = /_example(_|$)/;

/** What may be seen, as it becomes known: nothing at first. */
export class KnownWords implements PublicWords {
  private fixed: ReadonlySet<string> = new Set();
  private names: ReadonlySet<string> = new Set();
  private readonly listeners = new Set<() => void>();

  isFixed(words: string): boolean {
    return this.fixed.has(words);
  }

  isName(words: string): boolean {
    return this.names.has(words);
  }

  setFixed(fixed: ReadonlySet<string>): void {
    this.fixed = fixed;
    for (const listener of this.listeners) listener();
  }

  setNames(names: ReadonlySet<string>): void {
    this.names = names;
    for (const listener of this.listeners) listener();
  }

  onChange(listener: () => void, signal: AbortSignal): void {
    this.listeners.add(listener);
    signal.addEventListener('abort', () => this.listeners.delete(listener));
  }
}

/** Every message of the interface that has no figure and no name put into it. */
export async function fixedWords(): Promise<ReadonlySet<string>> {
  const manifest = browser.runtime.getManifest();
  const locale = browser.i18n.getMessage('@@ui_locale');
  const locales = new Set([locale, locale.split('_')[0], manifest.default_locale]);
  const read = await Promise.all([...locales].map((one) => (one ? messagesOf(one) : [])));
  return new Set(read.flat().filter((message) => message !== '' && !/\$\d/.test(message)));
}

/** None for a language there is no file of. */
async function messagesOf(locale: string): Promise<string[]> {
  try {
    const answer = await fetch(new URL(`/_locales/${locale}/messages.json`, location.href));
    const parsed = v.safeParse(messagesSchema, await answer.json());
    if (!parsed.success) return [];
    return Object.entries(parsed.output)
      .filter(([key]) => !EXAMPLE.test(key))
      .map(([, { message }]) => message.trim());
  } catch {
    return [];
  }
}
