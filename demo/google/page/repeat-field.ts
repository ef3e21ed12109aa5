import type { CalendarEvent } from '../../company/calendar-json';
import { type Repeat, readRule, repeatName, repeatText } from '../../repeat';
import type { App } from './app';
import { h } from './dom';

const USUAL: Repeat[] = [
  { unit: 'day', every: 1 },
  { unit: 'week', every: 1 },
  { unit: 'month', every: 1 },
];

/** The zone a series keeps: the link's, where Google would know it, else the calendar's. */
export function zoneOf(query: URLSearchParams, app: Pick<App, 'calendar'>): string {
  const asked = query.get('stz') ?? query.get('ctz') ?? '';
  return isPlace(asked) ? asked : app.calendar.timeZone;
}

/** Zones with an area and a place are known; `Etc/GMT+5`, `EST` and `+02:00` pass in silence. */
function isPlace(zone: string): boolean {
  if (!/^(?!Etc\/)[A-Za-z]+\/[A-Za-z_/+-]+$/.test(zone)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/**
 * The choice of how an event comes again: what the link's `recur` asked for is chosen already.
 * Nobody described this field of the real form: its looks, its id and its words are ours.
 */
export function repeatField(
  app: App,
  query: URLSearchParams,
  event: CalendarEvent | null,
): { node: HTMLElement; current(): Repeat | undefined } {
  const asked = event ? null : readRule(query.get('recur'));
  const rules = asked ? [asked, ...USUAL.filter((one) => !sameRhythm(one, asked))] : USUAL;
  const select = h(
    'select',
    { id: 'xRecSel', 'aria-label': 'Recurrence', disabled: event ? '' : null },
    h('option', { value: '' }, event?.repeats ? repeatText(event.repeats) : 'Does not repeat'),
    ...rules.map((rule, index) =>
      h('option', { value: String(index) }, repeatText(repeatName(rule))),
    ),
  );
  if (asked) select.value = '0';
  const node = h('div', { class: 'times' }, select);
  const current = () => {
    const rule = select.value === '' ? undefined : rules[Number(select.value)];
    return rule && { ...rule, timeZone: zoneOf(query, app) };
  };
  return { node, current };
}

function sameRhythm(one: Repeat, other: Repeat): boolean {
  return one.unit === other.unit && one.every === other.every;
}
