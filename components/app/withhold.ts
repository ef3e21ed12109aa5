/** Which words may be seen while what is personal is hidden. */
export interface PublicWords {
  /** Words of the interface itself, the same for everybody. */
  isFixed(words: string): boolean;
  /** A person's or a function's name. */
  isName(words: string): boolean;
}

/**
 * Where the interface's own words stand. Elsewhere even they can tell something: "Lapsed" beside a
 * name, "Sponsor" over one, "Sceptical" as what is chosen.
 */
const FIXED_PLACES = 'h1, button, a, label, legend, summary, th, nav, kbd, [data-words]';
/** Attributes that the browser shows as text. */
const SPOKEN = ['title', 'placeholder'] as const;
const WITHHELD = 'data-withheld';
const MARKS = ['data-public', 'data-private', 'data-words'];

/**
 * Marks every element under `root` whose own text is not public, now and at every later change, until
 * `signal` ends it: `hidden.css` blurs what is marked. Safe by default: what a screen shows is withheld
 * unless it is a name, or the interface's own words where those stand, or lies in `data-public`; what lies
 * in `data-private` always is.
 * Observers run before the next painting, so that nothing is seen in between. Tooltips and hints in
 * empty fields are taken away in the same manner, and given back at the end.
 *
 * @returns what judges everything anew, for when other words are public.
 */
export function withhold(root: HTMLElement, words: PublicWords, signal: AbortSignal): () => void {
  const judgeText = (element: Element) =>
    element.toggleAttribute(WITHHELD, hasPrivateText(element, words));
  const judge = (element: Element) => {
    judgeText(element);
    for (const name of SPOKEN) judgeAttribute(element, name, words);
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
    for (const element of root.querySelectorAll(`[${WITHHELD}]`)) element.removeAttribute(WITHHELD);
    for (const name of SPOKEN) giveBack(root, name);
  });
  return () => judgeAll(root);
}

function hasPrivateText(element: Element, words: PublicWords): boolean {
  const texts = [...element.childNodes].flatMap((node) =>
    node.nodeType === Node.TEXT_NODE ? plain(node.nodeValue ?? '') : [],
  );
  return texts.some((text) => !isPublic(text, element, words));
}

/** Without the marks of direction around somebody's words. */
function plain(words: string): string {
  return words.replace(/[\u2066-\u2069]/g, '').trim();
}

function isPublic(text: string, element: Element, words: PublicWords): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  if (element.closest('[data-public], [data-private]')?.hasAttribute('data-public')) return true;
  if (element.closest('[data-private]')) return false;
  if (words.isName(text)) return true;
  if (element.closest('select')) return false;
  return words.isFixed(text) && element.closest(FIXED_PLACES) !== null;
}

function kept(name: string): string {
  return `data-withheld-${name}`;
}

function judgeAttribute(element: Element, name: (typeof SPOKEN)[number], words: PublicWords): void {
  const now = element.getAttribute(name);
  const text = plain(now ?? element.getAttribute(kept(name)) ?? '');
  if (text === '') return;
  const isKnown = words.isFixed(text) || words.isName(text);
  if (now !== null && !isKnown) {
    element.setAttribute(kept(name), now);
    element.removeAttribute(name);
  } else if (now === null && isKnown) give(element, name);
  else if (now !== null) element.removeAttribute(kept(name));
}

function give(element: Element, name: string): void {
  const before = element.getAttribute(kept(name));
  element.removeAttribute(kept(name));
  if (before !== null && !element.hasAttribute(name)) element.setAttribute(name, before);
}

function giveBack(root: Element, name: string): void {
  for (const element of root.querySelectorAll(`[${kept(name)}]`)) give(element, name);
}
