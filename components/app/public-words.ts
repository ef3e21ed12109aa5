import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { SentencePatterns } from './sentence-patterns';
import type { PublicWords } from './withhold';

const messagesSchema = v.record(v.string(), v.looseObject({ message: v.string() }));

/** Somebody's words that were made up to show how it will look: the user's own may be the same. */
const EXAMPLE = /_example(_|$)/;
/** Is no word of the interface. */
const LOCALE = 'app_locale';
/** Where a figure, a name or somebody's words are put. */
const PUT_IN = /\$\d/;

/** What may be seen, as it becomes known: nothing at first. */
export class KnownWords implements PublicWords {
  private fixed: ReadonlySet<string> = new Set();
  private sentences = new SentencePatterns([]);
  private names: ReadonlySet<string> = new Set();
  private readonly listeners = new Set<() => void>();

  isFixed(words: string): boolean {
    return this.fixed.has(words);
  }

  isName(words: string): boolean {
    return this.names.has(words);
  }

  fixedPart(words: string): string | null {
    return this.sentences.fixedPart(words, {
      isName: (one) => this.isName(one),
      isFixed: (one) => this.isFixed(one),
    });
  }

  /** All messages of the interface; those into which something is put are known as sentences. */
  setMessages(messages: Iterable<string>): void {
    const all = [...messages];
    this.fixed = new Set(all.filter((message) => !PUT_IN.test(message)));
    this.sentences = new SentencePatterns(all.filter((message) => PUT_IN.test(message)));
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

/**
 * Every message of the interface, in the languages it may be shown in. Each locale says its own name,
 * so that the browser tells which it took: there may be none of the browser's own language.
 */
export async function messagesInUse(): Promise<ReadonlySet<string>> {
  const manifest = browser.runtime.getManifest();
  const locales = new Set([i18n.t('app.locale'), manifest.default_locale]);
  const read = await Promise.all([...locales].map((one) => (one ? messagesOf(one) : [])));
  return new Set(read.flat().filter((message) => message !== ''));
}

async function messagesOf(locale: string): Promise<string[]> {
  try {
    const answer = await fetch(new URL(`/_locales/${locale}/messages.json`, location.href));
    const parsed = v.safeParse(messagesSchema, await answer.json());
    if (!parsed.success) return [];
    return Object.entries(parsed.output)
      .filter(([key]) => key !== LOCALE && !EXAMPLE.test(key))
      .map(([, { message }]) => message.trim());
  } catch {
    return [];
  }
}
