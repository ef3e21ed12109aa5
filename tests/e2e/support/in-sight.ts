import type { JourneyPage } from '@/demo/browser/page';

export interface Sight {
  /** Words that can be read: of texts, values of fields, hints in them and tooltips. */
  read: string[];
  /** Words that are on the page and can't be read. */
  withheld: string[];
}

/** What somebody sees on the page, as the browser computed it, whatever way it is withheld. */
export function inSight(page: JourneyPage): Promise<Sight> {
  return page.evaluate(look);
}

/** Runs in the page, so it stands alone. */
export function look(): Sight {
  const sight: Sight = { read: [], withheld: [] };
  const isWithheld = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { filter, opacity, visibility } = getComputedStyle(at);
      if (/blur\((?!0)/.test(filter) || opacity === '0' || visibility !== 'visible') return true;
    }
    return false;
  };
  const isForEarsOnly = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { clipPath, overflow } = getComputedStyle(at);
      if (clipPath !== 'none' && overflow === 'hidden') return true;
    }
    return false;
  };
  const note = (words: string, element: Element) => {
    if (!/[\p{L}\p{N}•]/u.test(words) || !element.checkVisibility() || isForEarsOnly(element))
      return;
    (isWithheld(element) ? sight.withheld : sight.read).push(words.trim());
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (element && !element.closest('script, style, option, kbd'))
      note(node.nodeValue ?? '', element);
  }
  for (const element of document.querySelectorAll('input, textarea, select')) {
    if (element instanceof HTMLSelectElement) note(element.selectedOptions[0]?.text ?? '', element);
    const isWritten =
      element instanceof HTMLTextAreaElement ||
      (element instanceof HTMLInputElement && !/radio|checkbox|button/.test(element.type));
    if (isWritten) note(element.value, element);
  }
  for (const element of document.querySelectorAll('[title], [placeholder], svg title')) {
    const isPointedAt = getComputedStyle(element).pointerEvents !== 'none';
    const words = element.getAttribute('title') ?? element.getAttribute('placeholder');
    const drawn = element.localName === 'title' && isPointedAt ? element.textContent : null;
    if (words ?? drawn) sight.read.push(words ?? drawn ?? '');
  }
  return sight;
}
