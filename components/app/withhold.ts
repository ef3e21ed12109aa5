import { MaskedTexts, plain } from './masked-text';
import { giveBackSpoken, judgeSpoken, SPOKEN } from './spoken';

/** Which words may be seen while what is personal is hidden. */
export interface PublicWords {
  /** Words of the interface itself, the same for everybody. */
  isFixed(words: string): boolean;
  /** A person's or a function's name. */
  isName(words: string): boolean;
  /**
   * A sentence of the interface with dots for what was put into it, but for names and, put in alone, the
   * interface's own words; null when it is none of the interface's.
   */
  fixedPart(words: string): string | null;
}

/**
 * Where the interface's own words stand. Elsewhere even they can tell something: "Lapsed" beside a
 * name, "Sponsor" over one, "Sceptical" as what is chosen.
 */
const FIXED_PLACES = 'h1, button, a, label, legend, summary, th, nav, kbd, [data-words]';
const WITHHELD = 'data-withheld';
const MARKS = ['data-public', 'data-private', 'data-words'];

/** Fields keep what is written in them for whoever goes into them, so that it can be written on. */
const NO_TEXT = 'script, style, textarea';

/**
 * Marks every element under `root` whose own text is not public, now and at every later change, until
 * `signal` ends it: `hidden.css` blurs what is marked. Safe by default: what a screen shows is withheld
 * unless it is a name, or the interface's own words where those stand, or lies in `data-public`; what lies
 * in `data-private` always is.
 * Observers run before the next painting, so that nothing is seen in between. The text itself becomes dots
 * (`masked-text.ts`), and what is only read out or shown by the browser goes too (`spoken.ts`): who listens
 * learns no more than who looks. All is given back at the end.
 *
 * @returns what judges everything anew, for when other words are public.
 */
export function withhold(root: HTMLElement, words: PublicWords, signal: AbortSignal): () => void {
  const texts = new MaskedTexts();
  const judge = (element: Element) => {
    element.toggleAttribute(WITHHELD, judgeText(element, words, texts));
    judgeSpoken(element, words);
  };
  const judgeAll = (element: Element) => {
    judge(element);
    for (const within of element.querySelectorAll('*')) judge(within);
  };
  const observer = new MutationObserver((changes) => {
    for (const { type, target, addedNodes, attributeName } of changes) {
      if (type === 'childList') {
        for (const node of addedNodes) if (node instanceof Element) judgeAll(node);
      }
      const element = target instanceof Element ? target : target.parentElement;
      if (element === null) continue;
      if (type === 'attributes' && MARKS.includes(attributeName ?? '')) judgeAll(element);
      else judge(element);
    }
  });
  judgeAll(root);
  observer.observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: [...SPOKEN, ...MARKS],
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    for (const element of root.querySelectorAll(`[${WITHHELD}]`)) {
      element.removeAttribute(WITHHELD);
      for (const text of textsOf(element)) texts.giveBack(text);
    }
    giveBackSpoken(root);
  });
  return () => judgeAll(root);
}

function textsOf(element: Element): Text[] {
  return [...element.childNodes].filter((node) => node instanceof Text);
}

/** Whether any of its own text is private; that becomes dots. */
function judgeText(element: Element, words: PublicWords, texts: MaskedTexts): boolean {
  if (element.matches(NO_TEXT)) return false;
  let isPrivate = false;
  for (const text of textsOf(element)) {
    if (isPublic(plain(texts.words(text)), element, words)) texts.giveBack(text);
    else {
      texts.mask(text);
      isPrivate = true;
    }
  }
  return isPrivate;
}

function isPublic(text: string, element: Element, words: PublicWords): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  if (element.closest('[data-public], [data-private]')?.hasAttribute('data-public')) return true;
  if (element.closest('[data-private]')) return false;
  if (words.isName(text)) return true;
  if (element.closest('select')) return false;
  return words.isFixed(text) && element.closest(FIXED_PLACES) !== null;
}
