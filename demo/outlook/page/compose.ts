import type { Change } from '../../changes';
import { h, on } from '../../google/page/dom';
import { instantOf, wallTime } from '../../wall-time';
import { type Draft, readDraft, type Times } from '../compose-query';
import { outlookName } from '../display-name';
import { clockText, dayText } from '../tile-text';
import { filled } from '../words';
import type { App } from './app';
import { dialog } from './dialog';
import { hashedClass } from './hashed';

type Save = Extract<Change, { do: 'save' }>;

const HALF = 30 * 60_000;

function plain(html: string): string {
  const body = new DOMParser().parseFromString(html.replaceAll(/<br\s*\/?>/g, '\n'), 'text/html');
  return body.body.textContent ?? '';
}

function timesText(times: Times, app: App): string {
  const { language, timeZone } = app.calendar;
  const day = (date: string) => dayText(date, language, { dateStyle: 'full' });
  if (times.allDay) return `${day(times.start)} · ${app.words.wholeDay}`;
  const [start, end] = [wallTime(times.start, timeZone), wallTime(times.end, timeZone)];
  const clocks = [start, end].map(({ minutes }) => clockText(minutes, app.calendar));
  return `${day(start.date)} ${filled(app.words.range, ...clocks)}`;
}

/** The guests as the field shows them: a persona each, and room to write one more. */
function guestField(draft: Draft, app: App) {
  const guests = [...draft.guests];
  const chips = h('span', {});
  const show = () =>
    chips.replaceChildren(
      ...guests.map(({ email }) => {
        const known = app.calendar.people.find((one) => one.email === email);
        const name = outlookName({ email, ...(known && { name: known.name }) });
        return h('span', { class: `recipient ${hashedClass('recipient')}`, title: email }, name);
      }),
    );
  const written = h('div', {
    role: 'textbox',
    contenteditable: 'true',
    'aria-label': app.words.invite,
    class: 'invite',
  });
  on(written, 'keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || event.key !== 'Enter') return;
    event.preventDefault();
    const email = written.textContent?.trim().toLowerCase() ?? '';
    if (!email.includes('@')) return;
    guests.push({ email, optional: false });
    written.textContent = '';
    show();
  });
  show();
  return { node: h('div', { class: 'field' }, chips, written), list: () => guests };
}

/** How many weeks apart the field offers. */
const WEEKS = Array.from({ length: 26 }, (_, index) => index + 1);

/**
 * Whether it comes again, chosen by hand alone: no link can ask for it. Nobody described this field
 * of the real form; its id and its looks are ours, its words those that `Intl` has for a week.
 */
function repeatField(id: string, app: App): HTMLSelectElement {
  const { language } = app.calendar;
  const weeks = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'week',
    unitDisplay: 'long',
  });
  return h(
    'select',
    { id: `${id}_RECURRENCE` },
    h('option', { value: '' }, '–'),
    ...WEEKS.map((every) => h('option', { value: every }, `↻ ${weeks.format(every)}`)),
  );
}

/** The form of a new event, filled in from the address as a link asked. */
export function composeForm(
  query: URLSearchParams,
  save: (change: Save) => void,
  close: () => void,
  app: App,
): HTMLElement {
  const { words } = app;
  const { now, timeZone } = app.calendar;
  const draft = readDraft(query, timeZone);
  const next = Math.ceil(now / HALF) * HALF;
  let times: Times = draft.times ?? { allDay: false, start: next, end: next + HALF };
  const id = 'EVENT_CalendarCompose_1';

  const subject = h('input', {
    type: 'text',
    placeholder: words.addTitle,
    value: draft.subject,
    autocomplete: 'off',
    class: 'composetitle',
  });
  const place = h('input', {
    id: 'location-suggestions-picker-input',
    type: 'text',
    placeholder: words.addLocation,
    value: draft.location,
    autocomplete: 'off',
  });
  const body = h('div', { role: 'textbox', contenteditable: 'true', class: 'composebody' });
  body.textContent = plain(draft.body);
  const guests = guestField(draft, app);

  const summary = h('div', { role: 'button', tabindex: '0' }, timesText(times, app));
  const repeating = repeatField(id, app);
  const holder = h('div', { id: `${id}_DATETIME`, class: 'field' }, summary);
  // The summary of the times opens into fields.
  on(summary, 'click', () => {
    if (times.allDay) return;
    const [start, end] = [wallTime(times.start, timeZone), wallTime(times.end, timeZone)];
    const two = (value: number) => String(value).padStart(2, '0');
    const clock = (minutes: number) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
    const day = h('input', { type: 'date', value: start.date });
    const from = h('input', { type: 'time', value: clock(start.minutes) });
    const to = h('input', { type: 'time', value: clock(end.minutes) });
    const take = () => {
      const at = (text: string) => {
        const [hours = 0, minutes = 0] = text.split(':').map(Number);
        return instantOf(day.value, hours * 60 + minutes, timeZone);
      };
      const [first, last] = [at(from.value), at(to.value)];
      times = { allDay: false, start: first, end: last > first ? last : first + HALF };
    };
    for (const input of [day, from, to]) input.addEventListener('change', take);
    holder.replaceChildren(day, from, to);
  });

  const saving = h(
    'button',
    { type: 'button', priorityid: '3', 'aria-label': words.save, class: 'save' },
    words.save,
  );
  on(saving, 'click', () =>
    save({
      do: 'save',
      title: subject.value,
      times,
      guests: guests.list(),
      location: place.value || (draft.online ? words.online : ''),
      description: body.textContent ?? '',
      ...(repeating.value && { repeat: { unit: 'week', every: Number(repeating.value) } }),
    }),
  );
  const closing = h('button', { type: 'button', 'aria-label': words.close, class: 'close' }, '×');
  on(closing, 'click', close);
  const form = h(
    'div',
    { 'data-app-section': 'Form_Content', id, class: `compose ${hashedClass('compose')}` },
    h('div', { 'data-app-section': 'Toolbar', class: 'composebar' }, saving, closing),
    h('div', { id: `${id}_SUBJECT`, class: 'field' }, subject),
    guests.node,
    holder,
    h('div', { class: 'field' }, repeating),
    h('div', { class: 'field' }, place),
    body,
  );
  return dialog(form, 'compose-dialog');
}
