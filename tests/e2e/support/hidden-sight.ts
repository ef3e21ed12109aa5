import type { Page } from 'playwright-core';
import { store } from '@/demo/screens/stored';
import { inSight, type Sight } from './in-sight';

export interface HiddenSight {
  /** What could be read before that was neither a name nor the interface's own words. */
  personal: string[];
  /** What can be read, or is read out, while hidden, that should not be. */
  leaks: string[];
  /** Names that could be read before, and those that still can. */
  names: { before: number; after: number };
}

/** What may be known by anybody, and what nobody may know. */
export interface Known {
  fixed: string[];
  names: string[];
  /** Sentences and addresses of all records. */
  words: string[];
}

/** Reads it on any page of the extension: for all screens about the same records once is enough. */
export function readKnown(page: Page): Promise<Known> {
  return page.evaluate(whatIsKnown);
}

/** Hides what is personal on a page that is open, and shows it again. */
export async function hiddenSight(page: Page, known: Known): Promise<HiddenSight> {
  const [fixed, names] = [new Set(known.fixed), new Set(known.names)];
  const isKnown = (text: string) => fixed.has(text) || names.has(text) || isMasked(text);
  /** "Ada Brandt, Legal" tells no more than both do. */
  const isOpen = (text: string) =>
    isKnown(text) || plain(text).split(', ').every(isKnown) || isKnown(plain(text));
  const isPersonal = (text: string) =>
    !isOpen(text) && (hasFigure(text) || known.words.some((words) => text.includes(words)));
  const before = await inSight(page);
  await store(page, 'local', 'hidden', { hidden: true, at: 0 });
  const named = ({ read }: Sight) => read.filter((one) => names.has(one)).length;
  const after = await page.evaluate(shownNames, known.names).then(() => inSight(page));
  const told = [...after.read, ...(await page.evaluate(heard))];
  await store(page, 'local', 'hidden', { hidden: false, at: 0 });
  return {
    personal: before.read.filter(isPersonal),
    leaks: [
      ...told.filter(isPersonal),
      ...after.read.filter((text) => !isOpen(text)).map((text) => `Nobody’s words: ${text}`),
    ],
    names: { before: named(before), after: named(after) },
  };
}

/** A figure, a date, a clock; of the interface's own words only the licence of a source has one. */
const hasFigure = (text: string) => /\d/.test(text) && !text.includes('O*NET');
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');
const isMasked = (text: string) => text.includes('•') && !/[\p{L}\p{N}]/u.test(text);

/** Runs in the page, so it stands alone. */
async function whatIsKnown(): Promise<Known> {
  const answer = await fetch(new URL('/_locales/en/messages.json', location.href));
  const messages: Record<string, { message: string }> = await answer.json();
  const fixed = Object.values(messages).map(({ message }) => message.trim());
  const names: string[] = [];
  const words: string[] = [];
  const collect = (value: unknown) => {
    if (typeof value === 'string') {
      for (const line of value.split('\n')) {
        if (line.trim().length > 5 && /[\s@]/.test(line.trim())) words.push(line.trim());
      }
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  for (const { name: called } of await indexedDB.databases()) {
    if (!called?.startsWith('crosswalk')) continue;
    const opened = new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(called);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    // On a screen about records that can't be opened nothing of them is known.
    const db = await opened.catch(() => null);
    if (db === null) continue;
    for (const table of db.objectStoreNames) {
      if (table === 'attendances' || table.startsWith('badge')) continue;
      const rows = await new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const reading = db.transaction(table).objectStore(table).getAll();
        reading.onsuccess = () => resolve(reading.result);
        reading.onerror = () => reject(reading.error);
      });
      for (const { name, aliases, ...row } of rows) {
        if (typeof name === 'string' && /people|functions/.test(table)) names.push(name.trim());
        else collect(name);
        collect(row);
      }
    }
    db.close();
  }
  const open = new Set([...fixed, ...names]);
  return { fixed, names, words: [...new Set(words)].filter((one) => !open.has(one)) };
}

/** Waits, in the page, until it is hidden and the names that stand on it can be read again. */
async function shownNames(names: readonly string[]): Promise<void> {
  const known = new Set(names);
  const isDone = () => {
    if (!document.documentElement.hasAttribute('data-hidden')) return false;
    // What lies in `data-public` can be read before any name is known.
    const texts = [...document.querySelectorAll('bdi')].filter(
      (one) => one.checkVisibility() && !one.closest('[data-public], [data-private]'),
    );
    if (texts.length === 0 || known.size === 0) return true;
    return texts.some((one) => known.has(one.textContent.trim()));
  };
  for (let frame = 0; frame < 120 && !isDone(); frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** All that is there to be read out, seen or not. Runs in the page, so it stands alone. */
function heard(): string[] {
  const said: string[] = [];
  const take = (words: string | null | undefined) => {
    if (words && /[\p{L}\p{N}]/u.test(words)) said.push(words.trim());
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest('script, style, textarea, kbd')) take(node.nodeValue);
  }
  const attributes =
    'aria-label aria-description aria-roledescription aria-valuetext aria-valuenow alt title placeholder'.split(
      ' ',
    );
  for (const name of attributes) {
    for (const one of document.querySelectorAll(`[${name}]`)) take(one.getAttribute(name));
  }
  return said;
}
