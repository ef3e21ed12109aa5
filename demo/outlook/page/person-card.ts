import { h } from '../../google/page/dom';
import { outlookName } from '../display-name';
import type { App } from './app';
import { hashedClass } from './hashed';

export interface PersonCard {
  open(email: string, at: HTMLElement): void;
  close(): void;
  holds(node: Node): boolean;
}

/** Name and what the directory says: title, department, address, a line each. The host has no size. */
export function createPersonCard(app: App): PersonCard {
  let host: HTMLElement | null = null;

  function close(): void {
    host?.remove();
    host = null;
  }

  function open(email: string, at: HTMLElement): void {
    close();
    const invited = app.calendar.events.flatMap(({ attendees }) => attendees);
    const known = app.calendar.people.find((one) => one.email === email);
    const name = known?.name ?? invited.find((one) => one.email === email)?.name;
    const shownName = outlookName({ email, ...(name && { name }) });
    const line = (text: string | undefined) =>
      text ? h('div', { class: hashedClass('line') }, text) : null;
    const card = h(
      'div',
      {
        role: 'dialog',
        'aria-label': 'Profile Card',
        'data-log-region': 'LivePersonaCard',
        class: `personcard ${hashedClass('lpc')}`,
      },
      h('div', { class: 'cardpicture', 'aria-hidden': 'true' }, shownName.charAt(0)),
      h(
        'div',
        { class: 'cardlines' },
        h(
          'div',
          { role: 'heading', 'aria-level': '2' },
          h('span', { 'data-log-name': 'PersonName' }, shownName),
        ),
        line(known?.title),
        line(known?.department),
      ),
      h(
        'button',
        { type: 'button', title: `Email: ${email}`, class: hashedClass('mailto') },
        email,
      ),
    );
    host = h('div', { class: 'lpc-host', 'data-lpc-host': 'LPC-CARD' }, card);
    document.body.append(host);
    const box = at.getBoundingClientRect();
    card.style.left = `${Math.max(8, Math.min(box.left, innerWidth - 320))}px`;
    card.style.top = `${Math.max(8, Math.min(box.bottom + 6, innerHeight - 190))}px`;
  }

  return { open, close, holds: (node) => host?.contains(node) === true };
}
