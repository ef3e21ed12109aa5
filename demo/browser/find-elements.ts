/** How one kind of element is told from others; every part that is given has to hold. */
export interface Query {
  css?: string;
  role?: string;
  /** Accessible name: a part of it in any case, or a pattern. */
  name?: string | { source: string; flags: string };
  level?: number;
  label?: string;
  exact?: boolean;
  /** Words of the innermost element that has them. */
  text?: string;
  hasText?: string;
  /** Only what lies in one of these. */
  within?: Query;
}

/** Elements of the page that a query means, in document order. Runs in the page, so it stands alone. */
export function findElements(query: Query): Element[] {
  const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const holds = (whole: string, part: string) => whole.toLowerCase().includes(part.toLowerCase());
  const implied: Record<string, string> = {
    article: 'article:not([role])',
    button: 'button:not([role])',
    checkbox: 'input[type=checkbox]:not([role])',
    heading: ':is(h1,h2,h3,h4,h5,h6):not([role])',
    link: 'a[href]:not([role])',
    listitem: 'li:not([role])',
    region: 'section:is([aria-label],[aria-labelledby]):not([role])',
    status: 'output:not([role])',
    textbox: 'textarea, input:not([type]), input:is([type=text],[type=email],[type=search])',
  };
  const labelOf = (element: Element) => {
    const own = tidy(element.getAttribute('aria-label'));
    if (own !== '') return own;
    const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const labels = 'labels' in element ? (element.labels as NodeListOf<Element> | null) : null;
    const named = ids.map((id) => document.getElementById(id));
    return tidy([...named, ...(labels ?? [])].map((one) => tidy(one?.textContent)).join(' '));
  };
  const nameOf = (element: Element) => labelOf(element) || tidy(element.textContent);
  const hasName = (element: Element, name: NonNullable<Query['name']>) =>
    typeof name === 'string'
      ? holds(nameOf(element), name)
      : new RegExp(name.source, name.flags).test(nameOf(element));
  const hasLabel = (element: Element, label: string) =>
    query.exact ? labelOf(element) === label : holds(labelOf(element), label);

  const { role, name, level, label, text, hasText } = query;
  let css = query.css ?? '*';
  if (role !== undefined) css = [`[role="${role}"]`, implied[role]].filter(Boolean).join(',');
  if (level !== undefined) css = `h${level}`;
  if (label !== undefined) css = 'input,select,textarea,[aria-label],[aria-labelledby]';
  const around = query.within && findElements(query.within);
  return [...document.querySelectorAll(css)].filter((element) => {
    if (around && !around.some((one) => one !== element && one.contains(element))) return false;
    if (name !== undefined && !hasName(element, name)) return false;
    if (label !== undefined && !hasLabel(element, label)) return false;
    const words = text ?? hasText;
    if (words === undefined) return true;
    if (!holds(tidy(element.textContent), words)) return false;
    if (hasText !== undefined) return true;
    return ![...element.children].some((child) => holds(tidy(child.textContent), words));
  });
}
