import { h } from '../../google/page/dom';
import { outlookName } from '../display-name';
import type { App } from './app';
import { leftRail, titleBar } from './shell';

const SUBJECTS = ['Cohort table by region', 'Notes from the depot', 'Carrier terms, 10:00 AM call'];

/** The mail page: rows with roles and labels, and no calendar. */
export function mailPage(app: App): HTMLElement {
  const rows = SUBJECTS.map((subject, index) => {
    const from = app.calendar.people[index + 6];
    const name = from ? outlookName(from) : '';
    return h(
      'div',
      { role: 'option', tabindex: '0', 'aria-label': `Unread, ${name}, ${subject}, 9:30 AM` },
      h('b', {}, name),
      h('div', {}, subject),
    );
  });
  return h(
    'div',
    { class: 'outlook' },
    titleBar(app),
    leftRail(app, 'mail'),
    h('div', { id: 'leftPaneContainer' }),
    h(
      'div',
      { 'data-app-section': 'MailModule', class: 'module mail' },
      h('div', { role: 'main' }, h('div', { role: 'listbox', class: 'messages' }, ...rows)),
    ),
  );
}
