import { hash } from '../../company/event-ids';
import { h } from '../../google/page/dom';

/** A class as a build names it: it means nothing and is another in the next build. */
export function hashedClass(key: string): string {
  const part = (salt: string) => hash(`${key}/${salt}`).toString(36).slice(0, 6);
  return `___${part('a')}0 f${part('b')} f${part('c')}`;
}

/** Puts an element under so many more that have neither role nor place of their own. */
export function buried(levels: number, key: string, inner: Node): HTMLElement {
  let outer = h('div', { class: `bare ${hashedClass(`${key}${levels}`)}` }, inner);
  for (let level = levels - 1; level > 0; level--) {
    outer = h('div', { class: `bare ${hashedClass(`${key}${level}`)}` }, outer);
  }
  return outer;
}
