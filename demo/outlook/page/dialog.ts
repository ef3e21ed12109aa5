import { h } from '../../google/page/dom';
import { hashedClass } from './hashed';

/** A window over the page, in a layer at the end of the body. */
export function dialog(content: HTMLElement, name: string): HTMLElement {
  return h(
    'div',
    { class: `ms-Layer ${hashedClass('modal')}` },
    h(
      'div',
      { class: `ms-Modal ${name}`, role: 'dialog', 'aria-modal': 'true' },
      h('div', { class: 'ms-Dialog-main' }, content),
    ),
  );
}
