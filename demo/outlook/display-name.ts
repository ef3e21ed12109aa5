import type { CalendarGuest } from '../company/calendar-json';
import { hash } from '../company/event-ids';

/** How many people a company writes with the surname first and the site in brackets: one in four. */
const ONE_IN = 4;
const SITES = ['WM-HQ', 'GP-DC', 'WM-QH'];

/**
 * The name by which Outlook shows somebody: for some people as their company's directory has it,
 * `Brandt, Odalys [WM-HQ]`. Rooms and lists keep theirs; the address stands where no name is known.
 */
export function outlookName(of: Pick<CalendarGuest, 'email' | 'name'> & { kind?: string }): string {
  const name = of.name?.trim();
  if (!name) return of.email;
  const number = hash(of.email);
  const [first, ...rest] = name.split(' ');
  const isPerson = (of.kind ?? 'person') === 'person';
  if (!isPerson || number % ONE_IN !== 0 || rest.length === 0) return name;
  return `${rest.join(' ')}, ${first} [${SITES[number % SITES.length]}]`;
}
