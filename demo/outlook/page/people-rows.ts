import type { CalendarEvent, CalendarGuest } from '../../company/calendar-json';
import { h, on } from '../../google/page/dom';
import { outlookName } from '../display-name';
import { filled, type Words } from '../words';
import type { App } from './app';
import { hashedClass } from './hashed';

let lastTarget = 10;

/** The picture or the name of somebody: each opens their card. */
function persona(guest: CalendarGuest, content: string | HTMLElement, app: App): HTMLElement {
  lastTarget++;
  const button = h(
    'span',
    {
      role: 'button',
      tabindex: '0',
      'aria-haspopup': 'dialog',
      'aria-label': filled(app.words.opensCard, outlookName(guest)),
      'data-is-focusable': 'true',
      'data-lpc-hover-target-id': `lpc-react-target-${lastTarget}`,
      class: `lpcCommonWeb-hoverTarget ${hashedClass('persona')}`,
    },
    content,
  );
  on(button, 'click', () => app.showPerson(guest.email, button));
  return button;
}

function statusOf(guest: CalendarGuest, event: CalendarEvent, user: string, words: Words): string {
  if (guest.email === event.organizer) return words.organizer;
  switch (guest.response) {
    case 'accepted':
      return words.accepted;
    case 'declined':
      return words.declined;
    case 'tentative':
      return words.tentativeAnswer;
    case 'needs-action':
      return guest.email === user ? words.youNoReply : words.noReply;
  }
}

export interface RowOptions {
  email: boolean;
  status: boolean;
}

/** One person: picture, name, and as asked the address and the answer. */
export function personRow(
  guest: CalendarGuest,
  event: CalendarEvent,
  options: RowOptions,
  app: App,
): HTMLElement {
  const name = outlookName(guest);
  const picture = h('span', {
    role: 'img',
    'aria-label': name,
    class: `fui-Avatar ${hashedClass('avatar')}`,
    style: `--hue: ${(name.length * 47) % 360}`,
  });
  const status = statusOf(guest, event, app.calendar.user.email, app.words);
  return h(
    'div',
    { class: `person ${hashedClass('person')}` },
    persona(guest, picture, app),
    h(
      'div',
      {},
      persona(guest, name, app),
      options.email ? h('div', { class: `address ${hashedClass('address')}` }, guest.email) : null,
      options.status ? h('div', { class: `status ${hashedClass('status')}` }, status) : null,
    ),
  );
}

/** The organizer first, then the others; rooms, which are invited as people are, at the end. */
export function guestsOf(event: CalendarEvent): CalendarGuest[] {
  const rank = ({ email, kind }: CalendarGuest) =>
    email === event.organizer ? 0 : kind === 'room' ? 2 : 1;
  return event.attendees.toSorted((one, other) => rank(one) - rank(other));
}

export function userOrganizes(event: CalendarEvent, app: App): boolean {
  return event.attendees.length > 0 && event.organizer === app.calendar.user.email;
}

/** What whoever organizes reads in place of the answers, one by one. */
export function organizerSentence(event: CalendarEvent, app: App): string {
  const { language, user } = app.calendar;
  const silent = guestsOf(event).filter(
    ({ email, response }) => email !== user.email && response === 'needs-action',
  );
  if (silent.length === 0) return app.words.youOrganize;
  const names = new Intl.ListFormat(language).format(silent.map(outlookName));
  return filled(app.words.youOrganizeWaiting, names);
}
