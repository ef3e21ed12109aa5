import { h, on } from '../../google/page/dom';
import type { App } from './app';

function initials(name: string): string {
  return name
    .split(' ')
    .map((part) => part.charAt(0))
    .join('');
}

/** The bar of office.com and live.com; the address is in the page only once the menu was open. */
function olderAccount(name: string, email: string): HTMLElement {
  const button = h(
    'button',
    {
      id: 'mectrl_main_trigger',
      type: 'button',
      class: 'me',
      'aria-label': `Account manager for ${name}`,
    },
    h('span', { id: 'meInitialsButton' }, initials(name)),
  );
  const holder = h('div', { id: 'O365_MainLink_Me' }, button);
  on(button, 'click', () => {
    const menu = holder.querySelector('.memenu');
    if (menu) {
      menu.remove();
      return;
    }
    holder.append(
      h(
        'div',
        { class: 'memenu' },
        h('div', { id: 'mectrl_currentAccount_primary' }, name),
        h('div', { id: 'mectrl_currentAccount_secondary' }, email),
      ),
    );
  });
  return holder;
}

/** Who is signed in, as the two kinds of host say it (2026). */
export function account(app: App): HTMLElement | null {
  if (app.conditions.has('no-account')) return null;
  const { name, email } = app.calendar.user;
  if (location.host !== 'outlook.cloud.microsoft') return olderAccount(name, email);
  const button = h('button', { type: 'button', class: 'me', 'aria-label': name }, initials(name));
  return h('div', { id: 'owa-me-control-container' }, button);
}
