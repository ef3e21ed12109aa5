import type { App } from './app';
import { h, on } from './dom';

interface Guest {
  email: string;
  optional: boolean;
}

/** Addresses of `add`: commas, repeats, and `_o` for a guest who may stay away. */
function readGuests(parameters: string[]): Guest[] {
  const found = new Map<string, Guest>();
  for (const text of parameters.flatMap((one) => one.split(','))) {
    const optional = text.trim().endsWith('_o');
    const email = text.trim().replace(/_o$/, '').toLowerCase();
    if (/^[^@\s]+@[^@\s]+$/.test(email)) found.set(email, { email, optional });
  }
  return [...found.values()];
}

/** The list of guests in the form, and the field that adds to it. */
export function guestField(app: App, parameters: string[]): { node: HTMLElement; list(): Guest[] } {
  const guests = readGuests(parameters);
  const tree = h('div', {
    role: 'tree',
    'aria-label': 'Guests invited to this event.',
    class: 'tree',
  });
  const nameOf = (email: string) =>
    app.calendar.people.find((one) => one.email === email)?.name ?? email;

  function render(): void {
    const own = app.calendar.user;
    const all = guests.length === 0 ? [] : [{ email: own.email, optional: false }, ...guests];
    tree.replaceChildren(
      ...all.map(({ email, optional }) => {
        const isOwn = email === own.email;
        const name = nameOf(email);
        const { words } = app;
        const label = [name, isOwn ? words.organizer : null, optional ? words.optional : null];
        return h(
          'div',
          {
            role: 'treeitem',
            id: isOwn ? 'xDtlDlgOrg' : null,
            'data-email': email,
            'data-id': email,
            'data-hovercard-id': email,
            'aria-label': label.filter((part) => part !== null).join(', '),
            class: 'guest',
          },
          h('span', { class: 'face', 'aria-hidden': 'true' }, [...name][0] ?? ''),
          h('span', { class: 'guestname' }, name),
          isOwn ? h('span', { class: 'AzuXid' }, words.organizer) : null,
        );
      }),
    );
  }

  const input = h('input', {
    type: 'text',
    'aria-label': 'Guests',
    placeholder: 'Add guests',
    autocomplete: 'off',
    list: 'knownPeople',
  });
  const known = h(
    'datalist',
    { id: 'knownPeople' },
    ...app.calendar.people.map(({ email, name }) => h('option', { value: email }, name)),
  );
  on(input, 'keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || event.key !== 'Enter') return;
    guests.push(...readGuests([input.value]));
    input.value = '';
    render();
  });
  render();
  return { node: h('div', {}, input, known, tree), list: () => [...guests] };
}
