type Attributes = Record<string, string | number | null | undefined>;

/** An element with attributes and children; what is null or undefined is left out. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string | null)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  setAll(element, attributes);
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** Makes the attributes of a node exactly these, so that a recycled node keeps nothing of the old. */
export function setAll(element: Element, attributes: Attributes): void {
  for (const name of element.getAttributeNames()) {
    if (attributes[name] === null || attributes[name] === undefined) element.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined) continue;
    if (element.getAttribute(name) !== String(value)) element.setAttribute(name, String(value));
  }
}

/** Text that only screen readers get. */
export function hidden(text: string, tag: 'div' | 'span' = 'span'): HTMLElement {
  return h(tag, { class: 'XuJrye' }, text);
}

let lastId = 100;
/** Ids as the page hands them out: `c101`, `c102`. */
export function newId(): string {
  lastId += 1;
  return `c${lastId}`;
}

export function on(
  element: HTMLElement,
  type: 'click' | 'change' | 'keydown' | 'scroll' | 'submit',
  listener: (event: Event) => void,
): void {
  element.addEventListener(type, listener);
}
