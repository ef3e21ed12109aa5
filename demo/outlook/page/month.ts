import { h, on } from '../../google/page/dom';
import { layOutDay } from '../../lay-out-day';
import { instantOf, offsetMinutes } from '../../wall-time';
import { pathOf } from '../route';
import type { ShownEvent } from '../shown-events';
import { dayText } from '../tile-text';
import { offsetText, windowsName } from '../windows-zones';
import { filled } from '../words';
import type { App } from './app';
import { buried, hashedClass } from './hashed';
import { fillTiles, tile } from './tiles';

/** Lines in a cell; a fuller one shows one less and says how many are left out. */
const LINES = 4;
const OUTER_LEVELS = 24;

/** `monthDayCell_2026-08-31T00:00:00.000+01:00_GMT Standard Time_…` (2026). */
function cellId(date: string, app: App): string {
  const { timeZone, user } = app.calendar;
  const offset = offsetText(offsetMinutes(instantOf(date, 0, timeZone), timeZone));
  const owner = btoa(user.email).replaceAll('=', '');
  return `monthDayCell_${date}T00:00:00.000${offset}_${windowsName(timeZone)}_${owner}`;
}

export function buildMonth(days: string[], month: string, app: App): HTMLElement {
  const { language } = app.calendar;
  const heads = days
    .slice(0, 7)
    .map((date) => h('div', { class: 'weekday' }, dayText(date, language, { weekday: 'long' })));
  const cells = days.map((date) => {
    const first = date.endsWith('-01');
    const number = dayText(date, language, {
      day: 'numeric',
      ...(first && { month: 'short' }),
    });
    const classes = [
      'monthDayCell',
      date === app.today && 'now',
      !date.startsWith(month) && 'other',
    ];
    return h(
      'div',
      {
        id: cellId(date, app),
        class: `${classes.filter(Boolean).join(' ')} ${hashedClass('cell')}`,
        'data-day': null,
      },
      h(
        'div',
        {
          role: 'button',
          tabindex: '-1',
          'aria-label': dayText(date, language),
          class: `daynumber ${hashedClass('number')}`,
        },
        number,
      ),
      h('div', { class: 'entries' }),
    );
  });
  const grid = h(
    'div',
    { role: 'grid', class: 'grid month' },
    h('div', { class: 'weekdays', 'aria-hidden': 'true' }, ...heads),
    h('div', { class: 'weeks', style: `--weeks: ${days.length / 7}` }, ...cells),
  );
  return h('div', { class: 'sheet', 'data-first': days[0] }, buried(OUTER_LEVELS, 'month', grid));
}

function entriesOf(date: string, app: App): ShownEvent[] {
  const whole = app.events.filter(
    ({ event }) => event.allDay && event.start <= date && event.end > date,
  );
  const byId = new Map(app.events.map((shown) => [shown.event.id, shown]));
  const events = app.events.map(({ event }) => event);
  const timed = layOutDay(events, date, app.calendar.timeZone);
  return [...whole, ...timed.flatMap(({ event }) => byId.get(event.id) ?? [])];
}

export function fillMonth(sheet: HTMLElement, days: string[], app: App): void {
  const cells = sheet.querySelectorAll<HTMLElement>('.monthDayCell');
  days.forEach((date, index) => {
    const entries = cells[index]?.querySelector('.entries');
    if (!entries) return;
    const shown = entriesOf(date, app);
    const fits = shown.length > LINES ? LINES - 1 : shown.length;
    entries.parentElement?.querySelector('.overflow')?.remove();
    const tiles = shown
      .slice(0, fits)
      .map((one, line) => tile(one, { kind: 'month', style: '', index: line }, app));
    fillTiles(entries, tiles);
    const left = shown.length - fits;
    if (left > 0) entries.after(overflow(date, left, app));
  });
}

function overflow(date: string, left: number, app: App): HTMLElement {
  const text = filled(app.words.more, String(left));
  const button = h(
    'div',
    { role: 'button', tabindex: '0', 'aria-label': text, class: `overflow ${hashedClass('more')}` },
    text,
  );
  on(button, 'click', () => app.go(pathOf('day', date)));
  return button;
}
